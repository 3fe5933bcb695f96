import { useMemo } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { GridRange } from '../../core/grid';
import type { Verdict } from '../../pane/model/types';
import { ColumnHeads } from './ColumnHeads';
import type { Frozen } from './frozen';
import { headHeight } from './frozen';
import type { Place } from './place';
import { Row } from './Row';
import type { SheetModel } from './sheetModel';
import { HEAD, drawnOf } from './viewport';
import type { Viewport } from './viewport';

interface Properties {
  readonly model: SheetModel;
  readonly marks: ReadonlyMap<number, Verdict>;
  readonly selected: Place | undefined;
  readonly range: GridRange | undefined;
  readonly view: Viewport;
  readonly frozen: Frozen;
  readonly children: ReactNode;
}

/** The whole sheet's size, with as much of it drawn as is in view; the printed head stays at the top. */
export function Canvas({ model, view, marks, selected, range, frozen, children }: Properties): ReactElement {
  const drawn = useMemo(() => drawnOf(model, view), [model, view]);
  const width = HEAD.width + model.columns.start(model.columnCount);
  const height = HEAD.height + model.rows.start(model.rowCount);
  const drawRow = (row: number, above: number): ReactElement => (
    <Row
      key={row}
      model={model}
      row={row}
      top={model.rows.start(row) - above}
      firstColumn={drawn.firstColumn}
      lastColumn={drawn.lastColumn}
      frozenColumns={frozen.columns}
      marks={marks}
      selected={selected?.row === row ? selected.column : -1}
      {...columnsIn(range, row)}
    />
  );
  const above = model.rows.start(frozen.top);
  const head = Array.from({ length: frozen.bottom - frozen.top }, (_, at) => frozen.top + at);
  return (
    <div role="presentation" className="canvas" style={{ width, height }}>
      <ColumnHeads model={model} first={drawn.firstColumn} last={drawn.lastColumn} />
      {head.length > 0 && (
        <div
          role="presentation"
          className="frozen-rows"
          style={{ marginTop: above, top: HEAD.height, height: headHeight(model, frozen) }}
        >
          {head.map((row) => drawRow(row, above))}
        </div>
      )}
      {drawn.rows.filter((row) => row < frozen.top || row >= frozen.bottom).map((row) => drawRow(row, -HEAD.height))}
      {children}
    </div>
  );
}

/** Which columns of a row are in the selected range of several cells. */
function columnsIn(
  range: GridRange | undefined,
  row: number,
): { readonly rangeFrom: number; readonly rangeTo: number } {
  const isIn = range !== undefined && row >= range.top && row <= range.bottom;
  return isIn ? { rangeFrom: range.left, rangeTo: range.right } : { rangeFrom: 0, rangeTo: -1 };
}

import { memo } from 'react';
import type { ReactElement } from 'react';
import { COLUMNS } from '../../hosts/xlsx';
import type { Verdict } from '../../pane/model/types';
import { Cell } from './Cell';
import type { SheetModel } from './sheetModel';

interface Properties {
  readonly model: SheetModel;
  readonly row: number;
  /** Pixels from the top of what it is drawn in. */
  readonly top: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** So many columns stay in view. */
  readonly frozenColumns: number;
  readonly marks: ReadonlyMap<number, Verdict>;
  /** Selected column where the selected cell lies in this row, else −1. */
  readonly selected: number;
  /** Columns of the selected range, both included; none where the second is smaller. */
  readonly rangeFrom: number;
  readonly rangeTo: number;
}

/** One row of cells with its number; drawn anew only when something of it changes. */
export const Row = memo(function Row(properties: Properties): ReactElement | null {
  const { model, row, top, firstColumn, lastColumn, frozenColumns } = properties;
  const height = model.rows.size(row);
  if (height === 0) return null;
  return (
    <div role="row" className="row" aria-rowindex={row + 2} style={{ top, height }}>
      <div role="rowheader" className="row-number" aria-colindex={1}>
        {row + 1}
      </div>
      {frozenColumns > 0 && (
        <div role="presentation" className="cells frozen" style={{ width: model.columns.start(frozenColumns) }}>
          {cellsOf(properties, 0, frozenColumns - 1, 0)}
        </div>
      )}
      <div role="presentation" className="cells">
        {cellsOf(properties, frozenColumns, lastColumn, firstColumn)}
      </div>
    </div>
  );
});

/** @param reach cells that end before this column are not in view */
function cellsOf(properties: Properties, first: number, last: number, reach: number): ReactElement[] {
  const { model, row, marks, selected, rangeFrom, rangeTo } = properties;
  const cells: ReactElement[] = [];
  for (let column = first; column <= last; column += 1) {
    const reaches = (model.merge(row, column)?.right ?? column) >= reach;
    if (!reaches || model.isCovered(row, column) || model.columns.size(column) === 0) continue;
    cells.push(
      <Cell
        key={column}
        model={model}
        row={row}
        column={column}
        mark={marks.get(row * COLUMNS + column)}
        active={column === selected}
        selected={column === selected || (column >= rangeFrom && column <= rangeTo)}
      />,
    );
  }
  return cells;
}

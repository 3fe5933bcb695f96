import { memo } from 'react';
import type { ReactElement } from 'react';
import { COLUMNS } from '../../hosts/xlsx';
import type { Verdict } from '../../pane/model/types';
import { Cell } from './Cell';
import type { SheetModel } from './sheetModel';
import { HEAD } from './viewport';

interface Properties {
  readonly model: SheetModel;
  readonly row: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly marks: ReadonlyMap<number, Verdict>;
  /** Selected column where the selected cell lies in this row, else −1. */
  readonly selected: number;
}

/** One row of cells with its number; drawn anew only when something of it changes. */
export const Row = memo(function Row(properties: Properties): ReactElement | null {
  const { model, row, firstColumn, lastColumn, marks, selected } = properties;
  const height = model.rows.size(row);
  if (height === 0) return null;
  const cells: ReactElement[] = [];
  for (let column = 0; column <= lastColumn; column += 1) {
    const reaches = (model.merge(row, column)?.right ?? column) >= firstColumn;
    if (!reaches || model.isCovered(row, column) || model.columns.size(column) === 0) continue;
    cells.push(
      <Cell
        key={column}
        model={model}
        row={row}
        column={column}
        mark={marks.get(row * COLUMNS + column)}
        selected={column === selected}
      />,
    );
  }
  return (
    <div
      role="row"
      className="row"
      aria-rowindex={row + 2}
      style={{ top: HEAD.height + model.rows.start(row), height }}
    >
      <div role="rowheader" className="row-number" aria-colindex={1}>
        {row + 1}
      </div>
      <div role="presentation" className="cells">
        {cells}
      </div>
    </div>
  );
});

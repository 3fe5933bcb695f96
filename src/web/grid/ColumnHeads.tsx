import type { ReactElement } from 'react';
import { columnLetters } from '../../core/grid';
import type { SheetModel } from './sheetModel';
import { HEAD } from './viewport';

/** The letters of the columns in view; they stay at the top. */
export function ColumnHeads({
  model,
  first,
  last,
}: {
  readonly model: SheetModel;
  readonly first: number;
  readonly last: number;
}): ReactElement {
  const columns = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return (
    <div role="row" className="column-heads" aria-rowindex={1}>
      {columns.map((column) => (
        <div
          key={column}
          role="columnheader"
          aria-colindex={column + 2}
          className="column-head"
          style={{ left: HEAD.width + model.columns.start(column), width: model.columns.size(column) }}
        >
          {columnLetters(column)}
        </div>
      ))}
      <div role="presentation" className="corner" />
    </div>
  );
}

import type { ModelData } from 'highs';
import type { IntegerProgram } from '../../core/balancing';

/** A program as HiGHS takes it. @param whole columns have to be whole numbers */
export function modelOf({ columns, rows }: IntegerProgram, whole: boolean): ModelData {
  const starts = [0];
  for (const { terms } of rows) starts.push((starts.at(-1) ?? 0) + terms.length);
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(() => 0),
    colUpper: columns.map(({ upper }) => upper),
    rowLower: rows.map(({ lower }) => lower),
    rowUpper: rows.map(({ upper }) => upper),
    matrix: {
      format: 'csr',
      numCols: columns.length,
      numRows: rows.length,
      starts,
      indices: rows.flatMap(({ terms }) => terms.map(({ column }) => column)),
      values: rows.flatMap(({ terms }) => terms.map(({ coefficient }) => coefficient)),
    },
    ...(whole ? { integrality: columns.map(() => 1) } : {}),
  };
}

import type { GridCell, GridRow, SheetGrid } from '../../src/core/grid';

/** A change of a sheet's layout that says nothing new about its figures. */
export interface Noise {
  readonly name: string;
  readonly of: (grid: SheetGrid) => SheetGrid;
  /** What was there is understood as before; without it less may be, and what rests on it is 未核对. */
  readonly neutral: boolean;
}

const text = (column: number, value: string): GridCell => ({ column, value, format: '@' });

function shiftedDown(grid: SheetGrid, rows: number): SheetGrid {
  return {
    ...grid,
    rows: grid.rows.map((row) => ({ ...row, row: row.row + rows })),
    merges: grid.merges.map((merge) => ({ ...merge, top: merge.top + rows, bottom: merge.bottom + rows })),
  };
}

function shiftedRight(grid: SheetGrid, columns: number): SheetGrid {
  return {
    ...grid,
    rows: grid.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, column: cell.column + columns })),
    })),
    merges: grid.merges.map((merge) => ({ ...merge, left: merge.left + columns, right: merge.right + columns })),
  };
}

/** Rows below everything that a sheet holds. */
function below(grid: SheetGrid, ...cells: readonly GridCell[]): SheetGrid {
  const last = grid.rows.at(-1)?.row ?? 0;
  const row: GridRow = { row: last + 2, cells };
  return { ...grid, rows: [...grid.rows, row] };
}

function eachCell(grid: SheetGrid, change: (cell: GridCell) => GridCell): SheetGrid {
  return { ...grid, rows: grid.rows.map((row) => ({ ...row, cells: row.cells.map(change) })) };
}

function spaced(cell: GridCell): GridCell {
  const { value } = cell;
  if (typeof value !== 'string' || !/^\p{Script=Han}{3,}$/u.test(value)) return cell;
  return { ...cell, value: `\u200b${value.split('').join(' ')}` };
}

/** A code of its own cell, written in another way. */
function coded(write: (code: string) => string): (cell: GridCell) => GridCell {
  return (cell) => {
    const { value } = cell;
    if (typeof value !== 'string' || !/^(?:2\d{2}|2\d{4}|2\d{6})$/.test(value)) return cell;
    return { ...cell, value: write(value) };
  };
}

function asText(cell: GridCell): GridCell {
  const { value, format } = cell;
  if (typeof value !== 'number' || !/^#,##0\.0+$/.test(format)) return cell;
  const decimals = format.length - '#,##0.'.length;
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return { column: cell.column, value: `${value < 0 ? '-' : ''}${grouped}.${fraction} `, format: '@' };
}

/** The numbers of the columns as numbers where they were texts. */
function numbered(grid: SheetGrid): SheetGrid {
  return {
    ...grid,
    rows: grid.rows.map((row) => {
      if (!row.cells.some(({ value }) => value === '栏次')) return row;
      const cells = row.cells.map((cell) =>
        typeof cell.value === 'string' && /^\d+$/.test(cell.value) ? { ...cell, value: Number(cell.value) } : cell,
      );
      return { ...row, cells };
    }),
  };
}

function hasAmount({ cells }: GridRow): boolean {
  return cells.some(({ value, format }) => typeof value === 'number' && /^[#0_]/.test(format));
}

function lastColumn({ rows }: SheetGrid): number {
  return Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
}

/** Every third row with amounts is out of sight. */
function rowsHidden(grid: SheetGrid): SheetGrid {
  let filled = 0;
  const rows = grid.rows.map((row): GridRow => {
    if (!hasAmount(row)) return row;
    filled += 1;
    return filled % 3 === 0 ? { ...row, hidden: true } : row;
  });
  return { ...grid, rows };
}

function isNumeral(value: GridCell['value']): boolean {
  return typeof value === 'string' && /^(?:栏次|\d+)$/.test(value);
}

/** A column at the right that nobody knows, with amounts under its head. */
function withUnknownColumn(grid: SheetGrid): SheetGrid {
  const column = lastColumn(grid) + 1;
  const body = grid.rows.findIndex(hasAmount);
  const isHead = ({ cells }: GridRow): boolean => cells.some(({ value }) => !isNumeral(value));
  const head = Math.max(...grid.rows.flatMap((row, at) => (at < body && isHead(row) ? at : [])));
  const rows = grid.rows.map((row, at): GridRow => {
    if (at === head) return { ...row, cells: [...row.cells, text(column, '绩效目标金额')] };
    return hasAmount(row) ? { ...row, cells: [...row.cells, { column, value: 12.34, format: '#,##0.00' }] } : row;
  });
  return { ...grid, rows };
}

function neutral(name: string, of: Noise['of']): Noise {
  return { name, of, neutral: true };
}

/** Layout noises as exporters, templates and accountants leave them. */
export const noises: readonly Noise[] = [
  neutral('上面有空行', (grid) => shiftedDown(grid, 2)),
  neutral('左边有空列', (grid) => shiftedRight(grid, 1)),
  neutral('字间有空格', (grid) => eachCell(grid, spaced)),
  neutral('下面有页码', (grid) => below(grid, text(3, '— 2 —'))),
  neutral('下面有第几页', (grid) => below(grid, text(2, '第2页，共9页'))),
  neutral('下面有制表人和日期', (grid) =>
    below(grid, text(0, '制表人：'), text(1, '填报日期：'), { column: 2, value: 45_525, format: 'yyyy-m-d' }),
  ),
  neutral('编码带方括号', (grid) =>
    eachCell(
      grid,
      coded((code) => `[${code}]`),
    ),
  ),
  neutral('编码带撇号', (grid) =>
    eachCell(
      grid,
      coded((code) => `'${code}`),
    ),
  ),
  neutral('编码里有看不见的字符', (grid) =>
    eachCell(
      grid,
      coded((code) => `\u202a${code}\u00ad\u202c`),
    ),
  ),
  neutral('金额是带空格的文本', (grid) => eachCell(grid, asText)),
  neutral('栏次是数字', numbered),
  neutral('隐藏了几行', rowsHidden),
  neutral('隐藏了一列', (grid) => ({
    ...grid,
    hiddenColumns: [{ first: lastColumn(grid), last: lastColumn(grid) }],
  })),
  neutral('整张表隐藏着', (grid) => (grid.name.length % 2 === 0 ? { ...grid, hidden: true } : grid)),
  { name: '多一栏没有认出的金额', of: withUnknownColumn, neutral: false },
  { name: '合并都拆了', of: (grid) => ({ ...grid, merges: [] }), neutral: false },
];

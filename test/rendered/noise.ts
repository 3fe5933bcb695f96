import type { GridCell, GridRow, SheetGrid } from '../../src/core/grid';
import { eachCell, hasAmount, lastColumn, shiftedDown, text } from './sheetChanges';
import { shownInWan, withUnitRow, withUnknownColumn } from './structuralNoise';

/** A change of a sheet's layout that says nothing new about its figures. */
export interface Noise {
  readonly name: string;
  readonly of: (grid: SheetGrid) => SheetGrid;
  /** What was there is understood as before; without it less may be, and what rests on it is 未核对. */
  readonly neutral: boolean;
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
  neutral('下面有签名', (grid) =>
    below(grid, text(0, '单位负责人：张某'), text(1, '财务负责人：李某'), text(3, '制表人：王某')),
  ),
  neutral('下面写着日期', (grid) => below(grid, text(2, '2024年8月21日'))),
  neutral('编码带方头括号', (grid) =>
    eachCell(
      grid,
      coded((code) => `【${code}】`),
    ),
  ),
  neutral('合计下面有单位的行', withUnitRow),
  neutral('用数字格式显示万元', shownInWan),
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

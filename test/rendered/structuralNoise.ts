import type { GridCell, GridRow, SheetGrid } from '../../src/core/grid';
import { eachCell, hasAmount, lastColumn, shiftedDown, text } from './sheetChanges';

function isNumeral(value: GridCell['value']): boolean {
  return typeof value === 'string' && /^(?:栏次|\d+)$/.test(value);
}

/** A column at the right that nobody knows, with amounts under its head. */
export function withUnknownColumn(grid: SheetGrid): SheetGrid {
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

/** Below 合计 the unit itself, as some exporters list it before the 类. */
export function withUnitRow(grid: SheetGrid): SheetGrid {
  const at = grid.rows.findIndex(({ cells: [first] }) => first?.value === '合  计');
  const [total, next] = [grid.rows[at], grid.rows[at + 1]];
  const [code, name] = next?.cells ?? [];
  if (total === undefined || next === undefined || !isCodeText(code) || typeof name?.value !== 'string') return grid;
  const figures = total.cells.filter(({ column }) => column > name.column);
  const unit: GridRow = {
    row: next.row,
    cells: [text(code.column, '105001'), text(name.column, '某某市水务局'), ...figures],
  };
  const head = { ...grid, rows: grid.rows.slice(0, at + 1), merges: grid.merges.filter(({ top }) => top < next.row) };
  const body = { ...grid, rows: grid.rows.slice(at + 1), merges: grid.merges.filter(({ top }) => top >= next.row) };
  const moved = shiftedDown(body, 1);
  return { ...grid, rows: [...head.rows, unit, ...moved.rows], merges: [...head.merges, ...moved.merges] };
}

function isCodeText(cell: GridCell | undefined): cell is GridCell {
  return cell?.column === 0 && typeof cell.value === 'string' && /^2\d{2}$/.test(cell.value);
}

/** 元 whose number format shows 万元; only where every amount of the sheet is a number in 元 with two decimals. */
export function shownInWan(grid: SheetGrid): SheetGrid {
  const units = grid.rows.flatMap(({ cells }) => cells.flatMap(({ value }) => unitsIn(value)));
  const amounts = grid.rows.some(({ cells }) => cells.some(({ format }) => format === '#,##0.00'));
  if (units.length !== 1 || units[0] !== '元' || !amounts) return grid;
  return eachCell(grid, (cell) => {
    if (typeof cell.value === 'number' && cell.format === '#,##0.00') return { ...cell, format: '0!.0000' };
    return typeof cell.value === 'string' ? { ...cell, value: cell.value.replace(UNIT, '$1万元') } : cell;
  });
}

const UNIT = /((?:金额|货币)?单位[:：])元/;

function unitsIn(value: GridCell['value']): string[] {
  return typeof value === 'string'
    ? [.../(?:金额|货币)?单位[:：](万?元)/g[Symbol.matchAll](value)].map(([, unit = '']) => unit)
    : [];
}

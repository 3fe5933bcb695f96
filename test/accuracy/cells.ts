import { type GridCell, parseA1, type SheetGrid } from '../../src/core/grid';
import type { Case } from '../support/cases';

/** A cell as the truth of a case names it: `工作表!C8`. */
export type CellName = string;

/** Every cell that a relation of the truth names, once, in order. */
export function namedCells(kase: Case): CellName[] {
  const relations = kase.truth.relations ?? [];
  return [...new Set(relations.flatMap(({ left, right }) => [left, ...right.map(unsigned)]))];
}

/** A name without the minus that says the amount is subtracted. */
export function unsigned(name: string): CellName {
  return name.replace(/^-/, '');
}

/** The number in a cell of some sheets, `null` where there is none. */
export function numberAt(grids: readonly SheetGrid[], name: CellName): number | null {
  const { sheet, row, column } = positionOf(name);
  const cell = grids.find((grid) => grid.name === sheet)?.rows.find((each) => each.row === row);
  const value = cell?.cells.find((each) => each.column === column)?.value;
  return typeof value === 'number' ? value : null;
}

/** The sheets with another number in one cell; the cell keeps its format, a new one gets that of the amounts. */
export function withNumber(grids: readonly SheetGrid[], name: CellName, value: number): SheetGrid[] {
  const { sheet, row, column } = positionOf(name);
  return grids.map((grid) => (grid.name === sheet ? { ...grid, rows: changeRow(grid, row, column, value) } : grid));
}

function changeRow(grid: SheetGrid, row: number, column: number, value: number): SheetGrid['rows'] {
  return grid.rows.map((each) => {
    if (each.row !== row) return each;
    const old = each.cells.find((cell) => cell.column === column);
    const changed: GridCell = { column, value, format: old?.format ?? '#,##0.00' };
    const others = each.cells.filter((cell) => cell.column !== column);
    return { row, cells: [...others, changed].sort((one, other) => one.column - other.column) };
  });
}

export function positionOf(name: CellName): { sheet: string; row: number; column: number } {
  const mark = name.lastIndexOf('!');
  const position = parseA1(name.slice(mark + 1));
  if (position === undefined) throw new RangeError(`no cell: ${name}`);
  return { sheet: name.slice(0, mark), ...position };
}

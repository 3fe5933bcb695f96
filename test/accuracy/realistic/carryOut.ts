import type { Remedy } from '../../../src/core/diagnosis';
import type { CellValue, GridCell, SheetGrid } from '../../../src/core/grid';
import { addedCells } from '../../../src/core/rules';
import { numberIn, valueIn, withCells, withoutRow, withRowAbove } from './workbook';

/** The sheets after an accountant did what the advice says, and nothing else. */
export function carryOut(grids: readonly SheetGrid[], remedies: readonly Remedy[]): readonly SheetGrid[] {
  let below = 0;
  return remedies.reduce<readonly SheetGrid[]>((now, remedy) => {
    if (remedy.kind !== 'insertRow') return carryOutOne(now, remedy);
    const added = withRowAbove(now, remedy.sheet, remedy.above + below, insertedCells(now, remedy, below));
    below += 1;
    return added;
  }, grids);
}

function carryOutOne(
  grids: readonly SheetGrid[],
  remedy: Exclude<Remedy, { kind: 'insertRow' }>,
): readonly SheetGrid[] {
  switch (remedy.kind) {
    case 'deleteRow':
      return withoutRow(grids, remedy.sheet, remedy.row);
    case 'changeCode':
      return withCode(grids, remedy);
    case 'multiplyAmounts':
      return multiplied(grids, remedy);
    case 'changeUnit':
      return withCells(grids, [remedy.cell], ({ value }) => ({
        value: textOf(value).replace(remedy.printed, remedy.proposed),
      }));
    case 'recalculate':
      return recalculated(grids, remedy.cell, String(formulaAt(grids, remedy.cell)));
    case 'changeFormula':
      return recalculated(grids, remedy.cell, remedy.proposed);
  }
}

type Insertion = Extract<Remedy, { kind: 'insertRow' }>;

function insertedCells(grids: readonly SheetGrid[], remedy: Insertion, below: number): readonly GridCell[] {
  const { sheet, above, code, name, codeColumn, nameColumn, amounts, amountUnit } = remedy;
  const beside = grids.find((grid) => grid.name === sheet)?.rows.find(({ row }) => row === above + below - 1)?.cells;
  const like = (column: number): GridCell =>
    beside?.find((cell) => cell.column === column) ?? { column, value: null, format: 'General' };
  const codes =
    codeColumn === nameColumn
      ? [{ ...like(codeColumn), value: `${code} ${name}` }]
      : codeCells(code, codeColumn, nameColumn, like);
  const named = codeColumn === nameColumn ? [] : [{ ...like(nameColumn), value: name }];
  const figures = amounts.map(({ sheetColumn, fen }) => ({
    ...plain(like(sheetColumn)),
    value: fen / (amountUnit === '元' ? 100 : 1_000_000),
  }));
  return [...codes, ...named, ...figures].sort((one, other) => one.column - other.column);
}

function plain({ column, format }: GridCell): GridCell {
  return { column, value: null, format };
}

/** A code in one cell, or split over as many as the row beside it has. */
function codeCells(code: string, first: number, name: number, like: (column: number) => GridCell): readonly GridCell[] {
  if (name - first < 3 || textOf(like(first).value).length > 3) return [{ ...like(first), value: code }];
  const parts = [code.slice(0, 3), code.slice(3, 5), code.slice(5)].filter((part) => part !== '');
  return parts.map((value, at) => ({ ...like(first + at), value }));
}

function withCode(
  grids: readonly SheetGrid[],
  { cell, printed, proposed }: Extract<Remedy, { kind: 'changeCode' }>,
): readonly SheetGrid[] {
  const value = valueIn(grids, cell);
  if (textOf(value).includes(printed)) {
    const changed = textOf(value).replace(printed, proposed);
    return withCells(grids, [cell], () => ({ value: typeof value === 'number' ? Number(changed) : changed }));
  }
  const parts = [proposed.slice(0, 3), proposed.slice(3, 5), proposed.slice(5)].filter((part) => part !== '');
  const places = parts.map((_, at) => ({ ...cell, column: cell.column + at }));
  return withCells(grids, places, (old, at) =>
    textOf(old.value).length === parts[at]?.length ? { value: parts[at] ?? '' } : {},
  );
}

function multiplied(
  grids: readonly SheetGrid[],
  { sheet, firstRow, lastRow, columns, by }: Extract<Remedy, { kind: 'multiplyAmounts' }>,
): readonly SheetGrid[] {
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, at) => firstRow + at);
  const places = rows.flatMap((row) => columns.map((column) => ({ sheet, row, column })));
  const filled = places.filter((place) => typeof valueIn(grids, place) === 'number');
  return withCells(grids, filled, ({ value }) => ({ value: Number((Number(value) * by).toFixed(6)) }));
}

function formulaAt(
  grids: readonly SheetGrid[],
  { sheet, row, column }: { sheet: string; row: number; column: number },
) {
  const cells = grids.find(({ name }) => name === sheet)?.rows.find((each) => each.row === row)?.cells;
  return cells?.find((cell) => cell.column === column)?.formula;
}

function recalculated(
  grids: readonly SheetGrid[],
  cell: Parameters<typeof formulaAt>[1],
  formula: string,
): readonly SheetGrid[] {
  const sum = (addedCells(formula) ?? []).reduce(
    (so, { row, column, sign }) => so + sign * numberIn(grids, { sheet: cell.sheet, row, column }),
    0,
  );
  return withCells(grids, [cell], () => ({ value: Number(sum.toFixed(6)), formula }));
}

function textOf(value: CellValue): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

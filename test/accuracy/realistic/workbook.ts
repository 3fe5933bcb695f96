import { formDefinition } from '../../../src/core/forms';
import type { CellRef, CellValue, GridCell, SheetGrid } from '../../../src/core/grid';
import { readForms, type FormLine, type FormReading } from '../../../src/core/reading';

/** The column of 公开02 that is the sum of all others. */
const REVENUE = '本年收入合计';
/** Forms by functional codes that slips are planted in. */
const MEASURED: ReadonlySet<string> = new Set(['03', '05']);

/** A coded form of a right workbook, with all that somebody who fills it in knows of it. */
export interface CodedForm {
  readonly reading: FormReading;
  readonly rowTotal: string;
  /** Columns that the row total adds up: in a wide form there are others beside them. */
  readonly parts: ReadonlySet<string>;
  /** Rows with a code, in order. */
  readonly rows: readonly FormLine[];
  /** Rows that no other row is a part of. */
  readonly items: readonly FormLine[];
}

/** The coded forms of some sheets that hold more than one item. */
export function codedForms(grids: readonly SheetGrid[]): CodedForm[] {
  return readForms(grids).forms.flatMap((reading) => {
    const sum = rowSumOf(reading);
    if (sum === undefined || reading.nil) return [];
    const rows = reading.lines.filter(({ code }) => code !== undefined);
    const items = rows.filter(({ key }) => !rows.some((other) => other.key !== key && other.key.startsWith(key)));
    return items.length > 1 ? [{ reading, ...sum, rows, items }] : [];
  });
}

function rowSumOf({ form, columns }: FormReading): Pick<CodedForm, 'rowTotal' | 'parts'> | undefined {
  if (form === '02') {
    return { rowTotal: REVENUE, parts: new Set(columns.map(({ key }) => key).filter((key) => key !== REVENUE)) };
  }
  const sum = MEASURED.has(form) ? formDefinition(form).partsOfTotal : undefined;
  return sum === undefined ? undefined : { rowTotal: sum.total, parts: new Set(sum.parts) };
}

/** An amount of a row together with the total of its row, where it is counted in one. */
export function withRowTotal({ rowTotal, parts }: CodedForm, column: string): readonly string[] {
  return parts.has(column) ? [column, rowTotal] : [column];
}

/** The rows that a code is counted in, itself first, 合计 last. */
export function ancestors({ reading, rows }: CodedForm, code: string): FormLine[] {
  const parents = rows
    .filter(({ key }) => code.startsWith(key))
    .sort((one, other) => other.key.length - one.key.length);
  const total = reading.line('合计');
  return total === undefined ? parents : [...parents, total];
}

/** The number in a cell, also one held as text; 0 for a blank one. */
export function numberIn(grids: readonly SheetGrid[], place: CellRef): number {
  const value = valueIn(grids, place);
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? Number(value.normalize('NFKC').replaceAll(',', '')) || 0 : 0;
}

/** What stands in a cell. */
export function valueIn(grids: readonly SheetGrid[], { sheet, row, column }: CellRef): CellValue {
  return rowOf(grids, sheet, row)?.find((each) => each.column === column)?.value ?? null;
}

function rowOf(grids: readonly SheetGrid[], sheet: string, row: number): readonly GridCell[] | undefined {
  return grids.find(({ name }) => name === sheet)?.rows.find((each) => each.row === row)?.cells;
}

/** The sheets with other cells: what stands there now is handed to `change`, `undefined` empties a cell. */
export function withCells(
  grids: readonly SheetGrid[],
  places: readonly CellRef[],
  change: (cell: GridCell, at: number) => Partial<GridCell> | undefined,
): SheetGrid[] {
  const wanted = new Map(places.map((place, at) => [`${place.sheet} ${place.row} ${place.column}`, at]));
  return grids.map((grid) => {
    const here = places.filter(({ sheet }) => sheet === grid.name);
    if (here.length === 0) return grid;
    const rows = grid.rows.map(({ row, cells }) => {
      const columns = here.filter((place) => place.row === row).map(({ column }) => column);
      if (columns.length === 0) return { row, cells };
      const others = cells.filter(({ column }) => !columns.includes(column));
      const changed = columns.flatMap((column) => {
        const old = cells.find((each) => each.column === column) ?? {
          column,
          value: null,
          format: usualFormat(grid, column),
        };
        const now = change(old, wanted.get(`${grid.name} ${row} ${column}`) ?? 0);
        return now === undefined ? [] : [{ ...old, ...now }];
      });
      return { row, cells: [...others, ...changed].sort((one, other) => one.column - other.column) };
    });
    return { ...grid, rows };
  });
}

/** How other numbers of a column are printed. */
function usualFormat({ rows }: SheetGrid, column: number): string {
  const numbers = rows.flatMap(({ cells }) => cells.filter((each) => each.column === column));
  return numbers.find(({ value }) => typeof value === 'number' && value !== 0)?.format ?? '#,##0.00';
}

/** The sheets with other numbers; 0 empties a cell. */
export function withNumbers(
  grids: readonly SheetGrid[],
  numbers: readonly (readonly [CellRef, number])[],
): SheetGrid[] {
  const places = numbers.map(([place]) => place);
  return withCells(grids, places, (_, at) => {
    const value = numbers[at]?.[1] ?? 0;
    return value === 0 ? undefined : { value };
  });
}

/** The sheets without a row; what stands below moves up. */
export function withoutRow(grids: readonly SheetGrid[], sheet: string, row: number): SheetGrid[] {
  return grids.map((grid) =>
    grid.name === sheet
      ? {
          ...grid,
          rows: grid.rows
            .filter((each) => each.row !== row)
            .map((each) => (each.row > row ? { ...each, row: each.row - 1 } : each)),
          merges: grid.merges
            .filter(({ top, bottom }) => !(top <= row && bottom >= row))
            .map((each) => moved(each, row, -1)),
        }
      : grid,
  );
}

/** The sheets with a new row above another. */
export function withRowAbove(
  grids: readonly SheetGrid[],
  sheet: string,
  row: number,
  cells: readonly GridCell[],
): SheetGrid[] {
  return grids.map((grid) => {
    if (grid.name !== sheet) return grid;
    const above = grid.rows.filter((each) => each.row < row);
    const below = grid.rows.filter((each) => each.row >= row).map((each) => ({ ...each, row: each.row + 1 }));
    return {
      ...grid,
      rows: [...above, { row, cells }, ...below],
      merges: grid.merges.map((each) => moved(each, row - 1, 1)),
    };
  });
}

/** The sheets with a row once more below itself, or with other cells in that new row. */
export function withRowBelow(
  grids: readonly SheetGrid[],
  sheet: string,
  row: number,
  cells: (old: readonly GridCell[]) => readonly GridCell[] = (old) => old,
): SheetGrid[] {
  return grids.map((grid) => {
    if (grid.name !== sheet) return grid;
    const rows = grid.rows.flatMap((each) => {
      if (each.row < row) return [each];
      if (each.row > row) return [{ ...each, row: each.row + 1 }];
      return [each, { row: row + 1, cells: cells(each.cells) }];
    });
    const own = grid.merges.filter(({ top, bottom }) => top === row && bottom === row);
    const merges = grid.merges.map((each) => moved(each, row, 1));
    return { ...grid, rows, merges: [...merges, ...own.map((each) => ({ ...each, top: row + 1, bottom: row + 1 }))] };
  });
}

function moved<Range extends { top: number; bottom: number }>(range: Range, row: number, by: number): Range {
  if (range.top <= row) return range;
  return { ...range, top: range.top + by, bottom: range.bottom + by };
}

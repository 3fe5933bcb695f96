import type { CellValue, ColumnSpan, GridCell, GridRange, GridRow, SheetGrid } from '../../core/grid';

/** What is asked of a rectangle of cells. */
export const CELLS = 'rowIndex,columnIndex,values,valueTypes,formulas,numberFormat';
/** What is asked of several rectangles. */
export const AREAS = 'areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount';

/** What Excel says of a rectangle of cells. All arrays are `[row][column]`. */
export interface LoadedCells {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** Excel's rectangles say where they begin and how far they go. */
export interface LoadedArea {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Which rows and columns of a rectangle are not shown, asked for in the same sync; to be looked at after it. */
export interface Shown {
  readonly rows: { readonly value: readonly { readonly rowHidden?: boolean }[] };
  readonly columns: { readonly value: readonly { readonly columnHidden?: boolean }[] };
}

export function queueShown(range: Excel.Range): Shown {
  return {
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
  };
}

/** Columns of a rectangle that are not shown. */
export function hiddenColumnsOf({ columnIndex }: Pick<LoadedCells, 'columnIndex'>, { columns }: Shown): ColumnSpan[] {
  return columns.value.flatMap(({ columnHidden }, at) =>
    columnHidden === true ? [{ first: columnIndex + at, last: columnIndex + at }] : [],
  );
}

/** Rows of a grid; empty cells without a formula are left out. */
export function toRows(loaded: LoadedCells, { rows: shown }: Shown): GridRow[] {
  const rows: GridRow[] = [];
  loaded.values.forEach((values, index) => {
    const cells = values.flatMap((value, column) => toCell(loaded, value, index, column));
    if (cells.length === 0) return;
    const row = { row: loaded.rowIndex + index, cells };
    rows.push(shown.value[index]?.rowHidden === true ? { ...row, hidden: true } : row);
  });
  return rows;
}

/** A grid with the columns that are not shown, where there are any. */
export function withColumns(grid: SheetGrid, hidden: readonly ColumnSpan[]): SheetGrid {
  return hidden.length === 0 ? grid : { ...grid, hiddenColumns: hidden };
}

export function toRange({ rowIndex, columnIndex, rowCount, columnCount }: LoadedArea): GridRange {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

/** The formula of a cell without its `=`. A text that begins with `=` is its own value, and no formula. */
export function formulaOf(formula: unknown, value: unknown): string | undefined {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula.slice(1) : undefined;
}

function toCell(loaded: LoadedCells, value: unknown, row: number, column: number): GridCell[] {
  const type = loaded.valueTypes[row]?.[column] ?? 'Unknown';
  const formula = formulaOf(loaded.formulas[row]?.[column], value);
  if (type === 'Empty' && formula === undefined) return [];
  const format = loaded.numberFormat[row]?.[column];
  const cell = {
    column: loaded.columnIndex + column,
    value: toValue(value, type),
    format: typeof format === 'string' ? format : 'General',
  };
  return [formula === undefined ? cell : { ...cell, formula }];
}

function toValue(value: unknown, type: string): CellValue {
  if (type === 'Error') return { error: String(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' ? value : null;
}

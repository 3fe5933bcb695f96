import type { CellValue, GridCell, GridRange, GridRow } from '../../core/grid';

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

/** Rows of a grid; empty cells without a formula are left out. */
export function toRows(loaded: LoadedCells): GridRow[] {
  const rows: GridRow[] = [];
  loaded.values.forEach((values, index) => {
    const cells = values.flatMap((value, column) => toCell(loaded, value, index, column));
    if (cells.length > 0) rows.push({ row: loaded.rowIndex + index, cells });
  });
  return rows;
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

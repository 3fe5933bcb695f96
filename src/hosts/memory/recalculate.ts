import { areasIn, evaluate, parse, type Area, type Expression } from '../../core/calculation';
import type { CellRef, CellValue, GridCell, GridRow, SheetGrid } from '../../core/grid';

/** A formula cell and the rectangles it looks at. */
interface FormulaCell extends CellRef {
  readonly expression: Expression | undefined;
  readonly areas: readonly Area[];
}

/**
 * The grids with every formula worked out anew that rests on a changed cell, directly or through others. What cannot be
 * worked out (other functions, circles) becomes uncalculated, so that nobody takes an old value for the new one.
 * @param changed cells whose content was replaced; those among them that are formulas without a value are worked out too
 */
export function recalculate(grids: readonly SheetGrid[], changed: readonly CellRef[]): readonly SheetGrid[] {
  const formulas = grids.flatMap(formulasOf);
  if (formulas.length === 0) return grids;
  const stale = dependentsOf(formulas, changed);
  for (const cell of changed) {
    const own = formulas.find((formula) => keyOf(formula) === keyOf(cell));
    if (own !== undefined && valueAt(grids, cell) === null) stale.set(keyOf(own), own);
  }
  if (stale.size === 0) return grids;
  const values = new Calculation(grids, stale).run();
  return grids.map((grid) => withValues(grid, values));
}

/** Formulas of rows read before; a row that changes is a new one. */
const known = new WeakMap<GridRow, readonly FormulaCell[]>();

function formulasOf({ name, rows }: SheetGrid): readonly FormulaCell[] {
  return rows.flatMap((row) => {
    const formulas = known.get(row) ?? formulasOfRow(name, row);
    known.set(row, formulas);
    return formulas;
  });
}

function formulasOfRow(sheet: string, { row, cells }: GridRow): readonly FormulaCell[] {
  return cells.flatMap(({ column, formula }) =>
    formula === undefined ? [] : [{ sheet, row, column, expression: parse(formula), areas: areasIn(formula) }],
  );
}

function dependentsOf(formulas: readonly FormulaCell[], changed: readonly CellRef[]): Map<string, FormulaCell> {
  const stale = new Map<string, FormulaCell>();
  const own = new Set(changed.map(keyOf));
  let front = changed;
  while (front.length > 0) {
    const seen = front;
    const found = formulas.filter((formula) => {
      const key = keyOf(formula);
      return !stale.has(key) && !own.has(key) && looksAt(formula, seen);
    });
    for (const formula of found) stale.set(keyOf(formula), formula);
    front = found;
  }
  return stale;
}

function looksAt({ sheet, areas }: FormulaCell, cells: readonly CellRef[]): boolean {
  return areas.some((area) => cells.some((cell) => cell.sheet === (area.sheet ?? sheet) && isInside(cell, area)));
}

function isInside({ row, column }: CellRef, { top, left, bottom, right }: Area): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Works out stale formulas, those they rest on first. */
class Calculation {
  readonly #values = new Map<string, CellValue>();
  readonly #open = new Set<string>();
  readonly #sheets: ReadonlyMap<string, ReadonlyMap<number, GridRow>>;

  constructor(
    grids: readonly SheetGrid[],
    private readonly stale: ReadonlyMap<string, FormulaCell>,
  ) {
    this.#sheets = new Map(grids.map(({ name, rows }) => [name, new Map(rows.map((row) => [row.row, row]))]));
  }

  run(): ReadonlyMap<string, CellValue> {
    for (const formula of this.stale.values()) this.#valueOf(formula);
    return this.#values;
  }

  #valueOf(formula: FormulaCell): CellValue {
    const key = keyOf(formula);
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    if (this.#open.has(key)) return null;
    this.#open.add(key);
    const { expression } = formula;
    const value = (expression && evaluate(expression, (area) => this.#look(area, formula.sheet))) ?? null;
    this.#open.delete(key);
    this.#values.set(key, value);
    return value;
  }

  #look(area: Area, own: string): (CellValue | undefined)[] {
    const sheet = area.sheet ?? own;
    const rows = this.#sheets.get(sheet);
    if (rows === undefined) return [{ error: '#REF!' }];
    const values: (CellValue | undefined)[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        values.push(
          this.#cell(
            rows.get(row)?.cells.find((cell) => cell.column === column),
            { sheet, row, column },
          ),
        );
      }
    }
    return values;
  }

  #cell(cell: GridCell | undefined, at: CellRef): CellValue | undefined {
    if (cell?.formula === undefined) return cell?.value ?? null;
    const stale = this.stale.get(keyOf(at));
    return (stale === undefined ? cell.value : this.#valueOf(stale)) ?? undefined;
  }
}

function withValues(grid: SheetGrid, values: ReadonlyMap<string, CellValue>): SheetGrid {
  const rows = grid.rows.map((row) => withRowValues(grid.name, row, values));
  return rows.some((row, index) => row !== grid.rows[index]) ? { ...grid, rows } : grid;
}

function withRowValues(sheet: string, row: GridRow, values: ReadonlyMap<string, CellValue>): GridRow {
  const cells = row.cells.map((cell) => {
    const value = values.get(keyOf({ sheet, row: row.row, column: cell.column }));
    return value === undefined || value === cell.value ? cell : { ...cell, value };
  });
  return cells.some((cell, index) => cell !== row.cells[index]) ? { ...row, cells } : row;
}

function valueAt(grids: readonly SheetGrid[], { sheet, row, column }: CellRef): CellValue | undefined {
  const line = grids.find(({ name }) => name === sheet)?.rows.find((each) => each.row === row);
  return line?.cells.find((cell) => cell.column === column)?.value;
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${sheet}!${row},${column}`;
}

import type { CellValue, GridCell, GridRange, SheetGrid } from '../../../../src/core/grid';
import { isCellError } from '../../../../src/core/grid';
import { denied } from './refusal';

const COLUMNS = 16_384;
const ROWS = 1_048_576;

/** A cell as Excel keeps it. Errors are texts with the type `Error`. */
export interface Cell {
  readonly value: string | number | boolean;
  readonly type: 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';
  /** With its leading `=`. */
  readonly formula?: string;
  readonly format: string;
  readonly hyperlink?: unknown;
}

/** A conditional format; the first of a sheet's list has the highest priority. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly GridRange[];
  formula: string;
  stopIfTrue: boolean;
  readonly look: Map<string, unknown>;
}

export const EMPTY: Cell = { value: '', type: 'Empty', format: 'General' };

/** One worksheet of the model. Its public state can be read by tests as it is. */
export class Sheet {
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  protected = false;
  conditionalFormats: ConditionalFormat[] = [];
  readonly cells = new Map<number, Cell>();
  readonly merges: GridRange[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Formats, widths, print set-up: `A1:B2 format/fill/color` → value, as written last. */
  readonly looks = new Map<string, unknown>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  at(row: number, column: number): Cell {
    return this.cells.get(row * COLUMNS + column) ?? EMPTY;
  }

  put(row: number, column: number, cell: Cell): void {
    this.cells.set(row * COLUMNS + column, cell);
  }

  formulas(): string[] {
    return [...this.cells.values()].flatMap(({ formula }) => formula ?? []);
  }

  /** Every change of a cell or a format goes through here. */
  guard(location: string): void {
    if (this.protected) throw denied(location);
  }

  /** The rectangle around all cells that hold something, `undefined` for a blank sheet. */
  used(valuesOnly: boolean): GridRange | undefined {
    let range: { top: number; left: number; bottom: number; right: number } | undefined;
    for (const [key, cell] of this.cells) {
      if (cell.type === 'Empty' && (valuesOnly || cell.format === 'General')) continue;
      const row = Math.floor(key / COLUMNS);
      const column = key % COLUMNS;
      range ??= { top: row, left: column, bottom: row, right: column };
      range.top = Math.min(range.top, row);
      range.left = Math.min(range.left, column);
      range.bottom = Math.max(range.bottom, row);
      range.right = Math.max(range.right, column);
    }
    return range;
  }

  /** All that a user would see of it, to compare before and after. */
  snapshot(): unknown {
    const cells = [...this.cells].filter(([, cell]) => cell.type !== 'Empty' || cell.format !== 'General');
    const formats = this.conditionalFormats.map(({ look, ...format }) => ({ ...format, look: [...look] }));
    const { name, visibility, merges } = this;
    return { name, visibility, merges, cells: cells.sort(([a], [b]) => a - b), looks: [...this.looks], formats };
  }

  static whole(): GridRange {
    return { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };
  }

  static of(grid: SheetGrid, id: string): Sheet {
    const sheet = new Sheet(id, grid.name);
    if (grid.hidden) sheet.visibility = 'Hidden';
    sheet.merges.push(...grid.merges);
    for (const { row, cells, hidden } of grid.rows) {
      if (hidden === true) sheet.hiddenRows.add(row);
      for (const cell of cells) sheet.put(row, cell.column, toCell(cell));
    }
    for (const { first, last } of grid.hiddenColumns ?? [])
      for (let column = first; column <= last; column += 1) sheet.hiddenColumns.add(column);
    return sheet;
  }
}

function toCell({ value, format, formula }: GridCell): Cell {
  const cell = { ...valued(value), format };
  return formula === undefined ? cell : { ...cell, formula: `=${formula}` };
}

function valued(value: CellValue): Pick<Cell, 'value' | 'type'> {
  if (isCellError(value)) return { value: value.error, type: 'Error' };
  switch (typeof value) {
    case 'number':
      return { value, type: 'Double' };
    case 'boolean':
      return { value, type: 'Boolean' };
    case 'string':
      return { value, type: 'String' };
    default:
      return { value: 0, type: 'Double' };
  }
}

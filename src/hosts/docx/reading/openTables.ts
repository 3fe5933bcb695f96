import type { TablePosition } from '../../../core/narrative';
import { limits } from '../../package/limits';
import type { CellProperties, RowProperties } from './properties';

/** A cell of a table as the document has it; columns count from 0 in the table's grid. */
export interface TableCell {
  readonly column: number;
  readonly span: number;
  /** Part of a cell merged downwards: its first row, or a further one. */
  readonly vertical?: 'restart' | 'continue';
  /** Its paragraphs, one per line. */
  readonly text: string;
}

export interface DocumentTable {
  /** From 0, in the order in which tables begin. */
  readonly index: number;
  /** Index of the paragraph that would stand before the table, as many as were read when it began. */
  readonly at: number;
  /** How many paragraphs had been read when it ended. */
  readonly until: number;
  /** Inside a cell of another table. */
  readonly nested: boolean;
  readonly rows: readonly (readonly TableCell[])[];
}

interface OpenTable {
  readonly index: number;
  readonly at: number;
  readonly nested: boolean;
  readonly rows: TableCell[][];
  cells: TableCell[];
  column: number;
  rowDeleted: boolean;
  cell: { properties: CellProperties; readonly texts: string[] } | undefined;
}

/** The tables being read, the innermost last. */
export class OpenTables {
  readonly finished: DocumentTable[] = [];
  private readonly open: OpenTable[] = [];
  private count = 0;

  openTable(paragraphs: number): void {
    const nested = this.open.length > 0;
    const state = { rows: [], cells: [], column: 0, rowDeleted: false, cell: undefined };
    this.open.push({ index: this.count, at: paragraphs, nested, ...state });
    this.count += 1;
  }

  closeTable(paragraphs: number): void {
    const table = this.open.pop();
    if (table === undefined) return;
    const { index, at, nested, rows } = table;
    this.finished.push({ index, at, until: paragraphs, nested, rows });
    if (nested) return;
    this.finished.sort((a, b) => a.index - b.index);
  }

  openRow(): void {
    const table = this.open.at(-1);
    if (table === undefined) return;
    table.cells = [];
    table.column = 0;
    table.rowDeleted = false;
  }

  rowProperties({ before, deleted }: RowProperties): void {
    const table = this.open.at(-1);
    if (table === undefined) return;
    table.column = Math.min(before, limits.columns);
    table.rowDeleted = deleted;
  }

  closeRow(): void {
    const table = this.open.at(-1);
    if (table !== undefined && !table.rowDeleted) table.rows.push(table.cells);
  }

  openCell(): void {
    const table = this.open.at(-1);
    if (table !== undefined) table.cell = { properties: { span: 1 }, texts: [] };
  }

  cellProperties(properties: CellProperties): void {
    const cell = this.open.at(-1)?.cell;
    if (cell !== undefined) cell.properties = properties;
  }

  closeCell(): void {
    const table = this.open.at(-1);
    if (table?.cell === undefined) return;
    const { properties, texts } = table.cell;
    const span = Math.min(properties.span, limits.columns);
    table.cells.push({ ...properties, span, column: table.column, text: texts.join('\n') });
    table.column = Math.min(table.column + span, limits.columns);
    table.cell = undefined;
  }

  /** Gives a paragraph to the cell it stands in. */
  addText(text: string): void {
    this.open.at(-1)?.cell?.texts.push(text);
  }

  /** Where the next paragraph stands, `undefined` outside tables. */
  position(): TablePosition | undefined {
    const table = this.open.at(-1);
    return table === undefined ? undefined : { table: table.index, row: table.rows.length, column: table.column };
  }

  /** Whether what is read now was deleted with its row. */
  isDeleted(): boolean {
    return this.open.some(({ rowDeleted }) => rowDeleted);
  }
}

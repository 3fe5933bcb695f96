import type { FormId } from '../../../src/core/forms';
import type { GridCell, GridRange, GridRow, SheetGrid } from '../../../src/core/grid';
import type { AmountStyle } from './style';

/** An amount and the place of the form it belongs to. */
export interface PlacedAmount {
  readonly line: string;
  readonly column: string;
  readonly fen: number;
  /** Printed, but at no place that is read. */
  readonly beside?: boolean;
}

/** A cell: words, a plain number, nothing, an amount, or `<`, merged with the cell on its left. */
export type Piece = string | number | undefined | PlacedAmount;

/** Where an amount was written, and the 分 it should be read as; blank cells have none. */
export interface Placed {
  readonly form: FormId;
  readonly line: string;
  readonly column: string;
  readonly cell: { readonly sheet: string; readonly row: number; readonly column: number };
  readonly fen: number | undefined;
}

export function amount(line: string, column: string, fen: number): PlacedAmount {
  return { line, column, fen };
}

/** An amount in a column or a line that no form of ours has. */
export function beside(fen: number): PlacedAmount {
  return { line: '', column: '', fen, beside: true };
}

/** A sheet that is written row by row and remembers where it put every amount. */
export class Paper {
  readonly placed: Placed[] = [];
  private readonly rows: GridRow[] = [];
  private readonly merges: GridRange[] = [];
  private next = 0;

  constructor(
    readonly name: string,
    private style: AmountStyle,
    private readonly firstColumn = 0,
  ) {}

  /** From here on amounts are written in this way. */
  writeIn(style: AmountStyle): void {
    this.style = style;
  }

  /** Writes one row of a form. */
  row(form: FormId, pieces: readonly Piece[]): this {
    const cells = pieces.flatMap((piece, index) => this.cell(form, piece, this.firstColumn + index));
    if (cells.length > 0) this.rows.push({ row: this.next, cells });
    this.next += 1;
    return this;
  }

  /** Writes words only. */
  words(...texts: readonly (string | undefined)[]): this {
    return this.row('01', texts);
  }

  blank(rows = 1): this {
    this.next += rows;
    return this;
  }

  grid(): SheetGrid {
    return { name: this.name, hidden: false, rows: this.rows, merges: this.merges };
  }

  private cell(form: FormId, piece: Piece, column: number): GridCell[] {
    if (piece === undefined || piece === '') return [];
    if (piece === '<') return this.mergeLeft(column);
    if (typeof piece === 'string') return [{ column, value: piece, format: '@' }];
    if (typeof piece === 'number') return [{ column, value: piece, format: 'General' }];
    return this.amountCell(form, piece, column);
  }

  private amountCell(
    form: FormId,
    { line, column: key, fen, beside: aside }: PlacedAmount,
    column: number,
  ): GridCell[] {
    const written = this.style(fen);
    const cell = { sheet: this.name, row: this.next, column };
    const blank = written === undefined || written.value === '-';
    if (aside !== true) this.placed.push({ form, line, column: key, cell, fen: blank ? undefined : written.fen });
    if (written === undefined) return [];
    const { value, format, formula } = written;
    return [{ column, value, format, ...(formula === undefined ? {} : { formula }) }];
  }

  private mergeLeft(right: number): GridCell[] {
    const last = this.merges.at(-1);
    if (last?.top === this.next && last.right === right - 1) this.merges[this.merges.length - 1] = { ...last, right };
    else this.merges.push({ top: this.next, bottom: this.next, left: right - 1, right });
    return [];
  }
}

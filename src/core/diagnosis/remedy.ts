import type { FormId } from '../forms';
import type { CellRef } from '../grid';
import type { AmountUnit, Fen } from '../money';

/** An amount of a row that is to be put in. */
export interface RemedyAmount {
  /** Column of the form by canonical name. */
  readonly column: string;
  readonly sheetColumn: number;
  readonly fen: Fen;
}

/**
 * What is to be done about a cause beyond other amounts in cells, as data that a program can carry out. Rows and columns count
 * from 0 and are those of the sheet as it was read.
 */
export type Remedy =
  | {
      readonly kind: 'insertRow';
      readonly form: FormId;
      readonly sheet: string;
      /** The new row comes to stand above this one; several rows above the same one keep their order. */
      readonly above: number;
      readonly code: string;
      readonly name: string;
      /** Where a row beside it has its code (the first of split ones) and its name. */
      readonly codeColumn: number;
      readonly nameColumn: number;
      /** Amounts other than 0. */
      readonly amounts: readonly RemedyAmount[];
      readonly amountUnit: AmountUnit;
      readonly decimals: number;
    }
  | {
      readonly kind: 'deleteRow';
      readonly form: FormId;
      readonly sheet: string;
      readonly row: number;
      /** Where it has its code. */
      readonly column: number;
      readonly code: string;
    }
  | {
      readonly kind: 'changeCode';
      readonly form: FormId;
      /** Where the code is printed; the first of split cells. */
      readonly cell: CellRef;
      readonly printed: string;
      readonly proposed: string;
    }
  | {
      readonly kind: 'multiplyAmounts';
      readonly form: FormId;
      readonly sheet: string;
      readonly firstRow: number;
      readonly lastRow: number;
      /** Columns of the sheet whose amounts are all to be multiplied. */
      readonly columns: readonly number[];
      /** A power of ten. */
      readonly by: number;
    }
  | {
      readonly kind: 'changeUnit';
      readonly form: FormId;
      /** The cell that prints the 金额单位. */
      readonly cell: CellRef;
      readonly printed: AmountUnit;
      readonly proposed: AmountUnit;
    }
  | {
      readonly kind: 'recalculate';
      readonly cell: CellRef;
    }
  | {
      readonly kind: 'changeFormula';
      readonly cell: CellRef;
      /** Without the leading `=`. */
      readonly printed: string;
      readonly proposed: string;
    };

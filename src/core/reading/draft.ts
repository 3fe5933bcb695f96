import type { FormId } from '../forms';
import type { CellRef } from '../grid';
import type { AmountUnit } from '../money';
import type { Content } from './sheet/content';
import type { AmountCell, Count, FormColumn, FormLine, Gap, Note, Observation } from './types';

/** An amount cell before its unit is known. */
export interface DraftAmount {
  readonly column: string;
  readonly cell: CellRef;
  readonly content: Content;
}

/** A line before its unit is known: its amounts move into the line when it is. */
export interface DraftLine {
  readonly line: FormLine & { readonly amounts: Map<string, AmountCell> };
  readonly amounts: readonly DraftAmount[];
}

/** What the rows of a form say. */
export interface DraftBody {
  readonly lines: readonly DraftLine[];
  readonly columns: readonly FormColumn[];
  readonly counts: readonly Count[];
  readonly notes: readonly Note[];
  readonly observations: readonly Observation[];
  readonly gaps: readonly Gap[];
}

/** What stands above the header. */
export interface Preamble {
  readonly unit: { readonly unit: AmountUnit; readonly cell: CellRef } | undefined;
  readonly fiscalYear: number | null;
  readonly entity: { readonly name: string; readonly cell: CellRef } | undefined;
  readonly number: { readonly printed: string; readonly value: number; readonly cell: CellRef } | undefined;
  /** Other words above the first title of a sheet. */
  readonly above: readonly Note[];
}

/** A form as its sheet prints it, before it is compared with the other forms. */
export interface FormDraft extends DraftBody {
  readonly form: FormId;
  readonly title: string;
  /** 0 for the official title, else its place among the form's other titles. */
  readonly titleRank: number;
  readonly titleCell: CellRef;
  readonly sheet: string;
  readonly preamble: Preamble;
}

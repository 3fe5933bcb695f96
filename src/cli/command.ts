import type { Pin } from '../core/balancing';
import type { FormId } from '../core/forms';

export type Format = 'text' | 'json' | 'ndjson' | 'html';

/** How a workbook and those it is compared with are to be taken. */
export interface Taking {
  /** The department where the workbook holds several. */
  readonly entity?: string;
  /** Compare with the other workbooks even where they are of another department, of a wrong year or of the wrong kind. */
  readonly forceSources?: boolean;
}

/** `duibiao check` as the user gave it. */
export interface CheckCommand extends Taking {
  readonly kind: 'check';
  readonly inputs: readonly string[];
  /** A list of files, `-` for standard input. */
  readonly filesFrom?: string;
  readonly rules?: string;
  readonly formSheets: ReadonlyMap<FormId, string>;
  readonly format: Format;
  readonly out?: string;
  readonly outDir?: string;
  /** Where the copies with marked findings go: a file for the one input, or a folder. */
  readonly marked?: string;
  /** Where 核对意见 goes as a document: a `.docx` for the one input, or a folder. */
  readonly opinion?: string;
  /** Where the overview of all files goes, `.xlsx` or `.html`. */
  readonly summary?: string;
  /** The text (说明) to check, with the workbook or alone. */
  readonly narrative?: string;
  /** Where the copy of the text with comments goes, and whether right figures are put in as tracked changes. */
  readonly markedText?: { readonly out: string; readonly changes: boolean };
  readonly others: OtherFiles;
  /** Folders to find last year's workbook and the budget in by department and year. */
  readonly shelves?: Readonly<Partial<Record<'prior' | 'budget', string>>>;
}

/** Workbooks that this year's is compared with. */
export interface OtherFiles {
  /** Last year's workbook. */
  readonly prior?: string;
  /** The opening budget. */
  readonly budget?: string;
  /** The original in 元 that the workbook was made from. */
  readonly source?: string;
}

/** A command that makes a changed copy of a workbook. */
export interface ChangeCommand extends Taking {
  readonly kind: 'clear' | 'purge' | 'fill';
  readonly input: string;
  readonly out: string;
  /** `out` may be the input itself. */
  readonly overwrite: boolean;
  readonly others: OtherFiles;
}

/** `duibiao derive`: the derived figures of a workbook. */
export interface DeriveCommand extends Taking {
  readonly kind: 'derive';
  readonly input: string;
  readonly format: 'text' | 'json';
  readonly others: OtherFiles;
}

/** `duibiao draft`: the text of a workbook. */
export interface DraftCommand extends Taking {
  readonly kind: 'draft';
  readonly input: string;
  /** A `.docx` or a `.txt`. */
  readonly out: string;
  /** Name of an outline, or a file of the user's own; the usual one of the workbook's kind where absent. */
  readonly outline?: string;
  /** Shares of one whole make 100.00 % together. */
  readonly evenShares: boolean;
  /** A drafted text whose figures are to be refreshed. */
  readonly update?: string;
  /** Last year's text, to be gone on with. */
  readonly from?: string;
  /** The whole disclosure: the forms themselves, contents, glossary. */
  readonly withForms: boolean;
  readonly others: OtherFiles;
}

/** `duibiao balance`: a workbook in 万元. */
export interface BalanceCommand {
  readonly kind: 'balance';
  readonly input: string;
  /** Absent where the user only wants to see what it would be. */
  readonly out?: string;
  /** Each cell rounded on its own. */
  readonly plain: boolean;
  readonly pins: readonly Pin[];
  /** File of the user's own rules. */
  readonly rules?: string;
  readonly formSheets: ReadonlyMap<FormId, string>;
  readonly format: 'text' | 'json';
}

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'listRules' }
  | { readonly kind: 'showRule'; readonly id: string }
  | ChangeCommand
  | DeriveCommand
  | DraftCommand
  | BalanceCommand
  | CheckCommand;

import type { FormId } from '../core/forms';

export type Format = 'text' | 'json' | 'ndjson' | 'html';

/** `duibiao check` as the user gave it. */
export interface CheckCommand {
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
  /** Where the overview of all files goes, `.xlsx` or `.html`. */
  readonly summary?: string;
  /** The text (说明) to check, with the workbook or alone. */
  readonly narrative?: string;
  readonly others: OtherFiles;
}

/** Workbooks that this year's is compared with. */
export interface OtherFiles {
  /** Last year's workbook. */
  readonly prior?: string;
  /** The opening budget. */
  readonly budget?: string;
}

/** A command that makes a changed copy of a workbook. */
export interface ChangeCommand {
  readonly kind: 'clear' | 'purge' | 'fill';
  readonly input: string;
  readonly out: string;
  /** `out` may be the input itself. */
  readonly overwrite: boolean;
  readonly others: OtherFiles;
}

/** `duibiao derive`: the derived figures of a workbook. */
export interface DeriveCommand {
  readonly kind: 'derive';
  readonly input: string;
  readonly format: 'text' | 'json';
  readonly others: OtherFiles;
}

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'listRules' }
  | { readonly kind: 'showRule'; readonly id: string }
  | ChangeCommand
  | DeriveCommand
  | CheckCommand;

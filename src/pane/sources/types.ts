import type { FormId } from '../../core/forms';
import type { AmountUnit } from '../../core/money';

/** The workbooks that this year's is compared with: last year's, the opening budget, and the original in 元 (底稿). */
export type SourceRole = 'prior' | 'budget' | 'original';

/** What a workbook was recognised to hold. */
export interface Recognised {
  readonly forms: readonly FormId[];
  /** Amount units of its forms, each once. */
  readonly units: readonly AmountUnit[];
  readonly years: readonly number[];
  readonly entities: readonly string[];
}

/** A file the user picked, on its way, recognised, or refused with one sentence. */
export interface PickedFile {
  readonly name: string;
  readonly recognised?: Recognised;
  readonly refused?: string;
}

/** The files picked so far. */
export type PickedFiles = Readonly<Partial<Record<SourceRole, PickedFile>>>;

/** What can be done about them. */
export interface SourceActions {
  readonly pick: (role: SourceRole, file: File) => void;
  readonly remove: (role: SourceRole) => void;
  /** Uses those that were refused because they do not fit. */
  readonly force: () => void;
}

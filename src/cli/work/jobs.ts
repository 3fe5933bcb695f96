import type { ShelvedFile } from '../../app/check/shelves';
import type { NamedFile } from '../files/namedFile';
import type { BalanceCommand, ChangeCommand, DeriveCommand, DraftCommand } from '../command';
import type { Balanced } from './balance';
import type { Changed } from './change';
import type { Result, Task } from './check';
import type { Drafted } from './drafted';

/** What a worker can be asked for: what it is given, and what it makes of it. All plain data. */
export interface Jobs {
  /** Reads what every file is compared with; gives what is wrong with single rules of the user's own. */
  readonly prepare: Job<undefined, readonly string[]>;
  /** Says whose a workbook is and of which year. */
  readonly identify: Job<NamedFile, ShelvedFile | null>;
  readonly check: Job<Task, Result>;
  /** Checks the text of `--narrative` without a workbook. */
  readonly checkText: Job<undefined, Result>;
  readonly change: Job<ChangeCommand, Changed>;
  readonly balance: Job<BalanceCommand, Balanced>;
  readonly derive: Job<DeriveCommand, string>;
  readonly draft: Job<DraftCommand, Drafted>;
}

interface Job<Given, Made> {
  readonly given: Given;
  readonly made: Made;
}

export type JobName = keyof Jobs;
export type Given<Name extends JobName> = Jobs[Name]['given'];
export type Made<Name extends JobName> = Jobs[Name]['made'];

/** What comes back from a worker: classes of errors do not. */
export type Answer<Name extends JobName> =
  | { readonly made: Made<Name> }
  | { readonly usageFault: string }
  /** A file is too large for a thread. */
  | { readonly tooHeavy: true };

import type { ReportCell } from '../../core/report';
import type { BalancingActions, BalancingState } from '../balancing/types';
import type { FillingActions, FillingState } from '../filling/types';
import type { NarrativeActions, NarrativeState } from '../narrative/types';
import type { PickedFiles, SourceActions } from '../sources/types';
import type { Card, PaneCheck, RemarkView } from './types';

/** What is going on; `done` and `total` where the length is known. */
export interface Progress {
  readonly text: string;
  readonly done?: number;
  readonly total?: number;
  /** What is being written cannot be stopped half way. */
  readonly cancellable: boolean;
}

/** A short message to the user; it stays until dismissed or replaced. */
export interface Notice {
  readonly tone: 'info' | 'success' | 'warning' | 'error';
  readonly text: string;
  /** What it tells can be undone by one click. */
  readonly undo?: true;
}

/** What the host at hand can do, so that the pane offers nothing that would fail. */
export interface PaneAbilities {
  readonly locate: boolean;
  readonly write: boolean;
  readonly live: boolean;
  /** The report goes into the workbook as a sheet, or to the disk as a html file. */
  readonly report: 'sheet' | 'file';
  /** Name and version of the program that holds the workbook, for whoever is asked for help. */
  readonly host?: string;
  /** Why something is missing, as one sentence. */
  readonly limitation?: string;
}

/** Something the user set aside, a finding or a whole rule. */
export interface AsideView {
  readonly key: string;
  readonly text: string;
  readonly stale: boolean;
}

/** All that the pane shows. */
export interface PaneState {
  readonly abilities: PaneAbilities;
  readonly check: PaneCheck | undefined;
  /** Counts the checks that the user asked for and that have come to a result. */
  readonly checks: number;
  /** When the check was finished, as `09:42`. */
  readonly checkedAt: string;
  readonly progress: Progress | undefined;
  /** Why there is no result: one sentence with the remedy. */
  readonly failure: string | undefined;
  readonly notice: Notice | undefined;
  /** Remarks by finding id. */
  readonly remarks: ReadonlyMap<string, RemarkView>;
  readonly aside: readonly AsideView[];
  /** Ids of the cards whose cells are marked. */
  readonly marked: ReadonlySet<string>;
  readonly selected: string | undefined;
  readonly live: boolean;
  readonly firstRun: boolean;
  /** Last year's workbook and the budget. */
  readonly sources: PickedFiles;
  /** What was written on the user's behalf and can be taken back, the latest last. */
  readonly steps: readonly string[];
  readonly filling: FillingState;
  readonly balancing: BalancingState;
  readonly narrative: NarrativeState;
}

/** What the pane can ask for. Nothing is returned: the outcome is the next state. */
export interface PaneActions {
  readonly check: () => void;
  readonly cancel: () => void;
  readonly select: (card: string | undefined) => void;
  readonly locate: (cell: ReportCell) => void;
  readonly mark: (cards: readonly Card[]) => void;
  readonly unmark: (cards: readonly Card[] | 'all') => void;
  /** Writes what the card says its cells should hold. @param next the card that comes into view then */
  readonly accept: (card: Card, next: Card | undefined) => void;
  /** Takes the last step back. */
  readonly undo: () => void;
  readonly copy: (card: Card) => void;
  readonly explain: (card: Card, reason: string) => void;
  /** @param reason why; asked for where something is wrong */
  readonly setAside: (card: Card, reason?: string) => void;
  readonly setRuleAside: (rule: string) => void;
  readonly restore: (key: string) => void;
  readonly report: () => void;
  readonly purge: () => void;
  /** @param entity the department to look at; `undefined` for all that the workbook holds */
  readonly pickDepartment: (entity: string | undefined) => void;
  readonly setLive: (live: boolean) => void;
  readonly skipHint: () => void;
  readonly dismissNotice: () => void;
  readonly sources: SourceActions;
  readonly filling: FillingActions;
  readonly balancing: BalancingActions;
  readonly narrative: NarrativeActions;
}

import { readCounts, readTyped } from '../../core/derive';
import type { SheetGrid } from '../../core/grid';
import type { Sources, WorkbookReading } from '../../core/reading';
import type { RefusedSource } from '../check/otherSources';
import { fittingSources } from '../check/otherSources';
import { entityOf, formsOf } from '../formsOf';

/** The sheets that a text is drafted from. */
export interface DraftGrids {
  readonly current: readonly SheetGrid[];
  readonly prior?: readonly SheetGrid[] | undefined;
  readonly budget?: readonly SheetGrid[] | undefined;
  /** The department where the workbook holds several. */
  readonly entity?: string | undefined;
  /** Whether the other workbooks are to be used although they do not fit. */
  readonly forceSources?: boolean | undefined;
}

/** What a text is drafted from, and which workbooks must not be used for it. */
export interface DraftSources {
  readonly sources: Sources;
  readonly refused: readonly RefusedSource[];
}

/** The forms of the workbook at hand beside those of last year's and the budget, and what was typed in. */
export function draftSources({ current: grids, prior, budget, entity, forceSources }: DraftGrids): DraftSources {
  const current = formsOf(grids, entity);
  const of = (others: readonly SheetGrid[]): WorkbookReading => formsOf(others, entityOf(current));
  const given = {
    current,
    typed: readTyped(grids),
    counts: readCounts(grids),
    ...(prior === undefined ? {} : { prior: of(prior) }),
    ...(budget === undefined ? {} : { budget: of(budget) }),
  };
  return forceSources === true ? { sources: given, refused: [] } : fittingSources(given);
}

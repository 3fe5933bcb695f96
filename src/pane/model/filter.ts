import type { Verdict } from './types';

/** What the list shows: the verdicts switched on (none means all) and the words searched for. */
export interface Filter {
  readonly verdicts: ReadonlySet<Verdict>;
  readonly search: string;
}

export const NO_FILTER: Filter = { verdicts: new Set(), search: '' };

/** Whether a filter leaves anything out. */
export function isFiltering(filter: Filter): boolean {
  return filter.verdicts.size > 0 || filter.search.trim() !== '';
}

/** The filter with one verdict switched on or off. */
export function toggleVerdict(filter: Filter, verdict: Verdict): Filter {
  const verdicts = new Set(filter.verdicts);
  if (!verdicts.delete(verdict)) verdicts.add(verdict);
  return { ...filter, verdicts };
}

import type { Cause, Summary, VerdictCounts } from './types';

/** Nothing of any verdict. */
export const NO_COUNTS: VerdictCounts = { error: 0, suspect: 0, rounding: 0, explain: 0, hint: 0 };

/** How many causes there are of each verdict. */
export function causeCounts(causes: readonly Pick<Cause, 'verdict'>[]): VerdictCounts {
  const counts = { ...NO_COUNTS };
  for (const { verdict } of causes) counts[verdict] += 1;
  return counts;
}

/** Counts of several files added up. */
function addCounts(counts: readonly VerdictCounts[]): VerdictCounts {
  const sum = (verdict: keyof VerdictCounts): number => counts.reduce((total, each) => total + each[verdict], 0);
  return {
    error: sum('error'),
    suspect: sum('suspect'),
    rounding: sum('rounding'),
    explain: sum('explain'),
    hint: sum('hint'),
  };
}

/** Summaries of several files added up, but for their texts. */
export function addSummaries(summaries: readonly Summary[]): Summary {
  const sum = (count: 'passed' | 'notRun' | 'explained' | 'setAside'): number =>
    summaries.reduce((total, each) => total + each[count], 0);
  return {
    ...addCounts(summaries),
    passed: sum('passed'),
    notRun: sum('notRun'),
    causes: addCounts(summaries.map(({ causes }) => causes)),
    explained: sum('explained'),
    setAside: sum('setAside'),
  };
}

import type { Verdict } from './types';

/**
 * How many of each verdict there are.
 * @param judged anything that has a verdict; what was not checked is not counted
 */
export function countVerdicts(
  judged: readonly { readonly verdict: Verdict | 'passed' | 'notRun' }[],
): Readonly<Record<Verdict | 'passed', number>> {
  const counts = { passed: 0, error: 0, suspect: 0, rounding: 0, explain: 0, hint: 0 };
  let passed = 0;
  for (const { verdict } of judged) {
    if (verdict === 'passed') passed += 1;
    else if (verdict !== 'notRun') counts[verdict] += 1;
  }
  return { ...counts, passed };
}

import { outcomesOf } from './examples';
import type { Example } from './examples';

/** Each example shows its rule passing, and failing by one change. */
export function proves(family: string, examples: readonly Example[]): void {
  describe(family, () => {
    it.each(examples)('$rule passes, and fails by one change as $verdict', ({ rule, passes, fails, verdict }) => {
      const passed = outcomesOf(rule, passes).map((outcome) => outcome.verdict);
      expect([...new Set(passed)]).toEqual(['passed']);
      const failed = outcomesOf(rule, fails).filter((outcome) => outcome.verdict !== 'passed');
      expect(failed.map((outcome) => outcome.verdict)).toContain(verdict);
      expect(failed.map(({ message }) => message)).not.toContain('');
    });
  });
}

/** The verdicts of one rule on a workbook written as text. */
export function verdictsOf(rule: string, text: string): readonly string[] {
  return outcomesOf(rule, text).map(({ verdict }) => verdict);
}

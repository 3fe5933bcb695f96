import { sourceStrings } from '../sources/strings';
import type { PaneCheck, RuleInfo } from './types';

/** A rule that was not run everywhere, with each reason once. */
export interface NotRunRule {
  readonly id: string;
  readonly title: string;
  readonly reasons: readonly string[];
}

/** Rules that held somewhere, in the order of the catalogue. */
export function passedRules(check: PaneCheck): readonly RuleInfo[] {
  return [...check.rules.values()].filter((rule) => rule.passed > 0);
}

/** What could not be checked, one entry per rule. */
export function notRunByRule(check: PaneCheck): readonly NotRunRule[] {
  const reasons = new Map<string, Set<string>>();
  for (const entry of check.report.notRun) {
    const own = reasons.get(entry.rule) ?? new Set();
    reasons.set(entry.rule, own.add(entry.reason));
  }
  return [...reasons].map(([id, own]) => ({ id, title: titleOf(check, id), reasons: [...own] }));
}

/** Workbooks that were not used stand among the rules, named as the command line names them. */
function titleOf({ rules }: PaneCheck, id: string): string {
  const role = Object.entries(sourceStrings.roles).find(([each]) => id === `--${each}`);
  return role?.[1] ?? rules.get(id)?.title ?? id;
}

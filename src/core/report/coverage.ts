import type { FormId } from '../forms';
import type { Evaluation, Outcome } from '../rules';
import type { Report } from './types';

const FINAL_ACCOUNTS: readonly FormId[] = ['01', '02', '03', '04', '05', '06', '07', '08', '09'];
const BUDGET: readonly FormId[] = ['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8', 'B9'];

/** The statutory forms that belong to those found and are not in the workbook (10 and 11 are not everywhere required). */
export function missingForms(report: Report): FormId[] {
  const found = new Set(report.forms.map(({ form }) => form));
  const sets = [FINAL_ACCOUNTS, BUDGET].filter((set) => set.some((form) => found.has(form)));
  return sets.flat().filter((form) => !found.has(form));
}

/** A reason with the rules that did not run for it. */
export interface NotRunGroup {
  readonly reason: string;
  readonly rules: readonly string[];
}

/** What was not checked, one entry a reason, the most frequent first. */
export function notRunGroups(report: Report): NotRunGroup[] {
  const groups = new Map<string, Set<string>>();
  for (const { reason, rule } of report.notRun) {
    const rules = groups.get(reason) ?? new Set();
    groups.set(reason, rules.add(rule));
  }
  return [...groups]
    .map(([reason, rules]) => ({ reason, rules: [...rules] }))
    .sort((a, b) => b.rules.length - a.rules.length);
}

/** A rule that held, and at how many places. */
export interface PassedRule {
  readonly id: string;
  readonly title: string;
  readonly places: number;
}

/** Rules that hold somewhere and are broken nowhere, in the order they ran. */
export function passedRules({ outcomes }: Evaluation): PassedRule[] {
  const failed = new Set(outcomes.filter(isBroken).map(({ rule }) => rule.id));
  const passed = new Map<string, PassedRule>();
  for (const { rule, verdict } of outcomes) {
    if (verdict !== 'passed' || failed.has(rule.id)) continue;
    const places = (passed.get(rule.id)?.places ?? 0) + 1;
    passed.set(rule.id, { id: rule.id, title: rule.title, places });
  }
  return [...passed.values()];
}

function isBroken({ verdict }: Outcome): boolean {
  return verdict === 'error' || verdict === 'suspect' || verdict === 'explain';
}

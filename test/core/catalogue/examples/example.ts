import { enabledRules, evaluate } from '../../../../src/core/rules';
import type { Outcome, Verdict } from '../../../../src/core/rules';
import { catalogue } from '../../../../src/core/catalogue';
import type { SheetGrid } from '../../../../src/core/grid';
import { readForms } from '../../../../src/core/reading';
import { sheet } from '../../../support/textTable';

/** A workbook in which a rule passes, and the same with one change by which it fails. Sheets are parted by a blank line. */
export interface Example {
  readonly rule: string;
  readonly passes: string;
  readonly fails: string;
  readonly verdict: Verdict;
}

/** What is written in the workbook, what is written instead, and the verdict where it is not the one of the rule's level. */
export type Change = readonly [from: string, to: string, verdict?: Verdict];

const VERDICTS = { E: 'error', W: 'suspect', H: 'explain', I: 'hint' } as const;

/** Examples that share a workbook: it passes all these rules, and each fails by its change. */
export function examples(workbook: string, changes: Readonly<Record<string, Change>>): readonly Example[] {
  return Object.entries(changes).map(([rule, [from, to, verdict]]) => ({
    rule,
    passes: workbook,
    fails: replaced(rule, workbook, from, to),
    verdict: verdict ?? VERDICTS[levelOf(rule)],
  }));
}

/** Several forms as the sheets of one workbook. */
export function workbook(...forms: readonly string[]): string {
  return forms.map((form) => form.trim()).join('\n\n');
}

/** Parts this year's sheets from last year's. */
const LAST_YEAR = '上年的工作簿';

/** This year's forms and last year's, as one text. */
export function twoYears(thisYear: string, lastYear: string): string {
  return [thisYear.trim(), LAST_YEAR, lastYear.trim()].join('\n\n');
}

/** Parts the budget's sheets from those before. */
const BUDGET = '预算的工作簿';

/** Forms with those of the budget, as one text. */
export function withBudget(forms: string, budget: string): string {
  return [forms.trim(), BUDGET, budget.trim()].join('\n\n');
}

/** Parts the published sheets from the original in 元. */
const ORIGINAL = '以元为单位的底稿';

/** The published forms and their original, as one text. */
export function withOriginal(published: string, original: string): string {
  return [published.trim(), ORIGINAL, original.trim()].join('\n\n');
}

/** This year's sheets 表1, 表2 … of a workbook written as text. */
export function gridsOf(text: string): SheetGrid[] {
  return sheetsOf(partsOf(text).current);
}

interface Parts {
  readonly current: string;
  readonly prior: string | undefined;
  readonly budget: string | undefined;
  readonly original: string | undefined;
}

function partsOf(text: string): Parts {
  const [published = '', original] = text.split(ORIGINAL);
  const [years = '', budget] = published.split(BUDGET);
  const [current = '', prior] = years.split(LAST_YEAR);
  return { current, prior, budget, original };
}

function sheetsOf(text: string): SheetGrid[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((table, index) => sheet(`表${index + 1}`, table));
}

/** What one rule says about a workbook. The rules before it are evaluated too, since a rule may judge what they came to. */
export function outcomesOf(rule: string, text: string): readonly Outcome[] {
  const before = catalogue.findIndex(({ id }) => id === rule);
  const rules = enabledRules(catalogue.slice(0, before + 1), new Set([rule]));
  const { current, prior, budget, original } = partsOf(text);
  const { outcomes } = evaluate(rules, {
    current: readForms(sheetsOf(current)),
    ...(prior === undefined ? {} : { prior: readForms(sheetsOf(prior)) }),
    ...(budget === undefined ? {} : { budget: readForms(sheetsOf(budget)) }),
    ...(original === undefined ? {} : { original: readForms(sheetsOf(original)) }),
  });
  return outcomes.filter((outcome) => outcome.rule.id === rule);
}

/** The verdicts of one rule on a workbook written as text. */
export function verdictsOf(rule: string, text: string): readonly string[] {
  return outcomesOf(rule, text).map(({ verdict }) => verdict);
}

function levelOf(rule: string) {
  const level = catalogue.find(({ id }) => id === rule)?.level;
  if (level === undefined) throw new Error(`no such rule: ${rule}`);
  return level;
}

function replaced(rule: string, text: string, from: string, to: string): string {
  const pieces = text.split(from);
  if (pieces.length !== 2) throw new Error(`${rule}: “${from}” is written ${pieces.length - 1} times`);
  return pieces.join(to);
}

import type { FormId } from '../../forms';

/** Words that titles of disclosure forms are made of; whatever else stands in front is the year and the department. */
const WORDS = [
  ...['一般公共预算', '公共预算', '政府性基金预算', '政府性基金', '国有资本经营预算', '国有资本经营'],
  ...['财政拨款', '拨款', '三公经费', '会议费', '培训费', '机关运行经费', '机关运行费', '行政经费', '安排的'],
  ...['总体情况', '情况', '收入', '支出', '收支', '基本', '预算', '决算', '总', '及', '和', '与'],
];
const LAST = '表';
const GENERAL = /一般公共预算|公共预算/;
const FUNDS = /政府性基金/;
const CAPITAL = /国有资本经营/;

/** What the words of a title say, and where they begin. */
export interface TitleWords {
  readonly form: FormId;
  readonly start: number;
}

/**
 * The form that the words of a title name where no edition known to us has just this title: the budget it is about, income or
 * expenditure, and 决算; without 决算 it is a form of the budget. `undefined` where they name none of the forms.
 */
export function formOfWords(title: string): TitleWords | undefined {
  const start = startOfWords(title);
  const words = title.slice(start);
  const form = words.includes('决算') ? finalAccountsForm(words) : budgetForm(words);
  return form === undefined ? undefined : { form, start };
}

/** Where the words that lead up to the last character begin; the end of the title where it is made of none. */
function startOfWords(title: string): number {
  if (!title.endsWith(LAST)) return title.length;
  let start = title.length - LAST.length;
  for (let word = wordBefore(title, start); word !== undefined; word = wordBefore(title, start)) start -= word.length;
  return start;
}

/** The longest of the words that end here. */
function wordBefore(title: string, end: number): string | undefined {
  return WORDS.find((word) => title.endsWith(word, end));
}

const FINAL_ACCOUNTS: readonly FormId[] = ['01', '02', '03', '04', '05', '06', '07', '08', '09'];
const BUDGET: readonly FormId[] = ['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B8', 'B9', 'B7'];

function finalAccountsForm(words: string): FormId | undefined {
  const at = placeOf(words.replace('决算', ''));
  return at === undefined ? undefined : FINAL_ACCOUNTS[at];
}

function budgetForm(words: string): FormId | undefined {
  const at = placeOf(words);
  return at === undefined ? undefined : BUDGET[at];
}

/** Place of a form in the national order. */
function placeOf(words: string): number | undefined {
  if (!words.includes('三公') && /机关运行|会议费|培训费|行政经费/.test(words)) return undefined;
  const income = /收入|收支/.test(words);
  const expenditure = /支出|收支/.test(words);
  const budgets = [GENERAL, FUNDS, CAPITAL].map((budget) => budget.test(words));
  const [general = false, funds = false, capital = false] = budgets;
  if (words.includes('三公')) return funds || capital ? undefined : 8;
  if (budgets.filter(Boolean).length > 1) return undefined;
  if (words.includes('基本')) return general && expenditure && !income ? 5 : undefined;
  if (general) return expenditure && !income ? 4 : undefined;
  if (funds) return expenditure ? 6 : undefined;
  if (capital) return expenditure ? 7 : undefined;
  if (words.includes('拨款')) return income && expenditure ? 3 : undefined;
  if (income && expenditure) return 0;
  return income ? 1 : expenditure ? 2 : undefined;
}

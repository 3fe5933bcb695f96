import { againstOriginal } from './againstOriginal';
import { budgetAppropriations } from './budgetAppropriations';
import { budgetDetails } from './budgetDetails';
import { budgetExpenditure } from './budgetExpenditure';
import { budgetRevenue } from './budgetRevenue';
import { carryForward } from './carryForward';
import { classification } from './classification';
import type { Entry } from './entry';
import { isBudgetForm } from '../forms';
import type { Sources } from '../reading';
import { asksForFigures } from '../derive';
import { derivedFigures } from './derivedFigures';
import { finalAccountsExpenses } from './finalAccountsExpenses';
import { finalAccountsScopes } from './finalAccountsScopes';
import { finalAccountsTies } from './finalAccountsTies';
import { form01 } from './form01';
import { form02 } from './form02';
import { form03 } from './form03';
import { form04 } from './form04';
import { form05 } from './form05';
import { form06 } from './form06';
import { form07 } from './form07';
import { form08 } from './form08';
import { form09 } from './form09';
import { form10 } from './form10';
import { form11 } from './form11';
import { format } from './format';
import { budgetNilForms, finalAccountsNilForms } from './nilForms';
import { printed } from './printed';
import { recognised } from './recognised';

export type { Entry } from './entry';

/** A page of the catalogue: rules that belong together. */
export interface Chapter {
  /** What its rules are about; `any` for those that look at whatever there is, `twoYears` and `original` for those that compare with another workbook, `derived` for those about 占比, 增减 and 完成预算 that the user typed. */
  readonly scope: 'finalAccounts' | 'budget' | 'twoYears' | 'original' | 'derived' | 'any';
  /** File name of its generated page, without ending. */
  readonly slug: string;
  readonly title: string;
  readonly rules: readonly Entry[];
}

/** The catalogue in the order it is read: forms, ties, budget, classification, format. */
export const chapters: readonly Chapter[] = [
  { scope: 'finalAccounts', slug: 'form-01', title: '公开01 收入支出决算总表', rules: form01 },
  { scope: 'finalAccounts', slug: 'form-02', title: '公开02 收入决算表', rules: form02 },
  { scope: 'finalAccounts', slug: 'form-03', title: '公开03 支出决算表', rules: form03 },
  { scope: 'finalAccounts', slug: 'form-04', title: '公开04 财政拨款收入支出决算总表', rules: form04 },
  { scope: 'finalAccounts', slug: 'form-05', title: '公开05 一般公共预算财政拨款支出决算表', rules: form05 },
  { scope: 'finalAccounts', slug: 'form-06', title: '公开06 一般公共预算财政拨款基本支出决算表', rules: form06 },
  { scope: 'finalAccounts', slug: 'form-07', title: '公开07 政府性基金预算财政拨款收入支出决算表', rules: form07 },
  { scope: 'finalAccounts', slug: 'form-08', title: '公开08 国有资本经营预算财政拨款支出决算表', rules: form08 },
  { scope: 'finalAccounts', slug: 'form-09', title: '公开09 财政拨款“三公”经费支出决算表', rules: form09 },
  { scope: 'finalAccounts', slug: 'form-10', title: '公开10 机关运行经费支出情况表', rules: form10 },
  { scope: 'finalAccounts', slug: 'form-11', title: '公开11 政府采购支出情况表', rules: form11 },
  {
    scope: 'finalAccounts',
    slug: 'ties',
    title: '决算表间关系',
    rules: [...finalAccountsTies, ...finalAccountsScopes, ...finalAccountsExpenses, ...finalAccountsNilForms],
  },
  { scope: 'twoYears', slug: 'carry-forward', title: '与上年衔接', rules: carryForward },
  {
    scope: 'budget',
    slug: 'budget',
    title: '部门预算公开表',
    rules: [...budgetRevenue, ...budgetExpenditure, ...budgetAppropriations, ...budgetDetails, ...budgetNilForms],
  },
  { scope: 'derived', slug: 'derived', title: '自行填写的占比、增减和完成预算', rules: derivedFigures },
  { scope: 'any', slug: 'classification', title: '科目编码与名称', rules: classification },
  { scope: 'any', slug: 'recognised', title: '工作表、行和栏的识别', rules: recognised },
  { scope: 'any', slug: 'printed', title: '数字的印法', rules: printed },
  { scope: 'original', slug: 'original', title: '与底稿核对', rules: againstOriginal },
  { scope: 'any', slug: 'format', title: '完整性与格式', rules: format },
];

/** Every rule, each id once. */
export const catalogue: readonly Entry[] = chapters.flatMap((chapter) => chapter.rules);

/**
 * The rules that have something to look at: those of the final accounts only where a form of the final accounts is there, those
 * of the budget only where one of the budget is, comparisons only where last year's workbook, or the original in 元, is at hand, those about derived
 * figures only where the user has columns or rows for them. Within a set nothing is left out, so that a missing form is said to be missing.
 */
export function rulesFor({ current, prior, original }: Sources): readonly Entry[] {
  const budget = current.forms.some(({ form }) => isBudgetForm(form));
  const finalAccounts = current.forms.some(({ form }) => !isBudgetForm(form));
  const twoYears = prior !== undefined && finalAccounts;
  const derived = current.forms.some(asksForFigures);
  const wanted = { finalAccounts, budget, twoYears, original: original !== undefined, derived, any: true };
  const rules: Entry[] = [];
  for (const chapter of chapters) if (wanted[chapter.scope]) for (const rule of chapter.rules) rules.push(rule);
  return rules;
}

import { budgetAppropriations } from './budgetAppropriations';
import { budgetDetails } from './budgetDetails';
import { budgetExpenditure } from './budgetExpenditure';
import { budgetRevenue } from './budgetRevenue';
import { classification } from './classification';
import type { Entry } from './entry';
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
import { nilForms } from './nilForms';
import { printed } from './printed';

export type { Entry } from './entry';

/** A page of the catalogue: rules that belong together. */
export interface Chapter {
  /** File name of its generated page, without ending. */
  readonly slug: string;
  readonly title: string;
  readonly rules: readonly Entry[];
}

/** The catalogue in the order it is read: forms, ties, budget, classification, format. */
export const chapters: readonly Chapter[] = [
  { slug: 'form-01', title: '公开01 收入支出决算总表', rules: form01 },
  { slug: 'form-02', title: '公开02 收入决算表', rules: form02 },
  { slug: 'form-03', title: '公开03 支出决算表', rules: form03 },
  { slug: 'form-04', title: '公开04 财政拨款收入支出决算总表', rules: form04 },
  { slug: 'form-05', title: '公开05 一般公共预算财政拨款支出决算表', rules: form05 },
  { slug: 'form-06', title: '公开06 一般公共预算财政拨款基本支出决算表', rules: form06 },
  { slug: 'form-07', title: '公开07 政府性基金预算财政拨款收入支出决算表', rules: form07 },
  { slug: 'form-08', title: '公开08 国有资本经营预算财政拨款支出决算表', rules: form08 },
  { slug: 'form-09', title: '公开09 财政拨款“三公”经费支出决算表', rules: form09 },
  { slug: 'form-10', title: '公开10 机关运行经费支出情况表', rules: form10 },
  { slug: 'form-11', title: '公开11 政府采购支出情况表', rules: form11 },
  {
    slug: 'ties',
    title: '决算表间关系',
    rules: [...finalAccountsTies, ...finalAccountsScopes, ...finalAccountsExpenses],
  },
  {
    slug: 'budget',
    title: '部门预算公开表',
    rules: [...budgetRevenue, ...budgetExpenditure, ...budgetAppropriations, ...budgetDetails],
  },
  { slug: 'nil-forms', title: '空表与金额', rules: nilForms },
  { slug: 'classification', title: '科目编码与名称', rules: classification },
  { slug: 'printed', title: '数字的印法', rules: printed },
  { slug: 'format', title: '完整性与格式', rules: format },
];

/** Every rule, each id once. */
export const catalogue: readonly Entry[] = chapters.flatMap((chapter) => chapter.rules);

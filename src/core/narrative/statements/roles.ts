import type { BaseWords } from './words';
import { baseIn, budgetKind, DOWN, NAMES_WITH_BUDGET, SHORT, signOf, UP } from './words';
import type { Base, BudgetKind, Sign } from './types';

/** A change whose direction only its sign tells (增减额为-3.5万元). */
const EITHER_WAY = /(?:(?:增减|变动|变化)(?:额|数|率|幅度|比例|情况)?|差[值额异]|相差)(?:为|是|：)?$/;
/** A minus before the figure: 减少-3.5 is a decrease, and so is 增加-3.5. */
const MINUS = /[-−－—]$/;

/** What an amount is, by the words before it. */
export type AmountRole =
  | { readonly role: 'actual' }
  | { readonly role: 'budget'; readonly budget: BudgetKind }
  | { readonly role: 'prior'; readonly base: Base }
  | { readonly role: 'change'; readonly sign: Sign; readonly base: Base | undefined }
  /** How far it is from its budget (决算数大于预算数55.93万元). */
  | { readonly role: 'excess'; readonly sign: Sign; readonly budget: BudgetKind }
  | { readonly role: 'other' };

export type PercentRole =
  | { readonly role: 'share'; readonly whole: string }
  | { readonly role: 'growth'; readonly sign: Sign; readonly base: Base | undefined; readonly unsigned?: true }
  | { readonly role: 'completion'; readonly budget: BudgetKind }
  | { readonly role: 'other' };

const TRAILING = /(?:(?<!节)约|共计|共|总计|合计|计|达到|达|人民币|均为|各为|分别为|为|是|有|均|仅|，|：)+$/;
const CHANGE = new RegExp(`(${UP}|${DOWN})(?:额|数|了|支出|金额|收入|资金)?$|(${SHORT})了?$`);
const REACHED = /(?:增加|增长|减少|下降|降低|提高|上升|增|降|减|升)(?:到|至)$/;
/** Changes of a budget during the year are neither it nor what was spent. */
const ADDED = /(?:追加|调增|调减|核增|核减|调剂)(?:了|预算|资金|指标|额)?$/;
/** An amount for each of something is no amount of the whole. */
const PER_UNIT = /(?:[人车户日月生床亩批]均|平均|单价|均价|人头|每[^，。；]{1,4})[^，。；]{0,6}$/;
const EXCESS = /(大于|超过|高于|多于|小于|低于|少于)(?:了)?(年初|全年|调整后?|当年|本年|年度)?预算(?:数)?$/;
const BUDGET =
  /(年初|全年|调整后?|当年|本年|年度)?(?:财政拨款|支出|收入|安排的?)?预算(?:数|安排数?|金额|总额|资金|总数|额度)?(?:为|是)?(?:支出|安排)?$/;
const BUDGET_IN_NAME = /(?:一般公共|公共|政府性基金|国有资本经营)预算$/;
const PRIOR =
  /(?:上年|去年|上一年|(?:19|20)\d\d年)(?:度|同期|当年|全年|年初)*(?:财政拨款|部门)?(?:预算执行|执行|决算|预算|实际|累计|支出|收入|完成)*(?:数|额)?(?:的)?$/;

/** @param lead the text before the amount, from the amount before it or the beginning of its clause */
export function amountRole(lead: string, words: BaseWords): AmountRole {
  const negative = MINUS.test(lead);
  const text = lead.replace(MINUS, '').replace(TRAILING, '');
  if (EITHER_WAY.test(text))
    return negative ? { role: 'change', sign: -1, base: baseIn(text, words) } : { role: 'other' };
  if (REACHED.test(text)) return { role: 'actual' };
  if (ADDED.test(text) || PER_UNIT.test(lead)) return { role: 'other' };
  const excess = EXCESS.exec(text);
  if (excess !== null)
    return { role: 'excess', sign: /[大超高多]/.test(excess[1] ?? '') ? 1 : -1, budget: budgetKind(excess[2]) };
  const change = CHANGE.exec(text);
  if (change !== null)
    return { role: 'change', sign: negative ? -1 : signOf(change[1] ?? change[2] ?? ''), base: baseIn(text, words) };
  const prior = PRIOR.test(text) ? baseIn(text, words) : undefined;
  if (prior?.kind === 'prior' && (prior.year === undefined || prior.year !== words.year))
    return { role: 'prior', base: prior };
  if (words.ofBudget || BUDGET_IN_NAME.test(text)) return { role: 'actual' };
  const budget = BUDGET.exec(text.replace(NAMES_WITH_BUDGET, ''));
  return budget === null ? { role: 'actual' } : { role: 'budget', budget: budgetKind(budget[1]) };
}

const SHARE = /占(?:比)?([^占]*)$/;
const COMPLETION =
  /(?:完成|达到?|执行|为|占)?(年初|全年|调整后?|当年|本年|年度|全年调整)?(?:财政拨款|支出|收入)?预算(?:数|安排|金额)?(?:的)?(?:完成|执行)?(?:率|比例|进度)?(?:为|达到?)?$/;
const COMPLETED = /(?:完成|执行)(?:率|进度|比例)?(?:为|达到?)?$/;
const GROWTH = new RegExp(`(${UP}|${DOWN})(?:了|率|幅度|比例|比率|幅|额)?(?:为|达到?|约)?$|(${SHORT})了?$`);

/** How far the accounts are from the budget. */
const APART = /(?:预决算|决算与(年初|全年|调整)?预算(?:数)?|与(年初|全年|调整)?预算(?:数)?)(?:的)?差异率(?:为)?$/;

/** @param carried whether the amount just before is the budget it is a percentage of (完成预算84.82万元的73.2%) */
export function percentRole(lead: string, words: BaseWords, carried: BudgetKind | undefined): PercentRole {
  const negative = MINUS.test(lead);
  const text = lead.replace(MINUS, '').replace(/(?:(?<!节)约|为|是|达到|达|：|，|仅)+$/, '');
  if (APART.test(text)) {
    const base: Base = { kind: 'budget', budget: budgetKind(APART.exec(text)?.[1]) };
    return { role: 'growth', sign: negative ? -1 : 1, base, ...(negative ? {} : { unsigned: true }) };
  }
  if (EITHER_WAY.test(text))
    return negative ? { role: 'growth', sign: -1, base: baseIn(text, words) } : { role: 'other' };
  const growth = GROWTH.exec(text);
  if (growth !== null && !/[（）]/.test(text.slice(-6)))
    return { role: 'growth', sign: negative ? -1 : signOf(growth[1] ?? growth[2] ?? ''), base: baseIn(text, words) };
  if (carried !== undefined && /^的?$/.test(text)) return { role: 'completion', budget: carried };
  if (/完成|执行率|执行进度|执行比例|为(?:年初|全年|调整后?)?预算(?:数)?的/.test(text) && !text.includes('占')) {
    const completion = COMPLETION.exec(text);
    if (completion !== null) return { role: 'completion', budget: budgetKind(completion[1]) };
    if (COMPLETED.test(text)) return { role: 'completion', budget: '' };
  }
  const share = SHARE.exec(text);
  return share === null ? { role: 'other' } : { role: 'share', whole: wholeName(share[1] ?? '') };
}

function wholeName(text: string): string {
  return text
    .replace(/(?:的)?(?:比重|比例|比|份额)?$/, '')
    .replace(/的$/, '')
    .replace(/^(?:全年|当年|全部|总|本年度)$/, '');
}

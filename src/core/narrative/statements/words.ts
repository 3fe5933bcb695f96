import type { Base, BudgetKind, Comparison, Sign } from './types';

export const UP = '增加|增长|上升|提高|增收|增支|上涨|扩大|超支|增幅|多支出|多收入|多支';
export const DOWN = '减少|下降|降低|压减|压缩|缩减|减支|减收|下滑|回落|负增长|降幅|减幅|少支出|少支|节约';
/** Verbs of one character, right before the figure alone (较上年增5万元, 比去年少3%). */
const SHORT_UP = '(?<![核调追加])增|升|(?<![不很])多';
const SHORT_DOWN = '(?<![核调精加])减|降|(?<![不很至缺])少';
export const SHORT = `${SHORT_UP}|${SHORT_DOWN}`;

/** Nothing after these words is tied to anything, up to the next stop. */
export const REASON =
  /(?:主要|增减变化|变动|差异|其|上述|具体)?(?:的)?原因(?:是|为|：|系|在于|如下)?|主要是|主要系|主要由于|主要因|是由于|由于|因为|系因|是因|原因/;
/** What money was for: a reason unless amounts follow. */
export const PURPOSE = /主要用于(?!以下)|主要用途|主要保障|主要安排|用于(?!以下)|开支内容|主要包括|包括/;

export const OPENER =
  /^(?:其中|具体包括|具体为|具体如下|分别为|分别是|包括|具体情况如下|其中包括|主要用于以下方面|主要包括)$/;

const BASE =
  /(?:比|与|较|同|和|跟|由|从)?(上年|上一年|去年|(?:19|20)\d\d年)(?:度|同期|初|当年|全年|年初|财政拨款|部门|累计)*(预算执行|执行|决算|预算|实际|支出|收入)?(?:支出|收入|完成|安排)?(?:数|额)?/g;
const BUDGET_BASE =
  /(?:比|与|较|同|和|完成)?(年初|全年|调整后?|当年|本年|年度)?(?:财政拨款|支出|收入)?预算(?:数|安排|额)?/g;
/** 预算 as a part of a name says nothing about a budget figure. */
export const NAMES_WITH_BUDGET = /(?:一般公共|公共|政府性基金|国有资本经营|部门|综合|单位)预算(?!数|安排)/g;

export function budgetKind(word: string | undefined): BudgetKind {
  if (word === undefined || word === '') return '';
  if (word === '年初') return '年初';
  return word.startsWith('调整') ? '调整' : word === '全年' || word === '年度' ? '全年' : '';
}

export interface BaseWords {
  /** The year the text is about. */
  readonly year: number | undefined;
  /** Whether the text is about a budget, where 预算 is the figure itself. */
  readonly ofBudget: boolean;
}

/** The base that a piece of text compares with (比上年, 与预算数), `undefined` where it compares with none. */
export function comparedBase(text: string, words: BaseWords): Base | undefined {
  return /同比|[比与较同和跟](?:上年|上一年|去年|(?:19|20)\d\d年|年初|全年|调整|当年|本年)|[比与较](?:支出|收入)?预算/.test(
    text,
  )
    ? baseIn(text, words)
    : undefined;
}

/** The base that a piece of text names last, `undefined` where it names none. */
export function baseIn(text: string, words: BaseWords): Base | undefined {
  const prior = lastPrior(text, words);
  if (prior !== undefined) return prior;
  if (text.includes('同比')) return { kind: 'prior', basis: '' };
  if (words.ofBudget) return undefined;
  const match = [...text.replace(NAMES_WITH_BUDGET, '').matchAll(BUDGET_BASE)].at(-1);
  return match === undefined ? undefined : { kind: 'budget', budget: budgetKind(match[1]) };
}

function lastPrior(text: string, { year, ofBudget }: BaseWords): Base | undefined {
  const matches = [...text.matchAll(BASE)].filter(([whole, named = '']) => isEarlier(whole, named, year));
  const match = matches.at(-1);
  if (match === undefined) return undefined;
  const [, named = '', basis = ''] = match;
  const restated = /(?:同|可比)口径/.test(text);
  const base = restated
    ? '同口径'
    : basis.includes('执行')
      ? '执行'
      : basis === '预算'
        ? '预算'
        : basis === ''
          ? ''
          : '决算';
  const written = /^\d{4}/.test(named) ? Number(named.slice(0, 4)) : undefined;
  if (written === year && written !== undefined && !ofBudget && base === '预算') return { kind: 'budget', budget: '' };
  return { kind: 'prior', basis: base, ...(written === undefined ? {} : { year: written }) };
}

/** The year of the text itself is a base only where it is compared with. */
function isEarlier(whole: string, named: string, year: number | undefined): boolean {
  if (!/^\d/.test(named)) return true;
  return Number(named.slice(0, 4)) !== year || /^[比与较同和跟]/.test(whole);
}

export function signOf(word: string): Sign {
  return new RegExp(`^(?:${DOWN}|[减降少])`).test(word) ? -1 : 1;
}

const COMPARISONS: readonly (readonly [RegExp, Comparison])[] = [
  [/基本持平|大致持平|基本一致|基本相当/, 'about'],
  [/持平|一致|相等|相同|等于|无差异|没有差异|不存在差异|无增减|无变化|没有变化|未发生变化|没有增减/, 'equal'],
  [/(?<![未不])(?:大于|高于|超过|超出|多于)/, 'above'],
  [/(?<![未不])(?:小于|低于|少于)|不足/, 'below'],
];

/** The comparison a clause makes, with what stands on either side of it. */
export function comparisonIn(text: string): { comparison: Comparison; left: string; right: string } | undefined {
  for (const [words, comparison] of COMPARISONS) {
    const match = words.exec(text);
    if (match === null) continue;
    return { comparison, left: text.slice(0, match.index), right: text.slice(match.index + match[0].length) };
  }
  return undefined;
}

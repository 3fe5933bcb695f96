import { functionalClassName } from '../../../src/core/forms';

/** Which of the three budgets an item is paid from, or `own` for money that is no appropriation. */
export type Fund = 'general' | 'governmentFunds' | 'stateCapital' | 'own';

/** An item of the functional classification with its money, in 分. */
export interface Item {
  readonly code: string;
  readonly name: string;
  readonly fund: Fund;
  readonly basic: number;
  readonly project: number;
  readonly opening: number;
  readonly closing: number;
  /** Income of the year that is no appropriation, by column of 公开02. */
  readonly income?: Readonly<Record<string, number>>;
  readonly operating?: number;
}

/** What a department received and spent in a year; everything its forms print follows from this. Amounts in 分. */
export interface Department {
  readonly name: string;
  readonly year: number;
  readonly items: readonly Item[];
  /** Basic expenditure of the general budget by economic 款. */
  readonly economic: Readonly<Record<string, number>>;
  readonly usedBalance: number;
  readonly distribution: number;
  /** 预算数 and 决算数 of 公开09: 出国, 购置, 运行, 接待. */
  readonly expenses: { readonly budget: Expenses; readonly actual: Expenses };
}
export type Expenses = readonly [abroad: number, purchase: number, running: number, reception: number];

const NAMES: Readonly<Record<string, string>> = {
  20103: '政府办公厅（室）及相关机构事务',
  20805: '行政事业单位养老支出',
  21011: '行政事业单位医疗',
  21208: '国有土地使用权出让收入安排的支出',
  21303: '水利',
  22102: '住房改革支出',
  22301: '解决历史遗留问题及改革成本支出',
  22960: '彩票公益金安排的支出',
};

/** Name of a 类 or 款 above the items. */
export function parentName(code: string): string {
  return functionalClassName(code) ?? NAMES[code] ?? subclassName(code);
}

function subclassName(code: string): string {
  const name = functionalClassName(code.slice(0, 3)) ?? '';
  return `${name.replace('支出', '')}事务${'〇一二三四五六七八九'[Number(code.slice(3))] ?? code.slice(3)}`;
}

function item(code: string, name: string, fund: Fund, money: Partial<Item>): Item {
  return { code, name, fund, basic: 0, project: 0, opening: 0, closing: 0, ...money };
}

const general: readonly Item[] = [
  item('2010301', '行政运行', 'general', { basic: 3_871_264_37, closing: 12_005_01, opening: 8_004_99 }),
  item('2010302', '一般行政管理事务', 'general', { project: 1_204_550_18 }),
  item('2010350', '事业运行', 'general', { basic: 644_903_25, project: 51_200_04 }),
  item('2080501', '行政单位离退休', 'general', { basic: 98_431_66 }),
  item('2080505', '机关事业单位基本养老保险缴费支出', 'general', { basic: 402_117_75 }),
  item('2101101', '行政单位医疗', 'general', { basic: 187_556_42 }),
  item('2130305', '水利工程建设', 'general', { project: 2_330_049_15, opening: 400_000_00, closing: 100_000_05 }),
  item('2210201', '住房公积金', 'general', { basic: 355_248_55 }),
];

const others: readonly Item[] = [
  item('2120803', '城市建设支出', 'governmentFunds', { project: 903_004_36, opening: 33_333_33, closing: 44_444_44 }),
  item('2296002', '用于社会福利的彩票公益金支出', 'governmentFunds', { project: 126_005_55 }),
  item('2230105', '国有企业退休人员社会化管理补助支出', 'stateCapital', {
    project: 45_060_75,
    opening: 5_000_45,
    closing: 1_000_15,
  }),
  item('2010350', '事业运行', 'own', {
    basic: 77_812_34,
    project: 20_123_45,
    operating: 31_000_15,
    opening: 15_000_00,
    closing: 6_100_25,
    income: { 上级补助收入: 20_000_04, 事业收入: 66_660_66, 经营收入: 33_115_15, 其他收入: 5_260_34 },
  }),
];

/** A bureau with a unit of its own: all three budgets, other income, and an operating business. */
export const bureau: Department = {
  name: '某某市水务局',
  year: 2020,
  items: [...general, ...others],
  economic: {
    '30101': 1_402_336_18,
    '30102': 988_004_55,
    '30103': 611_117_33,
    '30107': 233_448_85,
    '30108': 402_117_75,
    '30110': 187_556_42,
    '30113': 355_248_55,
    '30201': 233_991_04,
    '30205': 9_774_35,
    '30207': 41_226_65,
    '30211': 88_004_25,
    '30217': 11_555_05,
    '30228': 64_209_15,
    '30231': 99_870_26,
    '30239': 301_444_44,
    '30299': 287_760_23,
    '30302': 88_431_66,
    '30305': 10_000_00,
    '31002': 143_425_29,
  },
  usedBalance: 2_000_00,
  distribution: 7_000_00,
  expenses: {
    budget: [50_000_00, 0, 130_000_00, 20_000_00],
    actual: [33_440_05, 0, 119_870_26, 14_555_05],
  },
};

/** The same bureau without government funds, state capital or money of its own: most of its forms are nil. */
export const office: Department = {
  ...bureau,
  name: '某某县档案馆',
  items: general,
  usedBalance: 0,
  distribution: 0,
};

/** The bureau as budgets knew it before there was a state capital budget to print. */
export const earlierBureau: Department = {
  ...bureau,
  year: 2018,
  items: bureau.items.filter(({ fund }) => fund !== 'stateCapital'),
};

import { BASIS } from './basis';
import type { Entry } from './entry';

const within = { level: 'E', basis: BASIS.within } as const;
const across = { level: 'E', basis: BASIS.across } as const;

/** The three budgets: name, column of 预算4, form that lists its expenditure. */
const FUNDS = [
  ['一般公共预算', '5'],
  ['政府性基金预算', '8'],
  ['国有资本经营预算', '9'],
] as const;

/** 预算4 财政拨款收支总表. */
const inForm: readonly Entry[] = [
  {
    ...within,
    id: 'BR-4-1',
    title: '本年收入等于三本预算拨款之和',
    formula: '预算4[本年收入] = SUM(预算4[一般公共预算拨款收入:国有资本经营预算拨款收入])',
  },
  {
    ...within,
    id: 'BR-4-2',
    title: '上年结转等于三本预算上年结转之和',
    formula: '预算4[上年结转] = SUM(预算4[上年一般公共预算拨款:上年国有资本经营预算拨款])',
  },
  {
    ...within,
    id: 'BR-4-3',
    title: '收入总计减上年结转等于本年收入',
    formula: '预算4[收入总计] - 预算4[上年结转] = 预算4[本年收入]',
  },
  {
    ...within,
    id: 'BR-4-4',
    title: '收入总计等于三本预算的拨款与上年结转之和',
    formula:
      '预算4[收入总计] = SUM(预算4[一般公共预算拨款收入:国有资本经营预算拨款收入]) + SUM(预算4[上年一般公共预算拨款:上年国有资本经营预算拨款])',
    why: '有的地方不印本年收入，直接从三本预算加到总计。',
  },
  {
    ...within,
    id: 'BR-4-5',
    title: '支出各行的合计等于三本预算之和',
    formula: '预算4[*,合计] = SUM(预算4[*,一般公共预算:国有资本经营预算])',
  },
  {
    ...within,
    id: 'BR-4-6',
    title: '各栏的本年支出等于各类支出之和',
    formula: '预算4[本年支出,*] = SUM(预算4[一般公共服务支出:债务发行费用支出,*])',
  },
  {
    ...within,
    id: 'BR-4-7',
    title: '各栏的支出总计减结转下年等于本年支出',
    formula: '预算4[支出总计,*] - 预算4[结转下年,*] = 预算4[本年支出,*]',
  },
  {
    ...within,
    id: 'BR-4-8',
    title: '各栏的支出总计等于各类支出与结转下年之和',
    formula: '预算4[支出总计,*] = SUM(预算4[一般公共服务支出:债务发行费用支出,*]) + 预算4[结转下年,*]',
    why: '有的地方不印本年支出，直接从各类支出加到总计。',
  },
  {
    ...within,
    id: 'BR-4-28',
    title: '支出按用途列示的，基本支出、项目支出等各项之和等于支出总计减结转下年',
    formula: '预算4[支出总计,合计] - 预算4[结转下年,合计] = SUM(预算4[基本支出:单位预留机动经费,合计])',
    why: '江苏的 4 表按支出用途列示支出。',
  },
  {
    ...within,
    id: 'BR-4-29',
    title: '收入总计等于三本预算的拨款与上年结转之和',
    formula:
      '预算4[收入总计] = SUM(预算4[一般公共预算拨款收入:国有资本经营预算拨款收入]) + 预算4[上年结转] 当 预算4[上年结转] >= 0.01元',
    why: '有的地方的上年结转只印一行，不分三本预算。',
  },
  { ...within, id: 'BR-4-9', title: '收入总计等于支出总计', formula: '预算4[收入总计] = 预算4[支出总计,合计]' },
  ...FUNDS.map(([fund], index): Entry => ({
    ...within,
    id: `BR-4-${index + 10}`,
    title: `${fund}：本年拨款与上年结转之和等于支出总计`,
    formula: `预算4[支出总计,${fund}] = 预算4[${fund}拨款收入] + 预算4[上年${fund}拨款]`,
    why: '收支总额相等时，三本预算之间仍可能串栏，所以逐本核对。',
  })),
];

/** Ties of 预算4 with 预算1 and with the forms of the three budgets. */
const ties: readonly Entry[] = [
  ...FUNDS.map(([fund], index): Entry => ({
    ...across,
    id: `BR-4-${index + 13}`,
    title: `1 表与 4 表${fund}拨款收入一致`,
    formula: `预算1[${fund}拨款收入] = 预算4[${fund}拨款收入]`,
  })),
  {
    ...across,
    id: 'BR-4-16',
    title: '财政拨款本年支出不大于全部本年支出',
    formula: '预算4[本年支出,合计] <= 预算1[本年支出合计]',
  },
  {
    ...across,
    id: 'BR-4-17',
    title: '财政拨款收入总计不大于全部收入总计',
    formula: '预算4[收入总计] <= 预算1[收入总计]',
  },
  { ...across, id: 'BR-4-18', title: '各类财政拨款支出不大于全部同类支出', formula: '预算4[类,合计] <= 预算1[类]' },
  ...FUNDS.map(([fund, form], index): Entry => ({
    ...across,
    id: `BR-4-${index + 19}`,
    title: `4 表${fund}本年支出与 ${form} 表合计一致`,
    formula: `预算4[本年支出,${fund}] = 预算${form}[合计,合计]`,
  })),
  ...FUNDS.map(([fund, form], index): Entry => ({
    ...across,
    id: `BR-4-${index + 22}`,
    title: `4 表${fund}各类支出与 ${form} 表同类科目一致`,
    formula: `预算4[类,${fund}] = 预算${form}[类,合计]`,
  })),
  ...FUNDS.map(([fund, form], index): Entry => ({
    ...across,
    id: `BR-4-${index + 25}`,
    title: `4 表${fund}支出总计去掉结转下年与 ${form} 表合计一致`,
    formula: `预算4[支出总计,${fund}] - 预算4[结转下年,${fund}] = 预算${form}[合计,合计]`,
    why: '有的地方不印本年支出，用总计核对。',
  })),
];

export const budgetAppropriations: readonly Entry[] = [...inForm, ...ties];

import { BASIS } from './basis';
import type { Entry } from './entry';

const within = { level: 'E', basis: BASIS.within } as const;
const across = { level: 'E', basis: BASIS.across } as const;

/** Column of 预算3 that is made up of the same column of 预算5, 8 and 9. */
const COLUMNS = ['合计', '基本支出', '项目支出'] as const;

/** Lines of 预算1 by what money is spent for, which are columns of 预算3. */
const USES = ['基本支出', '项目支出', '单位预留机动经费'] as const;

const ONLY_APPROPRIATIONS = 'SUM(预算1[财政专户管理资金收入:其他收入]) = 0 且 预算1[上年结转] = 预算4[上年结转]';

const WHY_EQUAL = '没有财政拨款以外的收入，上年结转也全部是财政拨款时，全部支出都出自财政拨款，逐项相等。';

/** 预算3 支出总表, with its ties to 预算1 and to the forms of the three budgets. */
export const budgetExpenditure: readonly Entry[] = [
  {
    ...within,
    id: 'BR-3-1',
    title: '3 表每一行的合计等于基本、项目、事业单位经营、上缴上级和对附属单位补助支出之和',
    formula: '预算3[*,合计] = SUM(预算3[*,基本支出:结转下年])',
    why: '曾有公开表合计等于基本支出，项目支出却另印一笔。江苏另有单位预留机动经费和结转下年资金两栏，也计入合计。',
  },
  { ...within, id: 'BR-3-2', title: '3 表合计等于各类之和，类等于款，款等于项', formula: 'ROLLUP(预算3)' },
  {
    ...across,
    id: 'BR-3-3',
    title: '1 表本年支出合计与 3 表合计一致',
    formula: '预算1[本年支出合计] = 预算3[合计,合计] - 预算3[合计,结转下年]',
  },
  {
    ...across,
    id: 'BR-3-4',
    title: '1 表支出总计去掉结转下年与 3 表合计一致',
    formula: '预算1[支出总计] - 预算1[结转下年] = 预算3[合计,合计] - 预算3[合计,结转下年]',
    why: '有的地方不印本年支出合计，用总计核对。',
  },
  {
    ...across,
    id: 'BR-2-15',
    title: '2 表按科目列示的，合计相同则各科目与 3 表一致',
    formula: '预算2[k,小计] = 预算3[k,合计] 当 预算2[合计,小计] = 预算3[合计,合计]',
    why: '收入按支出科目列示时，同一科目的收入等于支出。',
  },
  {
    ...across,
    id: 'BR-3-15',
    title: '1 表各类的人员经费与公用经费之和等于 3 表同类科目的基本支出',
    formula: '预算1[类,人员经费] + 预算1[类,公用经费] = 预算3[类,基本支出]',
  },
  {
    ...across,
    id: 'BR-3-16',
    title: '1 表各类的项目支出与 3 表同类科目一致',
    formula: '预算1[类,项目支出] = 预算3[类,项目支出]',
  },
  {
    ...across,
    id: 'BR-3-5',
    title: '1 表各类支出与 3 表同类科目一致',
    formula: '预算1[类] = 预算3[类,合计] - 预算3[类,结转下年]',
  },
  ...USES.map((use, index): Entry => ({
    ...across,
    id: `BR-3-${index + 17}`,
    title: `1 表按支出用途列示的${use}与 3 表一致`,
    formula: `预算1[${use}] = 预算3[合计,${use}] 当 预算1[支出总计] - 预算1[结转下年] = 预算3[合计,合计] - 预算3[合计,结转下年]`,
    why: '江苏的 1 表在功能分类旁边再按支出用途列一遍支出。',
  })),
  ...COLUMNS.map((column, index): Entry => ({
    ...across,
    id: `BR-3-${index + 6}`,
    title: `各科目财政拨款支出不大于 3 表${column}`,
    formula: `预算5[k,${column}] + 预算8[k,${column}] + 预算9[k,${column}] <= 预算3[k,${column}]`,
  })),
  ...COLUMNS.map((column, index): Entry => ({
    ...across,
    id: `BR-3-${index + 9}`,
    title: `只有财政拨款时，3 表各科目${column}等于 5、8、9 表之和`,
    formula: `预算3[k,${column}] = 预算5[k,${column}] + 预算8[k,${column}] + 预算9[k,${column}] 当 ${ONLY_APPROPRIATIONS}`,
    why: WHY_EQUAL,
  })),
  ...COLUMNS.map((column, index): Entry => ({
    ...across,
    id: `BR-3-${index + 12}`,
    title: `只有财政拨款时，3 表合计行的${column}等于 5、8、9 表合计行之和`,
    formula: `预算3[合计,${column}] = 预算5[合计,${column}] + 预算8[合计,${column}] + 预算9[合计,${column}] 当 ${ONLY_APPROPRIATIONS}`,
    why: WHY_EQUAL,
  })),
];

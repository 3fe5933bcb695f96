import { BASIS } from './basis';
import type { Entry } from './entry';

const within = { level: 'E', basis: BASIS.within } as const;
const across = { level: 'E', basis: BASIS.across } as const;

const SOURCES = [
  '上年结转',
  '财政拨款收入',
  '一般公共预算拨款收入',
  '政府性基金预算拨款收入',
  '国有资本经营预算拨款收入',
  '财政专户管理资金收入',
  '事业收入',
  '上级补助收入',
  '附属单位上缴收入',
  '事业单位经营收入',
  '其他收入',
] as const;

/** 预算1 收支总表 and 预算2 收入总表. */
export const budgetRevenue: readonly Entry[] = [
  {
    ...within,
    id: 'BR-1-1',
    title: '本年收入合计等于各项收入之和',
    formula: '预算1[本年收入合计] = SUM(预算1[一般公共预算拨款收入:其他收入])',
  },
  {
    ...within,
    id: 'BR-1-2',
    title: '收入总计减上年结转等于本年收入合计',
    formula: '预算1[收入总计] - 预算1[上年结转] = 预算1[本年收入合计]',
  },
  {
    ...within,
    id: 'BR-1-3',
    title: '本年支出合计等于各类支出之和',
    formula: '预算1[本年支出合计] = SUM(预算1[一般公共服务支出:债务发行费用支出])',
  },
  {
    ...within,
    id: 'BR-1-4',
    title: '支出总计减结转下年等于本年支出合计',
    formula: '预算1[支出总计] - 预算1[结转下年] = 预算1[本年支出合计]',
  },
  { ...within, id: 'BR-1-5', title: '收入总计等于支出总计', formula: '预算1[收入总计] = 预算1[支出总计]' },
  {
    ...within,
    id: 'BR-1-6',
    title: '收入总计等于各项收入与上年结转之和',
    formula: '预算1[收入总计] = SUM(预算1[一般公共预算拨款收入:其他收入]) + 预算1[上年结转]',
    why: '有的地方不印本年收入合计，直接从各项收入加到总计。',
  },
  {
    ...within,
    id: 'BR-1-7',
    title: '支出总计等于各类支出与结转下年之和',
    formula: '预算1[支出总计] = SUM(预算1[一般公共服务支出:债务发行费用支出]) + 预算1[结转下年]',
    why: '有的地方不印本年支出合计，直接从各类支出加到总计。',
  },
  {
    ...within,
    id: 'BR-1-8',
    title: '财政拨款收入等于三本预算拨款之和',
    formula: '预算1[财政拨款收入] = SUM(预算1[一般公共预算拨款收入:国有资本经营预算拨款收入])',
  },
  {
    ...across,
    id: 'BR-2-1',
    title: '1 表与 2 表的收入合计一致',
    formula: '预算1[收入总计] - 预算1[上年结转] = 预算2[合计,小计] - 预算2[合计,上年结转]',
    why: '两表都去掉上年结转后比较，2 表印不印上年结转一栏都能核对。',
  },
  ...SOURCES.map((source, index): Entry => ({
    ...across,
    id: `BR-2-${index + 2}`,
    title: `1 表与 2 表${source}一致`,
    formula: `预算1[${source}] = 预算2[合计,${source}]`,
  })),
  {
    ...within,
    id: 'BR-2-13',
    title: '2 表每一行的小计等于上年结转与各项收入之和',
    formula: '预算2[*,小计] = 预算2[*,上年结转] + 预算2[*,财政拨款收入] + SUM(预算2[*,一般公共预算拨款收入:其他收入])',
  },
  {
    ...within,
    id: 'BR-2-14',
    title: '2 表合计等于各部门之和、部门等于所属单位之和；按科目列示时，合计等于各类之和，类等于款，款等于项',
    formula: 'ROLLUP(预算2)',
    why: '合计、部门、所属单位层层嵌套，不能把各行直接相加。',
  },
];

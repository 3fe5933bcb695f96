import { functionalClassLines } from '../functionalClasses';
import type { ColumnDefinition, FormDefinition, LineDefinition } from '../types';
import { expenditureByUse } from './incomeAndExpenditure';

const OPENING = '上年结转';

const income: readonly LineDefinition[] = [
  { key: '本年收入', aliases: ['本年收入合计'], optional: true },
  {
    key: '一般公共预算拨款收入',
    aliases: [
      '一般公共预算',
      '一般公共预算拨款',
      '一般公共预算财政拨款收入',
      '一般公共预算财政拨款',
      '一般公共预算资金',
    ],
  },
  {
    key: '政府性基金预算拨款收入',
    aliases: [
      '政府性基金预算',
      '政府性基金预算拨款',
      '政府性基金预算财政拨款收入',
      '政府性基金预算财政拨款',
      '政府性基金',
      '政府性基金预算资金',
    ],
  },
  {
    key: '国有资本经营预算拨款收入',
    aliases: [
      '国有资本经营预算',
      '国有资本经营预算拨款',
      '国有资本经营预算财政拨款收入',
      '国有资本经营预算财政拨款',
      '国有资本经营预算资金',
    ],
  },
  {
    key: OPENING,
    aliases: ['上年结转资金', '年初结转', '上年结转结余', '上年结转和结余', '上年财政拨款结转'],
    optional: true,
  },
  {
    key: '上年一般公共预算拨款',
    aliases: ['一般公共预算拨款', '一般公共预算拨款收入', '一般公共预算', '一般公共预算财政拨款'],
    under: OPENING,
    optional: true,
  },
  {
    key: '上年政府性基金预算拨款',
    aliases: ['政府性基金预算拨款', '政府性基金预算拨款收入', '政府性基金预算', '政府性基金预算财政拨款'],
    under: OPENING,
    optional: true,
  },
  {
    key: '上年国有资本经营预算拨款',
    aliases: ['国有资本经营预算拨款', '国有资本经营预算拨款收入', '国有资本经营预算', '国有资本经营预算财政拨款'],
    under: OPENING,
    optional: true,
  },
  { key: '收入总计', aliases: ['总计', '收入合计', '合计'] },
];

const expenditureColumns: readonly ColumnDefinition[] = [
  { key: '合计', headers: ['小计', '金额', '预算数', '预算数/合计', '预算数/小计'] },
  { key: '一般公共预算', headers: ['一般公共预算财政拨款', '一般公共预算拨款', '一般公共预算支出'] },
  { key: '政府性基金预算', headers: ['政府性基金预算财政拨款', '政府性基金预算拨款', '政府性基金预算支出'] },
  {
    key: '国有资本经营预算',
    headers: ['国有资本经营预算财政拨款', '国有资本经营预算拨款', '国有资本经营预算支出'],
  },
];

/** 预算4 财政拨款收支总表. */
export const budget4: FormDefinition = {
  id: 'B4',
  name: '预算4',
  title: '财政拨款收支总表',
  otherTitles: ['财政拨款收支预算总表', '财政拨款收支预算表', '财政拨款收支总体情况表', '财政拨款收入支出预算总表'],
  numbers: [4],
  rows: 'lines',
  lines: [
    ...income.map((line): LineDefinition => ({ ...line, side: 'income' })),
    { key: '本年支出', aliases: ['本年支出合计'], side: 'expenditure', optional: true },
    ...functionalClassLines('budget'),
    {
      key: '结转下年',
      aliases: ['年终结转结余', '年末结转和结余', '结转下年资金', '结转下年支出'],
      side: 'expenditure',
      optional: true,
    },
    { key: '支出总计', aliases: ['总计', '支出合计'], side: 'expenditure' },
    ...expenditureByUse.map((line): LineDefinition => ({ ...line, side: 'expenditure' })),
  ],
  columns: [
    { key: '金额', headers: ['预算数', '本年预算数', '本年预算', '预算金额'], side: 'income' },
    ...expenditureColumns.map((column): ColumnDefinition => ({ ...column, side: 'expenditure' })),
  ],
};

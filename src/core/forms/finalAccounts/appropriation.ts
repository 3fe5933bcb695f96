import { functionalClassLines } from '../functionalClasses';
import type { ColumnDefinition, FormDefinition, LineDefinition } from '../types';

const OPENING = '年初财政拨款结转和结余';
const OPENING_NAMES = [
  ...[
    '年初财政拨款结转与结余',
    '年初财政拨款结转结余',
    '年初财政拨款结转',
    '年初结转和结余',
    '年初结转与结余',
    '年初结转',
  ],
  ...['上年财政拨款结转和结余', '上年财政拨款结转', '上年结转和结余', '上年结转与结余', '上年结转结余', '上年结转'],
];

const CLOSING = '年末财政拨款结转和结余';
const PROJECT_CARRIED = ['项目支出结转和结余', '项目支出结转结余', '项目支出结转'];

const income: readonly LineDefinition[] = [
  { key: '一般公共预算财政拨款', aliases: ['一般公共预算财政拨款收入', '一般公共预算拨款', '一般公共预算'] },
  { key: '政府性基金预算财政拨款', aliases: ['政府性基金预算财政拨款收入', '政府性基金预算'] },
  {
    key: '国有资本经营预算财政拨款',
    aliases: ['国有资本经营预算财政拨款收入', '国有资本经营预算', '国有资本经营财政拨款'],
    optional: true,
  },
  { key: '本年收入合计', aliases: ['本年收入'] },
  { key: OPENING, aliases: OPENING_NAMES },
  {
    key: '年初一般公共预算财政拨款',
    aliases: ['一般公共预算财政拨款', '一般公共预算'],
    under: OPENING,
    optional: true,
  },
  {
    key: '年初政府性基金预算财政拨款',
    aliases: ['政府性基金预算财政拨款', '政府性基金预算'],
    under: OPENING,
    optional: true,
  },
  {
    key: '年初国有资本经营预算财政拨款',
    aliases: ['国有资本经营预算财政拨款', '国有资本经营预算', '国有资本经营财政拨款'],
    under: OPENING,
    optional: true,
  },
  { key: '年初基本支出结转', aliases: ['基本支出结转'], under: OPENING, optional: true },
  { key: '年初项目支出结转和结余', aliases: PROJECT_CARRIED, under: OPENING, optional: true },
  { key: '收入总计', aliases: ['总计', '合计', '收入合计'] },
];

const afterClasses: readonly LineDefinition[] = [
  { key: '本年支出合计', aliases: ['本年支出'] },
  {
    key: CLOSING,
    aliases: [
      ...['年末财政拨款结转与结余', '年末财政拨款结转结余', '年末财政拨款结转', '年末结转和结余'],
      ...['年末结转与结余', '年末结转', '结转下年'],
    ],
  },
  { key: '年末基本支出结转', aliases: ['基本支出结转'], under: CLOSING, optional: true },
  { key: '年末项目支出结转和结余', aliases: PROJECT_CARRIED, under: CLOSING, optional: true },
  { key: '支出总计', aliases: ['总计', '合计', '支出合计'] },
];

const expenditureColumns: readonly ColumnDefinition[] = [
  { key: '合计', headers: ['小计', '金额', '决算数', '决算数/合计', '决算数/小计'] },
  { key: '一般公共预算财政拨款', headers: ['一般公共预算', '一般公共预算财政拨款支出'] },
  { key: '政府性基金预算财政拨款', headers: ['政府性基金预算', '政府性基金预算财政拨款支出', '政府性基金'] },
  {
    key: '国有资本经营预算财政拨款',
    headers: ['国有资本经营预算', '国有资本经营财政拨款', '国有资本经营预算财政拨款支出'],
    optional: true,
  },
];

/** 公开04 财政拨款收入支出决算总表: appropriations left, expenditure by 类 and by budget right. */
export const form04: FormDefinition = {
  id: '04',
  name: '公开04',
  title: '财政拨款收入支出决算总表',
  otherTitles: ['财政拨款收入支出总表', '财政拨款收支决算总表', '财政拨款收入支出决算表'],
  numbers: [4],
  rows: 'lines',
  lines: [
    ...income.map((line): LineDefinition => ({ ...line, side: 'income' })),
    ...functionalClassLines('finalAccounts'),
    ...afterClasses.map((line): LineDefinition => ({ ...line, side: 'expenditure' })),
  ],
  columns: [
    { key: '金额', headers: ['决算数', '本年决算数', '决算金额'], side: 'income' },
    ...expenditureColumns.map((column): ColumnDefinition => ({ ...column, side: 'expenditure' })),
  ],
};

import { functionalClassLines } from '../functionalClasses';
import type { FormDefinition, LineDefinition } from '../types';

const income: readonly LineDefinition[] = [
  { key: '财政拨款收入', aliases: ['财政拨款', '财政拨款资金'], optional: true },
  {
    key: '一般公共预算拨款收入',
    aliases: [
      '一般公共预算',
      '一般公共预算财政拨款收入',
      '一般公共预算拨款',
      '一般公共预算财政拨款',
      '一般公共预算收入',
      '一般公共预算资金',
    ],
  },
  {
    key: '政府性基金预算拨款收入',
    aliases: [
      '政府性基金预算',
      '政府性基金预算财政拨款收入',
      '政府性基金预算拨款',
      '政府性基金预算财政拨款',
      '政府性基金',
      '政府性基金预算资金',
      '政府性基金资金',
    ],
  },
  {
    key: '国有资本经营预算拨款收入',
    aliases: [
      '国有资本经营预算',
      '国有资本经营预算财政拨款收入',
      '国有资本经营预算拨款',
      '国有资本经营预算财政拨款',
      '国有资本经营预算资金',
    ],
  },
  { key: '财政专户管理资金收入', aliases: ['财政专户管理资金'], optional: true },
  { key: '事业收入' },
  { key: '上级补助收入', optional: true },
  { key: '附属单位上缴收入', optional: true },
  { key: '事业单位经营收入', aliases: ['经营收入'] },
  { key: '其他收入', aliases: ['其他资金', '其他资金收入'] },
  { key: '本年收入合计', aliases: ['本年收入', '当年收入小计', '本年收入小计', '当年收入合计'], optional: true },
  {
    key: '使用非财政拨款结余',
    aliases: ['用事业基金弥补收支差额', '使用非财政拨款结余和专用结余', '使用非财政拨款结余(含专用结余)'],
    optional: true,
  },
  {
    key: '上年结转',
    aliases: ['上年结转结余', '上年结转和结余', '使用以前年度结转', '上年结转资金', '年初结转', '年初结转和结余'],
    optional: true,
  },
  { key: '收入总计', aliases: ['总计', '收入合计', '合计'] },
];

/** Expenditure by what it is for (支出用途), beside or instead of the 类. */
export const expenditureByUse: readonly LineDefinition[] = [
  { key: '基本支出', optional: true },
  { key: '项目支出', optional: true },
  { key: '事业单位经营支出', aliases: ['经营支出'], optional: true },
  { key: '上缴上级支出', optional: true },
  { key: '对附属单位补助支出', aliases: ['对下级单位补助支出'], optional: true },
  { key: '单位预留机动经费', aliases: ['预留机动经费'], optional: true },
];

const afterClasses: readonly LineDefinition[] = [
  { key: '本年支出合计', aliases: ['本年支出', '当年支出小计', '本年支出小计', '当年支出合计'], optional: true },
  {
    key: '结转下年',
    aliases: ['年终结转结余', '结转下年支出', '年末结转和结余', '结转下年资金', '年终结转'],
    optional: true,
  },
  { key: '支出总计', aliases: ['总计', '支出合计', '合计'] },
  ...expenditureByUse,
];

/** 预算1 收支总表; 上海 prints what people, running costs and projects spend beside each 类. */
export const budget1: FormDefinition = {
  id: 'B1',
  name: '预算1',
  title: '收支总表',
  otherTitles: ['收支预算总表', '财务收支预算总表', '财务收支总表', '收支预算表', '收支总体情况表'],
  numbers: [1],
  rows: 'lines',
  lines: [
    ...income.map((line): LineDefinition => ({ ...line, side: 'income' })),
    ...functionalClassLines('budget'),
    ...afterClasses.map((line): LineDefinition => ({ ...line, side: 'expenditure' })),
  ],
  columns: [
    { key: '金额', headers: ['预算数', '本年预算数', '本年预算', '预算金额', '合计', '预算数/合计', '小计'] },
    { key: '人员经费', headers: ['人员支出', '基本支出/人员支出'], side: 'expenditure', optional: true },
    { key: '公用经费', headers: ['公用支出', '日常公用经费'], side: 'expenditure', optional: true },
    { key: '项目支出', side: 'expenditure', optional: true },
  ],
};

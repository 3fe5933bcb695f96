import { functionalClassLines } from '../functionalClasses';
import type { FormDefinition, LineDefinition } from '../types';

const income: readonly LineDefinition[] = [
  { key: '财政拨款收入', optional: true },
  { key: '一般公共预算财政拨款收入', aliases: ['一般公共预算财政拨款'] },
  { key: '政府性基金预算财政拨款收入', aliases: ['政府性基金预算财政拨款', '政府性基金财政拨款收入'] },
  {
    key: '国有资本经营预算财政拨款收入',
    aliases: ['国有资本经营预算财政拨款', '国有资本经营财政拨款收入'],
    optional: true,
  },
  { key: '上级补助收入' },
  { key: '事业收入' },
  { key: '经营收入', aliases: ['事业单位经营收入'] },
  { key: '附属单位上缴收入', aliases: ['附属单位缴款'] },
  { key: '其他收入' },
  { key: '本年收入合计' },
  {
    key: '使用非财政拨款结余和专用结余',
    aliases: [
      '使用非财政拨款结余(含专用结余)',
      '使用非财政拨款结余含专用结余',
      '使用非财政拨款结余',
      '用事业基金弥补收支差额',
      '使用非财政拨款结余及专用结余',
    ],
    optional: true,
  },
  { key: '年初结转和结余', aliases: ['年初结转与结余', '上年结转和结余', '上年结转与结余'] },
  { key: '收入总计', aliases: ['总计', '合计', '收入合计'] },
];

const afterClasses: readonly LineDefinition[] = [
  { key: '本年支出合计' },
  { key: '结余分配', optional: true },
  { key: '年末结转和结余', aliases: ['年末结转与结余', '结转下年'] },
  { key: '支出总计', aliases: ['总计', '合计', '支出合计'] },
];

/** 公开01 收入支出决算总表: all income left, expenditure by 类 right. */
export const form01: FormDefinition = {
  id: '01',
  name: '公开01',
  title: '收入支出决算总表',
  otherTitles: ['收入支出总表', '收支决算总表', '收入支出决算表'],
  numbers: [1],
  rows: 'lines',
  lines: [
    ...income.map((line): LineDefinition => ({ ...line, side: 'income' })),
    ...functionalClassLines('finalAccounts'),
    ...afterClasses.map((line): LineDefinition => ({ ...line, side: 'expenditure' })),
  ],
  columns: [{ key: '金额', headers: ['决算数', '本年决算数', '决算金额'] }],
};

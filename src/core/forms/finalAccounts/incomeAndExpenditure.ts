import { functionalClassLines } from '../functionalClasses';
import type { FormDefinition, LineDefinition } from '../types';

const OPENING = '年初结转和结余';
const CLOSING = '年末结转和结余';
const DISTRIBUTED = '结余分配';

const income: readonly LineDefinition[] = [
  { key: '财政拨款收入', aliases: ['财政拨款'], optional: true },
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
  {
    key: OPENING,
    aliases: ['年初结转与结余', '年初结转结余', '上年结转和结余', '上年结转与结余', '上年结转', '年初结转'],
  },
  { key: '年初基本支出结转', aliases: ['基本支出结转'], under: OPENING, optional: true },
  {
    key: '年初项目支出结转和结余',
    aliases: ['项目支出结转和结余', '项目支出结转', '项目支出结转结余'],
    under: OPENING,
    optional: true,
  },
  { key: '年初经营结余', aliases: ['经营结余'], under: OPENING, optional: true },
  { key: '收入总计', aliases: ['总计', '合计', '收入合计'] },
];

const afterClasses: readonly LineDefinition[] = [
  { key: '本年支出合计' },
  { key: DISTRIBUTED, optional: true },
  {
    key: '交纳企业所得税',
    aliases: ['交纳所得税', '缴纳企业所得税', '缴纳所得税'],
    under: DISTRIBUTED,
    optional: true,
  },
  {
    key: '提取专用结余',
    aliases: ['提取职工福利基金', '提取专用基金'],
    under: DISTRIBUTED,
    optional: true,
  },
  {
    key: '转入非财政拨款结余',
    aliases: ['转入事业基金', '事业单位转入非财政拨款结余'],
    under: DISTRIBUTED,
    optional: true,
  },
  { key: '其他结余分配', aliases: ['其他'], under: DISTRIBUTED, optional: true },
  { key: CLOSING, aliases: ['年末结转与结余', '年末结转结余', '年末结转', '结转下年'] },
  { key: '年末基本支出结转', aliases: ['基本支出结转'], under: CLOSING, optional: true },
  {
    key: '年末项目支出结转和结余',
    aliases: ['项目支出结转和结余', '项目支出结转', '项目支出结转结余'],
    under: CLOSING,
    optional: true,
  },
  { key: '年末经营结余', aliases: ['经营结余'], under: CLOSING, optional: true },
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

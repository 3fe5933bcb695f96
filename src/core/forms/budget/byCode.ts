import type { ColumnDefinition, FormDefinition, LineDefinition } from '../types';

const TOTAL: readonly LineDefinition[] = [{ key: '合计', aliases: ['总计'] }];

const expenditure: readonly ColumnDefinition[] = [
  {
    key: '合计',
    headers: ['小计', '金额', '预算数', '预算金额', '本年支出/合计', '本年支出/小计', '预算数/合计', '预算数/小计'],
  },
  { key: '基本支出', headers: ['基本支出/小计', '基本支出/合计'], whole: true },
  { key: '项目支出', headers: ['项目支出/小计', '项目支出/合计'], whole: true },
];

/** 预算5 一般公共预算支出表. */
export const budget5: FormDefinition = {
  id: 'B5',
  name: '预算5',
  title: '一般公共预算支出表',
  otherTitles: [
    '一般公共预算支出功能分类预算表',
    '一般公共预算支出预算表',
    '一般公共预算财政拨款支出预算表',
    '一般公共预算财政拨款支出表',
    '一般公共预算支出情况表',
    '一般公共预算拨款表',
    '一般公共预算支出总表',
    '一般公共预算支出明细表',
  ],
  numbers: [5],
  rows: 'functional',
  lines: TOTAL,
  columns: expenditure,
  partsOfTotal: { total: '合计', parts: ['基本支出', '项目支出'] },
};

/** 预算6 一般公共预算基本支出表; the eighth form in Shanghai. */
export const budget6: FormDefinition = {
  id: 'B6',
  name: '预算6',
  title: '一般公共预算基本支出表',
  otherTitles: [
    '一般公共预算基本支出部门预算经济分类预算表',
    '一般公共预算基本支出预算表',
    '一般公共预算基本支出经济分类预算表',
    '一般公共预算基本支出经济分类情况表',
    '一般公共预算基本支出情况表',
    '一般公共预算基本支出明细表',
    '一般公共预算拨款基本支出明细表',
    '一般公共预算财政拨款基本支出预算表',
    '一般公共预算财政拨款基本支出表',
  ],
  numbers: [6, 8],
  rows: 'economic',
  lines: [
    { key: '合计', aliases: ['总计'], optional: true },
    { key: '人员经费合计', aliases: ['人员经费小计'], optional: true },
    { key: '公用经费合计', aliases: ['公用经费小计'], optional: true },
  ],
  columns: [
    { key: '合计', headers: ['小计', '金额', '预算数', '预算金额', '预算数/合计', '基本支出/合计', '基本支出'] },
    { key: '人员经费', headers: ['人员支出'] },
    { key: '公用经费', headers: ['公用支出', '日常公用经费'] },
  ],
};

/** 预算8 政府性基金预算支出表; the sixth form in Shanghai. */
export const budget8: FormDefinition = {
  id: 'B8',
  name: '预算8',
  title: '政府性基金预算支出表',
  otherTitles: [
    '政府性基金预算支出功能分类预算表',
    '政府性基金预算支出情况表',
    '政府性基金预算支出预算表',
    '政府性基金预算财政拨款支出预算表',
    '政府性基金预算财政拨款支出表',
    '政府性基金拨款表',
    '政府性基金支出情况表',
    '政府性基金支出预算表',
    '政府性基金预算收支表',
  ],
  numbers: [8, 6],
  rows: 'functional',
  lines: TOTAL,
  columns: expenditure,
  partsOfTotal: { total: '合计', parts: ['基本支出', '项目支出'] },
};

/** 预算9 国有资本经营预算支出表; the seventh form in Shanghai. */
export const budget9: FormDefinition = {
  id: 'B9',
  name: '预算9',
  title: '国有资本经营预算支出表',
  otherTitles: [
    '国有资本经营预算支出情况表',
    '国有资本经营预算支出功能分类预算表',
    '国有资本经营预算支出预算表',
    '国有资本经营预算财政拨款支出预算表',
    '国有资本经营预算财政拨款支出表',
    '国有资本经营预算拨款表',
    '国有资本经营预算收支情况表',
    '国有资本经营预算收支表',
  ],
  numbers: [9, 7],
  rows: 'functional',
  lines: TOTAL,
  columns: expenditure,
  announcedBy: { form: 'B4', column: '国有资本经营预算' },
  partsOfTotal: { total: '合计', parts: ['基本支出', '项目支出'] },
};

import type { FormDefinition } from '../types';

const AMOUNT_HEADERS = [
  ...['决算数', '决算金额', '本年决算数', '合计', '小计'],
  ...['基本支出', '基本支出/合计', '基本支出合计', '本年支出合计'],
];

/**
 * 公开06 一般公共预算财政拨款基本支出决算表: economic codes in two or three blocks and two footers, or one list with 人员经费 and
 * 公用经费 as columns (陕西).
 */
export const form06: FormDefinition = {
  id: '06',
  name: '公开06',
  title: '一般公共预算财政拨款基本支出决算表',
  otherTitles: [
    '一般公共预算财政拨款基本支出决算明细表',
    '公共预算财政拨款基本支出决算表',
    '一般公共预算基本支出决算表',
    '一般公共预算基本支出决算明细表',
    '一般公共预算财政拨款基本支出经济分类决算表',
  ],
  numbers: [6],
  rows: 'economic',
  lines: [
    { key: '合计', aliases: ['总计'], optional: true },
    {
      key: '人员经费合计',
      aliases: ['人员经费', '人员经费小计', '人员支出合计'],
      columnHeaders: ['人员经费', '人员经费支出'],
    },
    {
      key: '公用经费合计',
      aliases: ['公用经费', '公用经费小计', '日常公用经费合计', '公用支出合计'],
      columnHeaders: ['公用经费', '公用经费支出', '日常公用经费'],
    },
  ],
  columns: [{ key: '金额', headers: AMOUNT_HEADERS }],
};

/** 公开10 机关运行经费支出情况表 (青海). */
export const form10: FormDefinition = {
  id: '10',
  name: '公开10',
  title: '机关运行经费支出情况表',
  otherTitles: ['机关运行经费支出决算表', '机关运行经费支出表', '机关运行经费情况表'],
  numbers: [10],
  rows: 'economic',
  lines: [{ key: '合计', aliases: ['总计'] }],
  columns: [
    { key: '金额', headers: ['机关运行经费支出决算', '机关运行经费支出', '决算数', '机关运行经费', '支出决算'] },
  ],
};

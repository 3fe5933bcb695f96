import type { ColumnDefinition, FormDefinition, LineDefinition } from '../types';

const TOTAL: readonly LineDefinition[] = [{ key: '合计', aliases: ['总计', '本年合计'] }];

/** 公开02 收入决算表. */
export const form02: FormDefinition = {
  id: '02',
  name: '公开02',
  title: '收入决算表',
  otherTitles: ['收入决算总表', '收入决算明细表'],
  numbers: [2],
  rows: 'functional',
  lines: TOTAL,
  columns: [
    { key: '本年收入合计', headers: ['合计', '本年收入', '收入合计', '金额', '决算数'] },
    { key: '财政拨款收入', headers: ['财政拨款收入/小计', '财政拨款'], whole: true },
    { key: '上级补助收入', whole: true },
    { key: '事业收入', headers: ['事业收入/小计', '事业收入/合计'], whole: true },
    { key: '经营收入', headers: ['事业单位经营收入'], whole: true },
    { key: '附属单位上缴收入', headers: ['附属单位缴款', '附属单位上交收入'], whole: true },
    { key: '其他收入', whole: true },
  ],
};

/** 公开03 支出决算表. */
export const form03: FormDefinition = {
  id: '03',
  name: '公开03',
  title: '支出决算表',
  otherTitles: ['支出决算总表', '支出决算明细表'],
  numbers: [3],
  rows: 'functional',
  lines: TOTAL,
  columns: [
    { key: '本年支出合计', headers: ['合计', '支出合计', '本年支出', '金额', '决算数'] },
    { key: '基本支出', headers: ['基本支出/小计', '基本支出/合计'], whole: true },
    { key: '项目支出', headers: ['项目支出/小计', '项目支出/合计'], whole: true },
    { key: '上缴上级支出', headers: ['上缴上级', '上交上级支出'] },
    { key: '经营支出', headers: ['事业单位经营支出'] },
    {
      key: '对附属单位补助支出',
      headers: ['对附属单位补助', '附属单位补助支出', '对下级单位补助支出', '对下级单位补助'],
    },
  ],
  partsOfTotal: {
    total: '本年支出合计',
    parts: ['基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'],
  },
};

const EXPENDITURE_PARTS = { total: '小计', parts: ['基本支出', '项目支出'] };

const expenditure: readonly ColumnDefinition[] = [
  {
    key: '小计',
    headers: [
      '本年支出/小计',
      '本年支出/合计',
      '本年支出',
      '合计',
      '本年支出合计',
      '决算数/小计',
      '支出合计',
      '金额',
      '决算数',
    ],
  },
  { key: '基本支出', headers: ['基本支出/小计', '基本支出/合计'], whole: true },
  { key: '项目支出', headers: ['项目支出/小计', '项目支出/合计'], whole: true },
];

const carryOver = (optional: boolean): readonly ColumnDefinition[] => [
  {
    key: '年初结转和结余',
    headers: underTotal('年初结转和结余', ...carryOverNames('年初'), ...carryOverNames('上年')),
    optional,
    whole: true,
  },
  { key: '本年收入', headers: underTotal('本年收入', '本年收入合计'), optional, whole: true },
  ...expenditure,
  {
    key: '年末结转和结余',
    headers: underTotal('年末结转和结余', ...carryOverNames('年末'), '结转下年'),
    optional,
    whole: true,
  },
];

/** How a carry-over is called from place to place. */
function carryOverNames(when: string): string[] {
  return ['结转和结余', '结转与结余', '结转结余', '结转', '财政拨款结转和结余'].map((name) => when + name);
}

/** Other names of a column, and 合计 or 小计 under any of its names. */
function underTotal(key: string, ...names: readonly string[]): string[] {
  return [...names, ...[key, ...names].flatMap((name) => [`${name}/合计`, `${name}/小计`])];
}

/** 公开05 一般公共预算财政拨款支出决算表; with what was there, received and left in 云南 and 北京. */
export const form05: FormDefinition = {
  id: '05',
  name: '公开05',
  title: '一般公共预算财政拨款支出决算表',
  otherTitles: [
    '一般公共预算财政拨款收入支出决算表',
    '一般公共预算财政拨款支出决算明细表',
    '公共预算财政拨款支出决算表',
    '一般公共预算支出决算表',
  ],
  numbers: [5],
  rows: 'functional',
  lines: TOTAL,
  columns: carryOver(true),
  partsOfTotal: EXPENDITURE_PARTS,
};

/** 公开07 政府性基金预算财政拨款收入支出决算表; 公开08 up to 2021 and in Shanghai. */
export const form07: FormDefinition = {
  id: '07',
  name: '公开07',
  title: '政府性基金预算财政拨款收入支出决算表',
  otherTitles: ['政府性基金预算财政拨款支出决算表', '政府性基金预算收入支出决算表', '政府性基金预算支出决算表'],
  numbers: [7, 8],
  rows: 'functional',
  lines: TOTAL,
  columns: carryOver(false),
  partsOfTotal: EXPENDITURE_PARTS,
};

/** 公开08 国有资本经营预算财政拨款支出决算表, three columns or six; 公开09 up to 2021 and in Shanghai. */
export const form08: FormDefinition = {
  id: '08',
  name: '公开08',
  title: '国有资本经营预算财政拨款支出决算表',
  otherTitles: [
    '国有资本经营预算财政拨款收入支出决算表',
    '国有资本经营预算收入支出决算表',
    '国有资本经营预算支出决算表',
    '国有资本经营财政拨款支出决算表',
    '国有资本经营财政拨款收入支出决算表',
  ],
  numbers: [8, 9],
  rows: 'functional',
  lines: TOTAL,
  columns: carryOver(true),
  partsOfTotal: EXPENDITURE_PARTS,
  since: 2021,
  announcedBy: { form: '04', column: '国有资本经营预算财政拨款' },
};

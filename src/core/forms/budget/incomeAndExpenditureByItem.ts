import type { FormDefinition } from '../types';

/** 预算2 收入总表: rows are reporting entities (青海, nested) or functional codes (上海). */
export const budget2: FormDefinition = {
  id: 'B2',
  name: '预算2',
  title: '收入总表',
  otherTitles: ['收入预算总表', '收入预算表', '收入总体情况表'],
  numbers: [2],
  rows: 'entities',
  lines: [{ key: '合计', aliases: ['总计'] }],
  columns: [
    { key: '小计', headers: ['合计', '总计', '收入合计', '本年收入合计', '金额', '预算数'] },
    { key: '本年收入', headers: ['本年收入/小计', '本年收入/合计'], optional: true },
    {
      key: '上年结转',
      headers: [
        ...['上年结转结余', '上年结转和结余'],
        ...['上年结转', '上年结转结余', '上年结转和结余'].flatMap((group) => [`${group}/小计`, `${group}/合计`]),
      ],
      optional: true,
      whole: true,
    },
    { key: '财政拨款收入', headers: ['财政拨款收入/小计', '财政拨款', '财政拨款/小计'], optional: true },
    {
      key: '一般公共预算拨款收入',
      headers: [
        '一般公共预算',
        '一般公共预算财政拨款收入',
        '一般公共预算拨款',
        '一般公共预算财政拨款',
        '一般公共预算资金',
      ],
      optional: true,
    },
    {
      key: '政府性基金预算拨款收入',
      headers: [
        '政府性基金预算',
        '政府性基金预算财政拨款收入',
        '政府性基金预算拨款',
        '政府性基金预算财政拨款',
        '政府性基金',
        '政府性基金预算资金',
      ],
      optional: true,
    },
    {
      key: '国有资本经营预算拨款收入',
      headers: [
        '国有资本经营预算',
        '国有资本经营预算财政拨款收入',
        '国有资本经营预算拨款',
        '国有资本经营预算财政拨款',
        '国有资本经营预算资金',
      ],
      optional: true,
    },
    { key: '财政专户管理资金收入', headers: ['财政专户管理资金'], optional: true },
    { key: '事业收入', optional: true, whole: true },
    { key: '上级补助收入', optional: true, whole: true },
    { key: '附属单位上缴收入', headers: ['附属单位上交收入'], optional: true, whole: true },
    { key: '事业单位经营收入', headers: ['经营收入'], optional: true, whole: true },
    { key: '其他收入', optional: true, whole: true },
    { key: '使用非财政拨款结余', headers: ['用事业基金弥补收支差额', '使用非财政拨款结余和专用结余'], optional: true },
  ],
};

/** 预算3 支出总表. */
export const budget3: FormDefinition = {
  id: 'B3',
  name: '预算3',
  title: '支出总表',
  otherTitles: ['支出预算总表', '支出预算表', '支出总体情况表'],
  numbers: [3],
  rows: 'functional',
  lines: [{ key: '合计', aliases: ['总计'] }],
  columns: [
    { key: '合计', headers: ['小计', '总计', '支出合计', '本年支出合计', '金额', '预算数'] },
    { key: '基本支出', headers: ['基本支出/小计', '基本支出/合计'], whole: true },
    { key: '项目支出', headers: ['项目支出/小计', '项目支出/合计'], whole: true },
    { key: '事业单位经营支出', headers: ['经营支出'], optional: true },
    { key: '上缴上级支出', optional: true },
    { key: '对附属单位补助支出', headers: ['对附属单位补助', '对下级单位补助支出', '对下级单位补助'], optional: true },
    { key: '单位预留机动经费', headers: ['预留机动经费'], optional: true },
    { key: '结转下年', headers: ['结转下年资金', '结转下年支出'], optional: true },
  ],
  partsOfTotal: { total: '合计', parts: ['基本支出', '项目支出'] },
};

import { subject } from './define';
import type { SubjectEntry } from './types';

/** 五 of the final accounts. */
export const general: readonly SubjectEntry[] = [
  subject(
    'general.total',
    [
      ...['一般公共预算财政拨款支出', '一般公共预算财政拨款本年支出', '一般公共预算支出', '一般公共预算财政拨款'],
      ...[
        '本年一般公共预算财政拨款支出',
        '一般公共预算财政拨款支出合计',
        '一般公共预算财政拨款支出总计',
        '一般公共预算财政拨款总支出',
        '财政拨款支出',
      ],
    ].join('|'),
    '公开05[合计,小计]',
    { budgets: ['预算!预算5[合计,合计]'] },
  ),
  subject('general.basic', '一般公共预算财政拨款基本支出|基本支出', '公开05[合计,基本支出]', {
    within: 'general.total',
  }),
  subject('general.project', '一般公共预算财政拨款项目支出|项目支出', '公开05[合计,项目支出]', {
    within: 'general.total',
  }),
];

/** 六 of the final accounts. */
export const basic: readonly SubjectEntry[] = [
  subject(
    'general.basic',
    '一般公共预算财政拨款基本支出|一般公共预算基本支出|财政拨款基本支出|基本支出',
    '公开05[合计,基本支出]',
  ),
  subject('basic.personnel', '人员经费|人员经费支出|人员支出', '公开06[人员经费合计]', { within: 'general.basic' }),
  subject('basic.running', '公用经费|日常公用经费|公用经费支出|公用支出|日常公用支出', '公开06[公用经费合计]', {
    within: 'general.basic',
  }),
];

export const governmentFunds = fund('governmentFunds', '07', [
  '政府性基金预算财政拨款',
  '政府性基金预算',
  '政府性基金',
]);
export const stateCapital = fund('stateCapital', '08', [
  '国有资本经营预算财政拨款',
  '国有资本经营预算',
  '国有资本经营',
]);

function fund(kind: string, form: string, names: readonly string[]): readonly SubjectEntry[] {
  const own = (ending: string, ...bare: string[]): string => [...names.map((name) => name + ending), ...bare].join('|');
  return [
    subject(
      `${kind}.opening`,
      own('年初结转和结余', '年初结转和结余', '年初结转结余'),
      `公开${form}[合计,年初结转和结余]`,
    ),
    subject(`${kind}.revenue`, own('收入', '本年收入'), `公开${form}[合计,本年收入]`),
    subject(`${kind}.expenditure`, own('支出', '本年支出'), `公开${form}[合计,小计]`),
    subject(`${kind}.basic`, '基本支出', `公开${form}[合计,基本支出]`, { within: `${kind}.expenditure` }),
    subject(`${kind}.project`, '项目支出', `公开${form}[合计,项目支出]`, { within: `${kind}.expenditure` }),
    subject(
      `${kind}.closing`,
      own('年末结转和结余', '年末结转和结余', '年末结转结余'),
      `公开${form}[合计,年末结转和结余]`,
    ),
  ];
}

import type { SectionKind } from '../sections/sections';
import { bothSides, EVALUATED, subject } from './define';
import { meetings, officialExpenses, procurement } from './expenses';
import { basic, general, governmentFunds, stateCapital } from './finalAccountsSpending';
import type { SubjectEntry } from './types';

/** What comes over from earlier years and goes on to the next. */
const used = subject(
  'total.used',
  '使用非财政拨款结余和专用结余|使用非财政拨款结余（含专用结余）|使用非财政拨款结余|用事业基金弥补收支差额',
  '公开01[使用非财政拨款结余和专用结余]',
  { within: 'total.revenue' },
);
const opening = subject(
  'total.opening',
  '年初结转和结余|年初结转结余|上年结转和结余|上年结转结余|年初财政拨款结转和结余|上年结转|年初结转',
  '公开01[年初结转和结余]',
  { within: 'total.revenue', weak: true },
);
const distributed = subject('total.distributed', '结余分配', '公开01[结余分配]', { within: 'total.expenditure' });
const closing = subject('total.closing', '年末结转和结余|年末结转结余|结转下年', '公开01[年末结转和结余]', {
  within: 'total.expenditure',
  weak: true,
});

/** Columns of 公开02. */
const sources: readonly SubjectEntry[] = [
  ['财政拨款收入', '财政拨款收入|财政拨款'],
  ['上级补助收入', '上级补助收入|上级补助'],
  ['事业收入', '事业收入'],
  ['经营收入', '经营收入|事业单位经营收入'],
  ['附属单位上缴收入', '附属单位上缴收入|附属单位缴款收入|附属单位缴款|附属单位上缴'],
  ['其他收入', '其他收入'],
].map(([column = '', names = '']) =>
  subject(`revenue.${column}`, names, `公开02[合计,${column}]`, { within: 'revenue.total' }),
);

/** Columns of 公开03. */
const uses: readonly SubjectEntry[] = [
  ['基本支出', '基本支出'],
  ['项目支出', '项目支出'],
  ['上缴上级支出', '上缴上级支出'],
  ['经营支出', '经营支出|事业单位经营支出'],
  ['对附属单位补助支出', '对附属单位补助支出|附属单位补助支出|对附属单位补助'],
].map(([column = '', names = '']) =>
  subject(`expenditure.${column}`, names, `公开03[合计,${column}]`, { within: 'expenditure.total' }),
);

const total: readonly SubjectEntry[] = [
  subject(
    'total.both',
    bothSides(['', '年度'], ['总计', '决算总计', '总额', '总数', '合计', '决算总额', '']),
    '公开01[收入总计] & 公开01[支出总计]',
  ),
  subject('total.revenue', '收入总计|总收入|收入总额', '公开01[收入总计]'),
  subject('total.expenditure', '支出总计|总支出|支出总额', '公开01[支出总计]'),
  subject('revenue.total', '本年收入合计|本年收入|收入合计', '公开01[本年收入合计]', { within: 'total.revenue' }),
  used,
  opening,
  subject('expenditure.total', '本年支出合计|本年支出|支出合计', '公开01[本年支出合计]', {
    within: 'total.expenditure',
  }),
  distributed,
  closing,
  ...sources,
  ...uses,
];

const revenue: readonly SubjectEntry[] = [
  subject(
    'revenue.total',
    '本年收入合计|收入合计|本年收入|年度收入|总收入|收入总计|收入总额|收入决算|收入',
    '公开01[本年收入合计]|公开02[合计,本年收入合计]',
  ),
  ...sources,
  used,
  opening,
  subject(
    'appropriation.general',
    '一般公共预算财政拨款收入|一般公共预算财政拨款',
    '公开01[一般公共预算财政拨款收入]',
    { within: 'revenue.财政拨款收入' },
  ),
  subject(
    'appropriation.funds',
    '政府性基金预算财政拨款收入|政府性基金预算财政拨款|政府性基金预算收入|政府性基金收入',
    '公开01[政府性基金预算财政拨款收入]',
    { within: 'revenue.财政拨款收入' },
  ),
  subject(
    'appropriation.capital',
    '国有资本经营预算财政拨款收入|国有资本经营预算财政拨款|国有资本经营预算收入|国有资本经营收入',
    '公开01[国有资本经营预算财政拨款收入]',
    { within: 'revenue.财政拨款收入' },
  ),
];

const expenditure: readonly SubjectEntry[] = [
  subject(
    'expenditure.total',
    '本年支出合计|支出合计|本年支出|年度支出|总支出|支出总计|支出总额|支出决算|支出',
    '公开01[本年支出合计]|公开03[合计,本年支出合计]',
  ),
  ...uses,
  distributed,
  closing,
];

const appropriation: readonly SubjectEntry[] = [
  subject(
    'appropriation.both',
    bothSides(['财政拨款', ''], ['总计', '决算总计', '总额', '合计', '决算']),
    '公开04[收入总计] & 公开04[支出总计,合计]',
  ),
  subject('appropriation.revenueTotal', '财政拨款收入总计|收入总计|财政拨款总收入', '公开04[收入总计]', { weak: true }),
  subject('appropriation.expenditureTotal', '财政拨款支出总计|支出总计|财政拨款总支出', '公开04[支出总计,合计]', {
    weak: true,
  }),
  subject(
    'appropriation.revenue',
    '财政拨款本年收入|本年财政拨款收入|本年收入合计|本年收入|财政拨款收入合计|财政拨款收入',
    '公开04[本年收入合计]',
    { weak: true },
  ),
  subject(
    'appropriation.expenditure',
    '财政拨款本年支出|本年财政拨款支出|本年支出合计|本年支出|财政拨款支出合计|财政拨款支出',
    '公开04[本年支出合计,合计]',
    { weak: true },
  ),
  subject('appropriation.general', '一般公共预算财政拨款收入|一般公共预算财政拨款', '公开04[一般公共预算财政拨款]', {
    weak: true,
  }),
  subject(
    'appropriation.funds',
    '政府性基金预算财政拨款收入|政府性基金预算财政拨款|政府性基金收入',
    '公开04[政府性基金预算财政拨款]',
    { weak: true },
  ),
  subject(
    'appropriation.capital',
    '国有资本经营预算财政拨款收入|国有资本经营预算财政拨款|国有资本经营收入',
    '公开04[国有资本经营预算财政拨款]',
    { weak: true },
  ),
  subject(
    'appropriation.opening',
    '年初财政拨款结转和结余|年初结转和结余|上年结转和结余|年初结转结余',
    '公开04[年初财政拨款结转和结余]',
    { weak: true },
  ),
  subject(
    'appropriation.closing',
    '年末财政拨款结转和结余|年末结转和结余|年末结转结余',
    '公开04[年末财政拨款结转和结余,合计]',
    { weak: true },
  ),
];

/** 机关运行经费 counts only the units that have it: without a form of its own, 公用经费 can only confirm it. */
export const operating: readonly SubjectEntry[] = [
  subject('operating.total', '机关运行经费支出|机关运行经费|机关运行费', '公开10[合计]|公开09[决算数,机关运行经费]'),
];

/** Words of the final accounts by section. */
export const finalAccountsSubjects: Readonly<Partial<Record<SectionKind, readonly SubjectEntry[]>>> = {
  total,
  revenue,
  expenditure,
  appropriation,
  general,
  basic,
  governmentFunds,
  stateCapital,
  officialExpenses: [...officialExpenses('finalAccounts'), ...meetings('finalAccounts')],
  operating: [...operating, subject('basic.running', '公用经费|日常公用经费', '公开06[公用经费合计]')],
  procurement: procurement('finalAccounts'),
  performance: [subject('performance.funds', EVALUATED.join('|'), '公开03[合计,项目支出]', { weak: true })],
};

import type { SectionKind } from '../sections/sections';
import { bothSides, EVALUATED, subject } from './define';
import { meetings, officialExpenses, procurement } from './expenses';
import type { SubjectEntry } from './types';

const SOURCES: readonly (readonly [line: string, names: string])[] = [
  [
    '一般公共预算拨款收入',
    '一般公共预算拨款收入|一般公共预算财政拨款收入|一般公共预算收入|一般公共预算拨款|一般公共预算财政拨款|一般公共预算当年拨款收入',
  ],
  [
    '政府性基金预算拨款收入',
    '政府性基金预算拨款收入|政府性基金预算财政拨款收入|政府性基金预算收入|政府性基金收入|政府性基金预算拨款|政府性基金预算当年拨款收入',
  ],
  [
    '国有资本经营预算拨款收入',
    '国有资本经营预算拨款收入|国有资本经营预算财政拨款收入|国有资本经营预算收入|国有资本经营预算拨款|国有资本经营预算当年拨款收入',
  ],
  ['财政专户管理资金收入', '财政专户管理资金收入|财政专户管理资金'],
  ['事业收入', '事业收入'],
  ['上级补助收入', '上级补助收入'],
  ['附属单位上缴收入', '附属单位上缴收入'],
  ['事业单位经营收入', '事业单位经营收入|经营收入'],
  ['其他收入', '其他收入'],
];

const sources = SOURCES.map(([line, names]) =>
  subject(`revenue.${line}`, names, `预算1[${line}]`, { within: 'revenue.total' }),
);

const revenueTotal = subject(
  'revenue.total',
  '收入总预算|收入预算总额|收入预算合计|收入预算|收入总计|总收入|本年收入合计|收入合计|收入',
  '预算1[收入总计]',
);
const expenditureTotal = subject(
  'expenditure.total',
  '支出总预算|支出预算总额|支出预算合计|支出预算|支出总计|总支出|本年支出合计|支出合计|支出',
  '预算1[支出总计]',
);

const total: readonly SubjectEntry[] = [
  subject(
    'total.both',
    bothSides(['', '部门', '年度'], ['总预算', '预算总额', '预算', '总计', '预算总计', '总额']),
    '预算1[收入总计] & 预算1[支出总计]',
  ),
  revenueTotal,
  expenditureTotal,
  ...sources,
];

const expenditure: readonly SubjectEntry[] = [
  expenditureTotal,
  subject('expenditure.basic', '基本支出预算|基本支出', '预算3[合计,基本支出]', { within: 'expenditure.total' }),
  subject('expenditure.project', '项目支出预算|项目支出', '预算3[合计,项目支出]', { within: 'expenditure.total' }),
];

const appropriation: readonly SubjectEntry[] = [
  subject(
    'appropriation.both',
    bothSides(['财政拨款', ''], ['总预算', '预算总额', '预算', '总计', '预算总计']),
    '预算4[收入总计] & 预算4[支出总计,合计]',
  ),
  ...SOURCES.slice(0, 3).map(([line, names]) =>
    subject(`appropriation.${line}`, names, `预算4[${line}]`, { weak: true }),
  ),
  subject('appropriation.revenue', '财政拨款收入预算|财政拨款收入', '预算4[收入总计]', { weak: true }),
  subject('appropriation.expenditure', '财政拨款支出预算|财政拨款支出', '预算4[支出总计,合计]', { weak: true }),
];

const GENERAL = [
  ...[
    '一般公共预算当年拨款',
    '一般公共预算支出',
    '一般公共预算财政拨款支出',
    '一般公共预算拨款支出',
    '一般公共预算支出预算',
  ],
  ...[
    '一般公共预算拨款支出预算',
    '一般公共预算财政拨款支出预算',
    '一般公共预算财政拨款',
    '一般公共预算拨款',
    '一般公共预算',
  ],
];

const general: readonly SubjectEntry[] = [
  subject('general.total', GENERAL.join('|'), '预算5[合计,合计]'),
  subject('general.basic', '基本支出预算|基本支出|一般公共预算基本支出', '预算5[合计,基本支出]', {
    within: 'general.total',
  }),
  subject('general.project', '项目支出预算|项目支出', '预算5[合计,项目支出]', { within: 'general.total' }),
];

const basic: readonly SubjectEntry[] = [
  subject(
    'general.basic',
    '一般公共预算基本支出|一般公共预算财政拨款基本支出|基本支出预算|基本支出',
    '预算6[合计,合计]|预算5[合计,基本支出]',
  ),
  subject(
    'basic.personnel',
    '人员经费|人员经费支出|人员支出|人员经费预算',
    '预算6[人员经费合计,合计]|预算6[合计,人员经费]',
    { within: 'general.basic' },
  ),
  subject(
    'basic.running',
    '公用经费|日常公用经费|公用经费支出|公用支出|公用经费预算',
    '预算6[公用经费合计,合计]|预算6[合计,公用经费]',
    { within: 'general.basic' },
  ),
];

const funds = subject(
  'governmentFunds.expenditure',
  '政府性基金预算支出|政府性基金预算拨款支出预算|政府性基金拨款支出预算|政府性基金预算拨款支出|政府性基金支出|政府性基金预算拨款|政府性基金预算',
  '预算8[合计,合计]',
);
const capital = subject(
  'stateCapital.expenditure',
  '国有资本经营预算支出|国有资本经营预算拨款支出预算|国有资本经营预算拨款支出|国有资本经营支出|国有资本经营预算拨款|国有资本经营预算',
  '预算9[合计,合计]',
);

/** Where the text has no titles, as in Shanghai, its first paragraphs go through all of it. */
const budgetOverview: readonly SubjectEntry[] = [
  revenueTotal,
  expenditureTotal,
  subject('appropriation.revenue', '财政拨款收入预算|财政拨款收入', '预算4[收入总计]|预算1[财政拨款收入]', {
    weak: true,
  }),
  subject('appropriation.expenditure', '财政拨款支出预算|财政拨款支出', '预算4[支出总计,合计]'),
  subject('general.total', GENERAL.slice(1, 7).join('|'), '预算5[合计,合计]'),
  funds,
  capital,
  ...sources.slice(3),
];

/** Words of the budget by section. */
export const budgetSubjects: Readonly<Partial<Record<SectionKind, readonly SubjectEntry[]>>> = {
  total,
  revenue: [revenueTotal, ...sources],
  expenditure,
  appropriation,
  general,
  basic,
  governmentFunds: [funds],
  stateCapital: [capital],
  officialExpenses: [...officialExpenses('budget'), ...meetings('budget')],
  operating: [
    subject(
      'operating.total',
      '机关运行经费|机关运行经费预算|机关运行费|机关运行经费支出',
      '预算7[本年预算数,机关运行经费]',
    ),
  ],
  procurement: procurement('budget'),
  performance: [subject('performance.funds', EVALUATED.join('|'), '预算3[合计,项目支出]', { weak: true })],
  budgetOverview,
};

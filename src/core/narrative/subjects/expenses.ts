import { subject } from './define';
import type { SubjectEntry } from './types';

type Edition = 'finalAccounts' | 'budget';

interface Expense {
  readonly id: string;
  readonly names: string;
  /** Column of 公开09, of 预算7; none where only the text tells it. */
  readonly columns?: Readonly<Record<Edition, string>>;
  readonly within?: string;
  /** Its column only confirms: the form prints what it is a part of. */
  readonly weak?: true;
}

const VEHICLES = [
  '公务用车购置及运行维护',
  '公务用车购置及运行',
  '公务用车购置和运行维护',
  '公务用车购置和运行',
  '公务用车购置与运行维护',
  '公务车购置及运行维护',
  '公务用车购置及运维',
  '公车购置及运行维护',
  '公车购置及运行',
  '公务用车及运行维护',
];
const RUNNING = [
  '公务用车运行维护',
  '公务用车运行',
  '公车运行维护',
  '公车运行',
  '公务车运行维护',
  '公务用车运维',
  '车辆运行维护',
];

const expenses: readonly Expense[] = [
  {
    id: 'officialExpenses.total',
    names: [
      '三公经费支出',
      '三公经费',
      '财政拨款三公经费支出',
      '三公经费财政拨款支出',
      '三公经费财政拨款',
      '三公经费支出合计',
    ].join('|'),
    columns: { finalAccounts: '合计', budget: '合计' },
  },
  {
    id: 'officialExpenses.abroad',
    names: [
      '因公出国（境）费用',
      '因公出国（境）费',
      '因公出国（境）经费',
      '因公出国（境）支出',
      '因公出国（境）费支出',
      '因公出国（境）',
      '因公出国境费',
      '因公出国费用',
      '因公出国支出',
      '出国（境）经费',
      '出国（境）费',
    ].join('|'),
    columns: { finalAccounts: '因公出国（境）费', budget: '因公出国（境）费' },
    within: 'officialExpenses.total',
  },
  {
    id: 'officialExpenses.vehicles',
    names: VEHICLES.flatMap(spent).join('|'),
    columns: { finalAccounts: '公务用车购置及运行维护费', budget: '公务用车购置及运行费' },
    within: 'officialExpenses.total',
  },
  {
    id: 'officialExpenses.purchase',
    names:
      '公务用车购置费|公务用车购置费用|公务用车购置支出|公务用车购置费支出|公务用车购置经费|公务用车购置|公车购置费|车辆购置费',
    columns: { finalAccounts: '公务用车购置费', budget: '公务用车购置费' },
    within: 'officialExpenses.vehicles',
  },
  {
    id: 'officialExpenses.running',
    names: RUNNING.flatMap(spent).join('|'),
    columns: { finalAccounts: '公务用车运行维护费', budget: '公务用车运行费' },
    within: 'officialExpenses.vehicles',
  },
  {
    id: 'officialExpenses.reception',
    names: '公务接待费|公务接待费用|公务接待支出|公务接待费支出|公务接待经费|公务接待',
    columns: { finalAccounts: '公务接待费', budget: '公务接待费' },
    within: 'officialExpenses.total',
  },
  {
    id: 'officialExpenses.domestic',
    names: ['国内公务接待', '其他国内公务接待', '国内接待', '其他国内接待'].flatMap(spent).join('|'),
    columns: { finalAccounts: '公务接待费', budget: '公务接待费' },
    within: 'officialExpenses.reception',
    weak: true,
  },
  {
    id: 'officialExpenses.foreign',
    names: ['外宾接待', '外事接待', '国（境）外接待', '国（境）外公务接待'].flatMap(spent).join('|'),
    within: 'officialExpenses.reception',
  },
];

function spent(name: string): string[] {
  return [`${name}费`, `${name}费用`, `${name}支出`, `${name}费支出`, `${name}经费`];
}

/** 三公经费 and its items: 预算数 and 决算数 of 公开09, 上年 and 本年 of 预算7. */
export function officialExpenses(edition: Edition): readonly SubjectEntry[] {
  return expenses.map(({ id, names, columns, within, weak }) => {
    const part = { ...(within === undefined ? {} : { within }), ...(weak === undefined ? {} : { weak }) };
    if (columns === undefined) return subject(id, names, '', part);
    const column = columns[edition];
    return edition === 'finalAccounts'
      ? subject(id, names, `公开09[决算数,${column}]`, { ...part, budgets: [`公开09[预算数,${column}]`] })
      : subject(id, names, `预算7[本年预算数,${column}]`, { ...part, priors: [`预算7[上年预算数,${column}]`] });
  });
}

/** 会议费 and 培训费 are told beside 三公经费; those of basic expenditure are a part of them. */
export function meetings(edition: Edition): readonly SubjectEntry[] {
  const place = (code: string): string => (edition === 'finalAccounts' ? `公开06[${code}]` : `预算6[${code},合计]`);
  return [
    subject('meetings', '会议费|会议费支出', place('30215'), { weak: true }),
    subject('training', '培训费|培训费支出', place('30216'), { weak: true }),
  ];
}

const GOODS = ['货物', '工程', '服务'] as const;

/** 政府采购: only some places have a form for it. */
export function procurement(edition: Edition): readonly SubjectEntry[] {
  const place = (line: string): string => (edition === 'finalAccounts' ? `公开11[${line}]` : '');
  const forms = ['支出', '预算', '金额', '支出金额', '预算金额', '采购金额', ''];
  return [
    subject(
      'procurement.total',
      '政府采购支出总额|政府采购支出合计|政府采购支出|政府采购预算总额|政府采购预算|政府采购总额|政府采购金额|政府采购总预算|政府采购',
      place('政府采购支出合计'),
    ),
    ...GOODS.map((good) =>
      subject(
        `procurement.${good}`,
        [
          ...forms.map((form) => `政府采购${good}${form}`),
          `${good}采购金额`,
          `${good}采购`,
          `${good}类采购`,
          `采购${good}`,
          `${good}支出`,
          `${good}类`,
        ].join('|'),
        place(`政府采购${good}支出`),
        { within: 'procurement.total' },
      ),
    ),
    subject(
      'procurement.smaller',
      '授予中小企业合同金额|授予中小企业的合同金额|政府采购授予中小企业合同金额|授予中小企业合同|授予中小微企业合同金额|面向中小企业预留政府采购项目预算金额|面向中小企业预留政府采购项目预算|面向中小企业预留的政府采购项目预算',
      place('授予中小企业合同金额'),
    ),
    subject(
      'procurement.smallest',
      '授予小微企业合同金额|授予小微企业的合同金额|政府采购授予小微企业合同金额|授予小型微型企业合同金额|预留给小型和微型企业的政府采购项目预算|预留给小微企业的政府采购项目预算|面向小微企业预留政府采购项目预算金额',
      place('授予小微企业合同金额'),
    ),
  ];
}

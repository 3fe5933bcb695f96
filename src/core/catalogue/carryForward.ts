import { BASIS } from './basis';
import type { Entry } from './entry';

const opening = {
  level: 'H',
  basis: BASIS.template,
  why: '不相等的常见原因：会计差错更正、收回以前年度支出、归集调入或调出、单位划转、决算批复调整。',
} as const;

const FUNDS = [
  ['年初一般公共预算财政拨款', '一般公共预算财政拨款'],
  ['年初政府性基金预算财政拨款', '政府性基金预算财政拨款'],
  ['年初国有资本经营预算财政拨款', '国有资本经营预算财政拨款'],
] as const;

/** C1: this year's openings against last year's closings, by form, fund and code. */
const openings: readonly Entry[] = [
  {
    ...opening,
    id: 'C1-01',
    title: '年初结转和结余等于上年的年末结转和结余，不等的应当说明',
    formula: '公开01[年初结转和结余] = 上年!公开01[年末结转和结余]',
  },
  {
    ...opening,
    id: 'C1-04-1',
    title: '年初财政拨款结转和结余等于上年年末数，不等的应当说明',
    formula: '公开04[年初财政拨款结转和结余] = 上年!公开04[年末财政拨款结转和结余,合计]',
  },
  ...FUNDS.map(([line, column], index): Entry => ({
    ...opening,
    id: `C1-04-${index + 2}`,
    title: `${line}结转和结余等于上年年末数，不等的应当说明`,
    formula: `公开04[${line}] = 上年!公开04[年末财政拨款结转和结余,${column}]`,
  })),
  ...['公开07', '公开08'].flatMap((form): readonly Entry[] => [
    {
      ...opening,
      id: `C1-${form.slice(2)}-1`,
      title: '合计的年初结转和结余等于上年年末数，不等的应当说明',
      formula: `${form}[合计,年初结转和结余] = 上年!${form}[合计,年末结转和结余]`,
    },
    {
      ...opening,
      id: `C1-${form.slice(2)}-2`,
      title: '各科目的年初结转和结余等于上年年末数，不等的应当说明',
      formula: `${form}[k,年初结转和结余] = 上年!${form}[k,年末结转和结余]`,
    },
  ]),
];

const lastYear = { level: 'E', basis: BASIS.across } as const;

/** C4: last year's own figures, on which all comparisons rest, fit together. */
const priorTies: readonly Entry[] = [
  {
    ...lastYear,
    id: 'C4-1',
    title: '上年的财政拨款收入总计不超过上年的收入总计',
    formula: '上年!公开04[收入总计] <= 上年!公开01[收入总计]',
  },
  {
    ...lastYear,
    id: 'C4-2',
    title: '上年的一般公共预算财政拨款支出不超过上年的财政拨款本年支出合计',
    formula: '上年!公开05[合计,小计] <= 上年!公开04[本年支出合计,合计]',
  },
  {
    ...lastYear,
    id: 'C4-3',
    title: '上年的基本支出与项目支出之和不超过上年的本年支出合计',
    formula: '上年!公开03[合计,基本支出] + 上年!公开03[合计,项目支出] <= 上年!公开03[合计,本年支出合计]',
  },
];

/** C5: a change beyond this many percent has to be explained. */
const CHANGE_PERCENT = 50;

const HEADLINES = [
  { form: '01', line: '收入总计', column: '金额' },
  { form: '04', line: '收入总计', column: '金额' },
  { form: '05', line: '合计', column: '小计' },
  { form: '06', line: '人员经费合计', column: '金额' },
  { form: '06', line: '公用经费合计', column: '金额' },
  { form: '09', line: '决算数', column: '合计' },
  { form: '10', line: '合计', column: '金额' },
] as const;

const changes: readonly Entry[] = HEADLINES.map((headline, index): Entry => ({
  id: `C5-${index + 1}`,
  title: `公开${headline.form} ${headline.line}比上年增减超过 ${CHANGE_PERCENT}% 的应当说明`,
  check: 'changeBeyond',
  with: { ...headline, percent: CHANGE_PERCENT },
  form: headline.form,
  level: 'H',
  basis: BASIS.none,
}));

/** C3: a closing balance that is large beside the revenue of the year. */
const CLOSING_PERCENT = 20;

/** What holds between this year's workbook and last year's, and within last year's as far as comparisons rest on it. */
export const carryForward: readonly Entry[] = [
  ...openings,
  ...priorTies,
  ...changes,
  {
    id: 'C3',
    title: `年末结转和结余超过本年收入合计 ${CLOSING_PERCENT}% 的宜说明`,
    check: 'shareBeyond',
    with: { form: '01', line: '年末结转和结余', whole: '本年收入合计', column: '金额', percent: CLOSING_PERCENT },
    form: '01',
    level: 'I',
    basis: BASIS.none,
    offByDefault: true,
  },
];

import { BASIS } from './basis';
import type { Entry } from './entry';

const within = { level: 'E', basis: BASIS.within } as const;
const across = { level: 'E', basis: BASIS.across } as const;

const FORMS = ['5', '8', '9'] as const;

/** Item of “三公”经费: column of 预算7, code in 预算6, level. */
const ITEMS = [
  ['公务用车购置费', '31013', 'E'],
  ['公务用车运行费', '30231', 'E'],
  ['公务接待费', '30217', 'E'],
  ['因公出国（境）费', '30212', 'H'],
] as const;

/** Economic class and the column of 预算6 it has no business in. */
const WRONG_COLUMNS = [
  ['301', '公用经费'],
  ['303', '公用经费'],
  ['302', '人员经费'],
  ['310', '人员经费'],
] as const;

/** 预算5, 8 and 9 (expenditure of the three budgets) and 预算6 (basic expenditure by economic account). */
const expenditure: readonly Entry[] = [
  ...FORMS.map((form): Entry => ({
    ...within,
    id: `BR-${form}-1`,
    title: '每一行的合计等于基本支出与项目支出之和',
    formula: `预算${form}[*,合计] = 预算${form}[*,基本支出] + 预算${form}[*,项目支出]`,
  })),
  ...FORMS.map((form): Entry => ({
    ...within,
    id: `BR-${form}-2`,
    title: '合计等于各类之和，类等于款，款等于项',
    formula: `ROLLUP(预算${form})`,
  })),
  { ...across, id: 'BR-5-3', title: '5 表基本支出与 6 表合计一致', formula: '预算5[合计,基本支出] = 预算6[合计,合计]' },
  {
    ...within,
    id: 'BR-6-1',
    title: '6 表每一行的合计等于人员经费与公用经费之和',
    formula: '预算6[*,合计] = 预算6[*,人员经费] + 预算6[*,公用经费]',
  },
  { ...within, id: 'BR-6-2', title: '6 表合计等于各类之和，类等于所属款之和', formula: 'ROLLUP(预算6)' },
  ...WRONG_COLUMNS.map(([code, column], index): Entry => ({
    ...within,
    id: `BR-6-${index + 3}`,
    title: `${code} 不应当列入${column}`,
    formula: `预算6[${code},${column}] = 0`,
    why: '301、303 属于人员经费，302、310 属于公用经费。',
  })),
];

/** 预算7 “三公”经费支出表. */
const officialExpenses: readonly Entry[] = [
  {
    ...within,
    id: 'BR-7-1',
    title: '“三公”经费合计等于因公出国（境）费、公务用车购置及运行费和公务接待费之和',
    formula: '预算7[*,合计] = 预算7[*,因公出国（境）费] + 预算7[*,公务用车购置及运行费] + 预算7[*,公务接待费]',
  },
  {
    ...within,
    id: 'BR-7-2',
    title: '公务用车购置及运行费等于购置费与运行费之和',
    formula: '预算7[*,公务用车购置及运行费] = 预算7[*,公务用车购置费] + 预算7[*,公务用车运行费]',
  },
  ...ITEMS.map(([item, code, level], index): Entry => ({
    id: `BR-7-${index + 3}`,
    title: `7 表${item}不小于 6 表 ${code}`,
    formula: `预算7[本年预算数,${item}] >= 预算6[${code},合计]`,
    level,
    basis: BASIS.across,
    why: '7 表包括基本支出和项目支出，6 表只有基本支出，所以只要求不小于。',
  })),
  {
    id: 'BR-7-7',
    title: '全部是行政（参公）单位时，机关运行经费等于 6 表公用经费',
    check: 'operatingFunds',
    with: {
      operating: { form: 'B7', line: '本年预算数', column: '机关运行经费' },
      running: { form: 'B6', line: '合计', column: '公用经费' },
      codesIn: 'B3',
      expect: 'equal',
    },
    form: 'B7',
    level: 'W',
    basis: BASIS.statistics,
    why: '部门里有事业单位时机关运行经费小于公用经费，属于正常，不提出。',
  },
  {
    id: 'BR-7-8',
    title: '只有行政（参公）单位有机关运行经费，事业单位填报的应当说明',
    check: 'operatingFunds',
    with: {
      operating: { form: 'B7', line: '本年预算数', column: '机关运行经费' },
      running: { form: 'B6', line: '合计', column: '公用经费' },
      codesIn: 'B3',
      expect: 'none',
    },
    form: 'B7',
    level: 'H',
    basis: BASIS.statistics,
  },
];

export const budgetDetails: readonly Entry[] = [...expenditure, ...officialExpenses];

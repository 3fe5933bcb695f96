import { BASIS } from './basis';
import type { Entry } from './entry';

/** Item of “三公”经费, its column in 公开09 and its code in 公开06. */
const ITEMS = [
  ['公务用车购置费', '31013', 'E', 'X16-1'],
  ['公务用车运行维护费', '30231', 'E', 'X16-2'],
  ['公务接待费', '30217', 'E', 'X16-3'],
  ['因公出国（境）费', '30212', 'H', 'X16b'],
] as const;

const WHY_NOT_EQUAL = '09 表包括基本支出和项目支出，06 表只有基本支出，所以只要求不小于，不要求相等。';

/** “三公”经费 and 机关运行经费 against the economic classification. */
export const finalAccountsExpenses: readonly Entry[] = [
  ...ITEMS.map(([item, code, level, id]): Entry => ({
    id,
    title: `09 表${item}决算数不小于 06 表 ${code}`,
    formula: `公开09[决算数,${item}] >= 公开06[${code}]`,
    level,
    basis: BASIS.statistics,
    why: level === 'E' ? WHY_NOT_EQUAL : '用科研经费列支的因公出国（境）费可以不计入“三公”经费，所以只要求说明。',
  })),
  ...ITEMS.map(([item, code], index): Entry => ({
    id: `X17-${index + 1}`,
    title: `没有项目支出时，09 表${item}大于 06 表 ${code} 的部分没有来源，应当说明`,
    formula: `公开09[决算数,${item}] <= 公开06[${code}] 当 公开05[合计,项目支出] = 0`,
    level: 'H',
    basis: BASIS.across,
  })),
  {
    id: 'X18',
    title: '机关运行经费不大于 06 表公用经费合计',
    formula: '公开10[合计] <= 公开06[公用经费合计]',
    level: 'W',
    basis: BASIS.statistics,
  },
  {
    id: 'X18b-1',
    title: '机关运行经费合计与公用经费合计一致时，10 表各科目与 06 表同科目一致',
    check: 'matchingCodes',
    with: { left: '10', right: '06', column: '金额', total: '合计', rightTotal: '公用经费合计', when: 'totalsEqual' },
    form: '10',
    level: 'E',
    basis: BASIS.across,
  },
  {
    id: 'X18b-2',
    title: '机关运行经费合计与公用经费合计不一致时，10 表与 06 表同科目的差异供核对',
    check: 'matchingCodes',
    with: { left: '10', right: '06', column: '金额', total: '合计', rightTotal: '公用经费合计', when: 'totalsDiffer' },
    form: '10',
    level: 'I',
    basis: BASIS.across,
  },
  {
    id: 'X19-1',
    title: '全部是行政（参公）单位时，机关运行经费等于 06 表公用经费合计',
    check: 'operatingFunds',
    with: {
      operating: { form: '10', line: '合计', column: '金额' },
      running: { form: '06', line: '公用经费合计', column: '金额' },
      codesIn: '03',
      expect: 'equal',
    },
    form: '10',
    level: 'W',
    basis: BASIS.statistics,
    why: '部门里有事业单位时机关运行经费小于公用经费合计，属于正常，不提出。',
  },
  {
    id: 'X19-2',
    title: '只有行政（参公）单位有机关运行经费，事业单位填报的应当说明',
    check: 'operatingFunds',
    with: {
      operating: { form: '10', line: '合计', column: '金额' },
      running: { form: '06', line: '公用经费合计', column: '金额' },
      codesIn: '03',
      expect: 'none',
    },
    form: '10',
    level: 'H',
    basis: BASIS.statistics,
  },
];

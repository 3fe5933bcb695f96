import { BASIS } from './basis';
import type { Entry } from './entry';

const ITEMS = ['因公出国（境）费', '公务用车购置费', '公务用车运行维护费', '公务接待费'] as const;

/** 公开09 财政拨款“三公”经费支出决算表. */
export const form09: readonly Entry[] = [
  {
    id: '09-1-1',
    title: '预算数：合计等于因公出国（境）费、公务用车购置及运行维护费和公务接待费之和',
    formula:
      '公开09[预算数,合计] = 公开09[预算数,因公出国（境）费] + 公开09[预算数,公务用车购置及运行维护费] + 公开09[预算数,公务接待费]',
    level: 'E',
    basis: BASIS.within,
  },
  {
    id: '09-1-2',
    title: '预算数：公务用车购置及运行维护费等于购置费与运行维护费之和',
    formula:
      '公开09[预算数,公务用车购置及运行维护费] = 公开09[预算数,公务用车购置费] + 公开09[预算数,公务用车运行维护费]',
    level: 'E',
    basis: BASIS.within,
  },
  {
    id: '09-1-3',
    title: '决算数：合计等于因公出国（境）费、公务用车购置及运行维护费和公务接待费之和',
    formula:
      '公开09[决算数,合计] = 公开09[决算数,因公出国（境）费] + 公开09[决算数,公务用车购置及运行维护费] + 公开09[决算数,公务接待费]',
    level: 'E',
    basis: BASIS.within,
  },
  {
    id: '09-1-4',
    title: '决算数：公务用车购置及运行维护费等于购置费与运行维护费之和',
    formula:
      '公开09[决算数,公务用车购置及运行维护费] = 公开09[决算数,公务用车购置费] + 公开09[决算数,公务用车运行维护费]',
    level: 'E',
    basis: BASIS.within,
  },
  {
    id: '09-2',
    title: '“三公”经费决算数超过预算数的应当说明',
    formula: '公开09[决算数,*] <= 公开09[预算数,*]',
    level: 'H',
    basis: BASIS.disclosure,
  },
  {
    id: '09-3-1',
    title: '有公务用车购置费就有购置数，有购置数就有购置费',
    check: 'countsAndAmount',
    with: { form: '09', line: '决算数', column: '公务用车购置费', counts: ['公务用车购置数'], bothWays: true },
    form: '09',
    level: 'W',
    basis: BASIS.within,
  },
  {
    id: '09-3-2',
    title: '有公务用车运行维护费就应当有公务用车保有量',
    check: 'countsAndAmount',
    with: { form: '09', line: '决算数', column: '公务用车运行维护费', counts: ['公务用车保有量'], bothWays: false },
    form: '09',
    level: 'W',
    basis: BASIS.within,
  },
  {
    id: '09-3-3',
    title: '有公务接待费就有接待批次和人次，有批次和人次就有接待费',
    check: 'countsAndAmount',
    with: {
      form: '09',
      line: '决算数',
      column: '公务接待费',
      counts: ['国内公务接待批次', '国内公务接待人次'],
      bothWays: true,
    },
    form: '09',
    level: 'W',
    basis: BASIS.within,
  },
  {
    id: '09-3-4',
    title: '有因公出国（境）费就有团组数和人次数，有团组和人次就有出国（境）费',
    check: 'countsAndAmount',
    with: {
      form: '09',
      line: '决算数',
      column: '因公出国（境）费',
      counts: ['因公出国（境）团组数', '因公出国（境）人次数'],
      bothWays: true,
    },
    form: '09',
    level: 'W',
    basis: BASIS.within,
  },
  {
    id: '09-4-1',
    title: '每辆公务用车的运行维护费超出设定范围的应当说明',
    check: 'amountPerCount',
    with: {
      form: '09',
      line: '决算数',
      column: '公务用车运行维护费',
      count: '公务用车保有量',
      lowest: 100_000,
      highest: 5_000_000,
    },
    form: '09',
    level: 'H',
    basis: BASIS.none,
    offByDefault: true,
    why: '范围由单位自己定，默认不核对；启用时每辆每年 1,000 元到 50,000 元之外的请说明。',
  },
  {
    id: '09-4-2',
    title: '人均公务接待费超出设定范围的应当说明',
    check: 'amountPerCount',
    with: {
      form: '09',
      line: '决算数',
      column: '公务接待费',
      count: '国内公务接待人次',
      lowest: 1_000,
      highest: 30_000,
    },
    form: '09',
    level: 'H',
    basis: BASIS.none,
    offByDefault: true,
    why: '范围由单位自己定，默认不核对；启用时每人次 10 元到 300 元之外的请说明。',
  },
  ...ITEMS.map((item, index): Entry => ({
    id: `09-5-${index + 1}`,
    title: `合计有金额时，${item}没有发生的宜填 0.00`,
    check: 'blankItem',
    with: { form: '09', item, total: '合计' },
    form: '09',
    level: 'I',
    basis: BASIS.directory,
  })),
];

import { BASIS } from './basis';
import type { Entry } from './entry';

/** 公开06 一般公共预算财政拨款基本支出决算（明细）表. */
export const form06: readonly Entry[] = [
  {
    id: '06-1',
    title: '经济分类的类等于所属款之和',
    formula: 'ROLLUP(公开06)',
    level: 'E',
    basis: BASIS.within,
  },
  {
    id: '06-2',
    title: '人员经费合计等于工资福利支出与对个人和家庭的补助之和',
    formula: '公开06[人员经费合计] = 公开06[301] + 公开06[303]',
    level: 'E',
    basis: BASIS.within,
  },
  {
    id: '06-3',
    title: '公用经费合计等于商品和服务支出及其他公用类支出之和',
    formula:
      '公开06[公用经费合计] = 公开06[302] + 公开06[304] + 公开06[307] + 公开06[309] + 公开06[310] + 公开06[311] + 公开06[312] + 公开06[313] + 公开06[399]',
    level: 'E',
    basis: BASIS.within,
    why: '309、311、312、313、399 和 2017 年以前的 304 印出来才有数；没有印的按零。',
  },
  {
    id: '06-4',
    title: '某一款的金额与所属类合计相同而其他款也有金额，疑似把合计填进了明细',
    check: 'detailEqualsTotal',
    with: { form: '06', column: '金额' },
    form: '06',
    level: 'W',
    basis: BASIS.within,
  },
  {
    id: '06-5',
    title: '基本支出应当公开到经济分类款级科目',
    check: 'detailRequired',
    with: { form: '06', column: '金额', parentDigits: 3 },
    form: '06',
    level: 'W',
    basis: BASIS.disclosure,
  },
];

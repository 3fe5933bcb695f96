import { BASIS } from './basis';
import type { Entry } from './entry';

/** 公开03 支出决算表. */
export const form03: readonly Entry[] = [
  {
    id: 'H-03',
    title: '每一行的本年支出合计等于基本、项目、上缴上级、经营和对附属单位补助支出之和',
    formula: '公开03[*,本年支出合计] = SUM(公开03[*,基本支出:对附属单位补助支出])',
    level: 'E',
    basis: BASIS.within,
  },
  {
    id: 'V-1-03',
    title: '合计等于各类之和，类等于所属款之和，款等于所属项之和',
    formula: 'ROLLUP(公开03)',
    level: 'E',
    basis: BASIS.within,
    why: '合计只加“类”级，不把款、项重复加进去（V-2）。',
  },
];

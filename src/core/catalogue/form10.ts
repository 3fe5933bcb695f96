import { BASIS } from './basis';
import type { Entry } from './entry';

/** 公开10 机关运行经费支出情况表. */
export const form10: readonly Entry[] = [
  {
    id: '10-1',
    title: '合计等于各类之和，类等于所属款之和',
    formula: 'ROLLUP(公开10)',
    level: 'E',
    basis: BASIS.within,
  },
];

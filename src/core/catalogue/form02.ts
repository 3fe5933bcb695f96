import { BASIS } from './basis';
import type { Entry } from './entry';

/** 公开02 收入决算表. */
export const form02: readonly Entry[] = [
  {
    id: 'H-02',
    title: '每一行的本年收入合计等于各来源收入之和',
    formula: '公开02[*,本年收入合计] = SUM(公开02[*,财政拨款收入:其他收入])',
    level: 'E',
    basis: BASIS.within,
  },
  {
    id: 'V-1-02',
    title: '合计等于各类之和，类等于所属款之和，款等于所属项之和',
    formula: 'ROLLUP(公开02)',
    level: 'E',
    basis: BASIS.within,
    why: '合计只加“类”级，不把款、项重复加进去（V-2）。',
  },
];

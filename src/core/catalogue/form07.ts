import { BASIS } from './basis';
import type { Entry } from './entry';

/** 公开07 政府性基金预算财政拨款收入支出决算表. */
export const form07: readonly Entry[] = [
  {
    id: 'H-07-1',
    title: '每一行的支出小计等于基本支出与项目支出之和',
    formula: '公开07[*,小计] = 公开07[*,基本支出] + 公开07[*,项目支出]',
    level: 'E',
    basis: BASIS.within,
  },
  {
    id: 'H-07-2',
    title: '每一行的年末结转和结余等于年初数加本年收入减本年支出',
    formula: '公开07[*,年末结转和结余] = 公开07[*,年初结转和结余] + 公开07[*,本年收入] - 公开07[*,小计]',
    level: 'E',
    basis: BASIS.within,
  },
  {
    id: 'V-1-07',
    title: '合计等于各类之和，类等于所属款之和，款等于所属项之和',
    formula: 'ROLLUP(公开07)',
    level: 'E',
    basis: BASIS.within,
    why: '合计只加“类”级，不把款、项重复加进去（V-2）。',
  },
];

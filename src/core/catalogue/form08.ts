import { BASIS } from './basis';
import type { Entry } from './entry';

/** 公开08 国有资本经营预算财政拨款（收入）支出决算表. */
export const form08: readonly Entry[] = [
  {
    id: 'H-08-1',
    title: '每一行的支出合计等于基本支出与项目支出之和',
    formula: '公开08[*,小计] = 公开08[*,基本支出] + 公开08[*,项目支出]',
    level: 'E',
    basis: BASIS.within,
  },
  {
    id: 'H-08-2',
    title: '每一行的年末结转和结余等于年初数加本年收入减本年支出（六栏表）',
    formula: '公开08[*,年末结转和结余] = 公开08[*,年初结转和结余] + 公开08[*,本年收入] - 公开08[*,小计]',
    level: 'E',
    basis: BASIS.within,
    why: '只有三栏的表不印年初、收入和年末，这时不核对。',
  },
  {
    id: 'V-1-08',
    title: '合计等于各类之和，类等于所属款之和，款等于所属项之和',
    formula: 'ROLLUP(公开08)',
    level: 'E',
    basis: BASIS.within,
    why: '合计只加“类”级，不把款、项重复加进去（V-2）。',
  },
  {
    id: 'X21b-2',
    title: '金额印在分栏里而同一行的合计栏是空的',
    check: 'figureWithoutTotal',
    with: { form: '08', total: '小计', parts: ['基本支出', '项目支出'] },
    form: '08',
    level: 'I',
    basis: BASIS.within,
    why: '即使是 0.00，也说明数字印错了栏；读表的人会以为合计漏填。',
  },
];

import { BASIS } from './basis';
import type { Entry } from './entry';

/** 公开05 一般公共预算财政拨款支出决算表. */
export const form05: readonly Entry[] = [
  {
    id: 'H-05',
    title: '每一行的小计等于基本支出与项目支出之和',
    formula: '公开05[*,小计] = 公开05[*,基本支出] + 公开05[*,项目支出]',
    level: 'E',
    basis: BASIS.within,
  },
  {
    id: 'H-05-2',
    title: '每一行的年末结转和结余等于年初数加本年收入减本年支出（收入支出表）',
    formula: '公开05[*,年末结转和结余] = 公开05[*,年初结转和结余] + 公开05[*,本年收入] - 公开05[*,小计]',
    level: 'E',
    basis: BASIS.within,
    why: '有的地方公开的 05 表是收入支出表，多印年初、收入和年末；只印支出的不核对。',
  },
  {
    id: 'V-1-05',
    title: '合计等于各类之和，类等于所属款之和，款等于所属项之和',
    formula: 'ROLLUP(公开05)',
    level: 'E',
    basis: BASIS.within,
    why: '合计只加“类”级，不把款、项重复加进去（V-2）。',
  },
];

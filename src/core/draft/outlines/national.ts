import type { Outline } from '../types';
import { fund } from './paragraphs';
import { basic, general } from './sections/general';
import { officialExpensesInTwo } from './sections/officialExpenses';
import { assets, evaluation, operating, procurement, remaining } from './sections/others';
import { totals } from './sections/totals';

export const governmentFunds = fund(
  '七、政府性基金预算财政拨款收入支出决算情况说明',
  '政府性基金预算财政拨款',
  '公开07',
  '07',
);
export const stateCapital = fund(
  '八、国有资本经营预算财政拨款收入支出决算情况说明',
  '国有资本经营预算财政拨款',
  '公开08',
  '08',
);

export const TITLE = '{年}年度部门决算情况说明';

/** The order of 第三部分 in the national edition of 2023, in words of our own. */
export const national: Outline = {
  id: 'gj2023',
  name: '全国2023',
  title: TITLE,
  sections: [
    ...totals,
    general(),
    basic,
    governmentFunds,
    stateCapital,
    officialExpensesInTwo,
    { title: '十、机关运行经费支出情况说明', paragraphs: operating },
    { title: '十一、政府采购支出情况说明', paragraphs: procurement('medium') },
    { title: '十二、国有资产占用情况说明', paragraphs: [assets] },
    { title: '十三、预算绩效情况说明', paragraphs: evaluation },
    remaining('十四'),
  ],
};

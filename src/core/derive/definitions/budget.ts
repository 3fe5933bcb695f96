import type { Definition } from '../types';
import { section } from './build';

const PREFIX = 'Y';
const total = section(PREFIX, 1, '一');
const revenue = section(PREFIX, 2, '二');
const expenditure = section(PREFIX, 3, '三');
const appropriation = section(PREFIX, 4, '四');
const general = section(PREFIX, 5, '五');
const basic = section(PREFIX, 6, '六');
const officialExpenses = section(PREFIX, 7, '七');

const sources = [
  '上年结转',
  '财政拨款收入',
  '一般公共预算拨款收入',
  '政府性基金预算拨款收入',
  '国有资本经营预算拨款收入',
  '财政专户管理资金收入',
  '事业收入',
  '上级补助收入',
  '附属单位上缴收入',
  '事业单位经营收入',
  '其他收入',
];
const kinds = ['基本支出', '项目支出', '事业单位经营支出', '上缴上级支出', '对附属单位补助支出'];
const expenses = ['因公出国（境）费', '公务用车购置及运行费', '公务用车购置费', '公务用车运行费', '公务接待费'];

/**
 * What the text of a budget (部门预算编制说明) quotes, section by section. Last year's workbook is then last year's budget;
 * 三公 of both years stand in the form itself.
 */
export const budgetDefinitions = (): readonly Definition[] => [
  total.amount('1', '收支总预算', '预算1[收入总计]'),
  total.change('2', '收支总预算', '预算1[收入总计]'),

  revenue.amount('1', '收入预算', '预算2[合计,小计]'),
  ...sources.map((name, index) =>
    revenue.share(`2.${index + 1}`, `${name}占收入预算`, `预算2[合计,${name}]`, '预算2[合计,小计]'),
  ),

  expenditure.amount('1', '支出预算', '预算3[合计,合计]'),
  ...kinds.map((name, index) =>
    expenditure.share(`2.${index + 1}`, `${name}占支出预算`, `预算3[合计,${name}]`, '预算3[合计,合计]'),
  ),

  appropriation.amount('1', '财政拨款收支总预算', '预算4[收入总计]'),
  appropriation.change('2', '财政拨款收支总预算', '预算4[收入总计]'),

  general.amount('1', '一般公共预算当年拨款', '预算5[合计,合计]'),
  general.change('2', '一般公共预算当年拨款', '预算5[合计,合计]'),
  general.share('3', '{名称}占一般公共预算当年拨款', '预算5[类,合计]', '预算5[合计,合计]'),
  general.change('4', '{名称}（类）', '预算5[类,合计]'),
  general.change('5', '{名称}（项）', '预算5[项,合计]'),

  basic.amount('1', '一般公共预算基本支出', '预算6[合计,合计]'),
  basic.amount('2', '人员经费', '预算6[合计,人员经费]'),
  basic.amount('3', '公用经费', '预算6[合计,公用经费]'),
  basic.change('4', '公用经费', '预算6[合计,公用经费]'),

  officialExpenses.amount('1', '“三公”经费预算数', '预算7[本年预算数,合计]'),
  officialExpenses.change('2', '“三公”经费', '预算7[本年预算数,合计]', '预算7[上年预算数,合计]'),
  ...expenses.map((name, index) =>
    officialExpenses.change(`3.${index + 1}`, name, `预算7[本年预算数,${name}]`, `预算7[上年预算数,${name}]`),
  ),
];

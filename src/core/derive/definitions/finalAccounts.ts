import type { Definition } from '../types';
import { section } from './build';

const PREFIX = 'J';
const total = section(PREFIX, 1, '一');
const revenue = section(PREFIX, 2, '二');
const expenditure = section(PREFIX, 3, '三');
const appropriation = section(PREFIX, 4, '四');
const general = section(PREFIX, 5, '五');
const basic = section(PREFIX, 6, '六');
const funds = section(PREFIX, 7, '七');
const stateCapital = section(PREFIX, 8, '八');
const officialExpenses = section(PREFIX, 9, '九');
const running = section(PREFIX, 10, '十');
const procurement = section(PREFIX, 11, '十一');

const sources = ['财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];
const kinds = ['基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'];
const expenses = ['因公出国（境）费', '公务用车购置及运行维护费', '公务用车购置费', '公务用车运行维护费', '公务接待费'];

/** What the text of the final accounts (第三部分 部门决算情况说明) quotes, section by section. */
export const finalAccountsDefinitions = (): readonly Definition[] => [
  total.amount('1', '收入支出总计', '公开01[收入总计]'),
  total.change('2', '收入支出总计', '公开01[收入总计]'),

  revenue.amount('1', '本年收入合计', '公开02[合计,本年收入合计]'),
  ...sources.map((name, index) =>
    revenue.share(`2.${index + 1}`, `${name}占本年收入合计`, `公开02[合计,${name}]`, '公开02[合计,本年收入合计]'),
  ),
  revenue.change('3', '本年收入合计', '公开02[合计,本年收入合计]'),

  expenditure.amount('1', '本年支出合计', '公开03[合计,本年支出合计]'),
  ...kinds.map((name, index) =>
    expenditure.share(`2.${index + 1}`, `${name}占本年支出合计`, `公开03[合计,${name}]`, '公开03[合计,本年支出合计]'),
  ),
  expenditure.change('3', '本年支出合计', '公开03[合计,本年支出合计]'),
  expenditure.change('4', '基本支出', '公开03[合计,基本支出]'),
  expenditure.change('5', '项目支出', '公开03[合计,项目支出]'),

  appropriation.amount('1', '财政拨款收入支出总计', '公开04[收入总计]'),
  appropriation.change('2', '财政拨款收入支出总计', '公开04[收入总计]'),

  general.amount('1', '一般公共预算财政拨款支出', '公开05[合计,小计]'),
  general.share('2', '一般公共预算财政拨款支出占本年支出合计', '公开05[合计,小计]', '公开03[合计,本年支出合计]'),
  general.change('3', '一般公共预算财政拨款支出', '公开05[合计,小计]'),
  general.share('4', '{名称}占一般公共预算财政拨款支出', '公开05[类,小计]', '公开05[合计,小计]'),
  general.completion('5', '一般公共预算财政拨款支出完成年初预算', '公开05[合计,小计]', '预算!预算5[合计,合计]'),
  general.completion('6', '{名称}（类）完成年初预算', '公开05[类,小计]', '预算!预算5[类,合计]'),
  general.completion('7', '{名称}（项）完成年初预算', '公开05[项,小计]', '预算!预算5[项,合计]'),

  basic.amount('1', '一般公共预算财政拨款基本支出', '公开05[合计,基本支出]'),
  basic.amount('2', '人员经费', '公开06[人员经费合计]'),
  basic.amount('3', '公用经费', '公开06[公用经费合计]'),
  basic.change('4', '一般公共预算财政拨款基本支出', '公开05[合计,基本支出]'),
  basic.change('5', '人员经费', '公开06[人员经费合计]'),
  basic.change('6', '公用经费', '公开06[公用经费合计]'),

  ...[
    { text: funds, form: '公开07', name: '政府性基金预算财政拨款' },
    { text: stateCapital, form: '公开08', name: '国有资本经营预算财政拨款' },
  ].flatMap(({ text, form, name }) => [
    text.amount('1', `${name}支出`, `${form}[合计,小计]`),
    text.change('2', `${name}支出`, `${form}[合计,小计]`),
  ]),

  officialExpenses.amount('1', '“三公”经费预算数', '公开09[预算数,合计]'),
  officialExpenses.amount('2', '“三公”经费决算数', '公开09[决算数,合计]'),
  officialExpenses.completion('3', '“三公”经费完成预算', '公开09[决算数,合计]', '公开09[预算数,合计]'),
  officialExpenses.change('4', '“三公”经费', '公开09[决算数,合计]'),
  ...expenses.flatMap((name, index) => [
    officialExpenses.completion(
      `5.${index + 1}`,
      `${name}完成预算`,
      `公开09[决算数,${name}]`,
      `公开09[预算数,${name}]`,
    ),
    officialExpenses.share(`6.${index + 1}`, `${name}占“三公”经费`, `公开09[决算数,${name}]`, '公开09[决算数,合计]'),
    officialExpenses.change(`7.${index + 1}`, name, `公开09[决算数,${name}]`),
  ]),

  running.amount('1', '机关运行经费', '公开10[合计]'),
  running.change('2', '机关运行经费', '公开10[合计]'),

  procurement.amount('1', '政府采购支出总额', '公开11[政府采购支出合计]'),
  ...['货物', '工程', '服务'].map((name, index) =>
    procurement.share(
      `2.${index + 1}`,
      `政府采购${name}支出占政府采购支出总额`,
      `公开11[政府采购${name}支出]`,
      '公开11[政府采购支出合计]',
    ),
  ),
  procurement.share(
    '3',
    '授予中小企业合同金额占政府采购支出总额',
    '公开11[授予中小企业合同金额]',
    '公开11[政府采购支出合计]',
  ),
  procurement.share(
    '4',
    '授予小微企业合同金额占政府采购支出总额',
    '公开11[授予小微企业合同金额]',
    '公开11[政府采购支出合计]',
  ),
  procurement.share(
    '5',
    '授予小微企业合同金额占授予中小企业合同金额',
    '公开11[授予小微企业合同金额]',
    '公开11[授予中小企业合同金额]',
  ),
];

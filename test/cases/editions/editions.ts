import type { FormId } from '../../../src/core/forms';
import { bureau, earlierBureau, office } from './department';
import type { Edition } from './edition';
import { national, oneRow, twoTitles } from './edition';
import { textStyle, wan, wanByFormula, wanGeneral, wholeYuan, yuan, yuanZero } from './style';

const NINE: readonly FormId[] = ['01', '02', '03', '04', '05', '06', '07', '08', '09'];
/** Order and numbers up to 2021: 三公 is 07. */
const OLD_ORDER: readonly FormId[] = ['01', '02', '03', '04', '05', '06', '09', '07', '08'];
const oldNumber = (form: FormId): string => `公开${String(OLD_ORDER.indexOf(form) + 1).padStart(2, '0')}表`;

export const editions: readonly Edition[] = [
  {
    name: '2022 年起全国格式，万元两位',
    department: bureau,
    style: () => wan(2),
    forms: NINE,
    heading: national('金额单位：万元'),
  },
  {
    name: '2018 年：七项收入，无国资，用事业基金弥补收支差额',
    department: earlierBureau,
    style: () => wan(2),
    forms: ['01', '02', '03', '04', '05', '06', '09', '07'],
    heading: twoTitles('单位：万元', oldNumber),
    stateCapital: false,
    columnNumbers: false,
    labels: {
      一般公共预算财政拨款收入: '一般公共预算财政拨款',
      政府性基金预算财政拨款收入: '政府性基金预算财政拨款',
      使用非财政拨款结余和专用结余: '用事业基金弥补收支差额',
    },
    titles: { '09': '一般公共预算财政拨款“三公”经费支出决算表', '06': '一般公共预算财政拨款基本支出决算明细表' },
    classNames: {
      '207': '文化体育与传媒支出',
      '210': '医疗卫生与计划生育支出',
      '215': '资源勘探信息等支出',
      '220': '国土海洋气象等支出',
    },
  },
  {
    name: '2021 年，元，文本数字带千分位和全角',
    department: bureau,
    style: textStyle,
    forms: OLD_ORDER,
    heading: national('金额单位：元', oldNumber),
    codes: 'numbers',
    economic: 'vertical',
    titles: { '08': '国有资本经营预算财政拨款支出决算表' },
    stateCapitalColumns: 3,
    sheetName: (_, index) => `Sheet${index + 1}`,
  },
  {
    name: '上海 2024：24 类，科目拆成三列，合计在最后，无行次栏次',
    department: bureau,
    style: () => yuanZero,
    forms: OLD_ORDER,
    heading: (paper, _form, title, { department }, width) => {
      paper.words(`${department.year}年度${title}`);
      paper.words(`编制部门：${department.name}`, ...Array<undefined>(width - 2).fill(undefined), '单位：元');
    },
    lineNumbers: false,
    codes: 'relative',
    total: 'last',
    economic: 'two',
    expenses: 'pairs',
    classes: 'used',
    numbering: true,
    titles: { '08': '国有资本经营预算财政拨款收入支出决算表', '09': '一般公共预算财政拨款“三公”经费支出决算表' },
    notes: false,
  },
  {
    name: '云南：四组栏目，三公与机关运行经费合表，竖排',
    department: bureau,
    style: () => wan(2),
    forms: NINE,
    heading: twoTitles('（单位：万元）', (form) => String(Number(form))),
    groups: true,
    expenses: 'list',
    titles: {
      '05': '一般公共预算财政拨款收入支出决算表',
      '09': '“三公”经费、行政参公单位机关运行经费情况表',
    },
    codes: 'split',
  },
  {
    name: '陕西：收入决算总表、支出决算总表，三公带会议费培训费',
    department: bureau,
    style: () => wan(2),
    forms: OLD_ORDER,
    heading: national('金额单位：万元', (form) => `表${String(OLD_ORDER.indexOf(form) + 1)}`),
    titles: {
      '02': '收入决算总表',
      '03': '支出决算总表',
      '09': '一般公共预算财政拨款“三公”经费及会议费、培训费支出决算表',
    },
    expenses: 'withMeetings',
    economic: 'columns',
    classes: 'used',
    codeHeader: '支出功能分类科目编码',
  },
  {
    name: '单位写在标题行，公式换算，数字隐藏，名称带编码',
    department: bureau,
    style: () => wanByFormula,
    forms: NINE,
    heading: oneRow('单位：万元'),
    codes: 'inName',
    expenses: 'rows',
    classes: 'dots',
    numbering: false,
  },
  {
    name: '常规格式、四位小数、编码带空格、右移两列',
    department: bureau,
    style: () => wan(4, 'zero'),
    forms: NINE,
    heading: national('金额单位：万元'),
    codes: 'spaced',
    indent: 2,
  },
  {
    name: '万元一位小数，三块的收支总表',
    department: bureau,
    style: () => wan(1),
    forms: NINE,
    heading: national('单位：万元'),
    thirdBlock: true,
  },
  {
    name: '常规格式，没有单位行，九张表排在一张工作表上',
    department: bureau,
    style: () => wanGeneral,
    forms: NINE,
    heading: (paper, form, title) => paper.words(`公开${form}表`).words(title),
    sheets: 'one',
    finds: ['F7-1'],
  },
  {
    name: '九张表排在一张工作表上，每张有表号、部门和单位，元',
    department: bureau,
    style: () => yuan,
    forms: OLD_ORDER,
    heading: national('金额单位：元', oldNumber),
    sheets: 'one',
    codes: 'split',
  },
  {
    name: '整数元，只有一般公共预算，其余空表',
    department: office,
    style: () => wholeYuan,
    forms: NINE,
    heading: national('单位：元'),
    classes: 'used',
  },
  {
    name: '万元六位小数，空表多',
    department: office,
    style: () => wan(6),
    forms: NINE,
    heading: national('单位:万元'),
    columnNumbers: false,
  },
];

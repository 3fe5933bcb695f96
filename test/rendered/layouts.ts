import fc from 'fast-check';
import type { FormId } from '../../src/core/forms';
import type { Department } from '../cases/editions/department';
import type { CodePrinting, Edition } from '../cases/editions/edition';
import type { AmountStyle } from '../cases/editions/style';
import { textStyle, wan, wanByFormula, yuan, yuanZero } from '../cases/editions/style';
import type { HeadStyle } from './heads';
import { headings, titlesOf } from './heads';

/** Which edition a workbook follows: the order of its forms, its lines and its names. */
export type Era = '2016' | '2019' | '2021' | '2022' | 'shanghai';

/** How amounts stand in the cells of a form. */
export type Amounts = keyof typeof styles;

/** How a workbook is printed; plain data, so that a failure shrinks towards the national edition. */
export interface Layout {
  readonly era: Era;
  readonly amounts: Amounts;
  /** 公开09 in another unit than all other forms. */
  readonly otherUnit: boolean;
  readonly head: HeadStyle;
  /** Which of the wordings of each title. */
  readonly wording: number;
  readonly codes: CodePrinting;
  readonly total: 'first' | 'last';
  readonly columnNumbers: boolean;
  readonly lineNumbers: boolean;
  readonly numbering: boolean;
  readonly classes: 'all' | 'used' | 'dots';
  readonly economic: NonNullable<Edition['economic']>;
  readonly expenses: NonNullable<Edition['expenses']>;
  readonly capitalColumns: 3 | 6;
  readonly groups: boolean;
  readonly thirdBlock: boolean;
  readonly oneSheet: boolean;
  readonly indent: number;
  /** Rows of items after which the head is printed again, 0 for never. */
  readonly headAgain: number;
}

export const styles = {
  元: { unit: '元', style: () => yuan },
  '元，空格为 0': { unit: '元', style: () => yuanZero },
  元文本: { unit: '元', style: textStyle },
  万元: { unit: '万元', style: () => wan(2) },
  '万元，空格为 0': { unit: '万元', style: () => wan(2, 'zero') },
  万元四位: { unit: '万元', style: () => wan(4) },
  '万元，由公式换算': { unit: '万元', style: () => wanByFormula },
} as const satisfies Record<string, { unit: '元' | '万元'; style: () => AmountStyle }>;

export const amounts: readonly Amounts[] = [
  ...(['元', '元，空格为 0', '元文本', '万元'] as const),
  ...(['万元，空格为 0', '万元四位', '万元，由公式换算'] as const),
];

/** The national edition of 2022 on, in 元: what every other layout is compared with. */
export const plainLayout: Layout = {
  era: '2022',
  amounts: '元',
  otherUnit: false,
  head: 'national',
  wording: 0,
  codes: 'joined',
  total: 'first',
  columnNumbers: true,
  lineNumbers: true,
  numbering: true,
  classes: 'all',
  economic: 'three',
  expenses: 'blocks',
  capitalColumns: 6,
  groups: false,
  thirdBlock: false,
  oneSheet: false,
  indent: 0,
  headAgain: 0,
};

/** Every edition in every print. */
export const layouts: fc.Arbitrary<Layout> = fc.record({
  era: fc.constantFrom<Era[]>('2022', '2021', '2019', '2016', 'shanghai'),
  amounts: fc.constantFrom(...amounts),
  otherUnit: fc.boolean(),
  head: fc.constantFrom<HeadStyle[]>('national', 'twoTitles', 'oneRow', 'numberFirst', 'unitBelow'),
  wording: fc.nat({ max: 9 }),
  codes: fc.constantFrom<CodePrinting[]>('joined', 'numbers', 'spaced', 'split', 'relative', 'inName'),
  total: fc.constantFrom('first', 'last'),
  columnNumbers: fc.boolean(),
  lineNumbers: fc.boolean(),
  numbering: fc.boolean(),
  classes: fc.constantFrom('all', 'used', 'dots'),
  economic: fc.constantFrom('three', 'two', 'vertical', 'columns'),
  expenses: fc.constantFrom('blocks', 'pairs', 'list', 'rows', 'withMeetings'),
  capitalColumns: fc.constantFrom(6, 3),
  groups: fc.boolean(),
  thirdBlock: fc.boolean(),
  oneSheet: fc.boolean(),
  indent: fc.nat({ max: 2 }),
  headAgain: fc.constantFrom(0, 5, 20),
});

const NEW_ORDER: readonly FormId[] = ['01', '02', '03', '04', '05', '06', '07', '08', '09'];
const OLD_ORDER: readonly FormId[] = ['01', '02', '03', '04', '05', '06', '09', '07', '08'];
const YEARS: Readonly<Record<Era, number>> = { 2016: 2016, 2019: 2019, 2021: 2021, 2022: 2023, shanghai: 2024 };
const FORMER_NAMES = {
  '207': '文化体育与传媒支出',
  '210': '医疗卫生与计划生育支出',
  '215': '资源勘探信息等支出',
  '220': '国土海洋气象等支出',
};

/** A department as a layout prints it. Years before 2020 know no state capital budget: its items are left out. */
export function editionOf(layout: Layout, department: Department): Edition {
  const { era, amounts: kind, head, codes, total, columnNumbers, lineNumbers, numbering, classes } = layout;
  const early = era === '2016' || era === '2019';
  const order = era === '2022' ? NEW_ORDER : OLD_ORDER;
  const forms = early ? order.filter((form) => form !== '08') : order;
  const items = department.items.filter(({ fund }) => !early || fund !== 'stateCapital');
  const { unit, style } = styles[kind];
  const other = unit === '元' ? styles['万元'] : styles['元'];
  const unitOf = (form: FormId): string => (layout.otherUnit && form === '09' ? other.unit : unit);
  return {
    name: Object.values(layout).join(' '),
    department: { ...department, items, year: YEARS[era] },
    style,
    ...(layout.otherUnit ? { styles: { '09': other.style() } } : {}),
    forms,
    titles: titlesOf(layout, forms),
    heading: headings[head](unitOf, (form) => `公开${String(order.indexOf(form) + 1).padStart(2, '0')}表`),
    sheets: layout.oneSheet ? 'one' : 'each',
    indent: layout.indent,
    classes,
    ...(era === '2016' ? { classNames: FORMER_NAMES } : {}),
    numbering,
    lineNumbers,
    stateCapital: !early,
    thirdBlock: layout.thirdBlock,
    labels: early ? { 使用非财政拨款结余和专用结余: '用事业基金弥补收支差额' } : {},
    codes,
    total,
    columnNumbers,
    groups: layout.groups,
    stateCapitalColumns: layout.capitalColumns,
    economic: layout.economic,
    expenses: layout.expenses,
    headAgain: layout.headAgain,
  };
}

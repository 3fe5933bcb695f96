import fc from 'fast-check';
import type { FormId } from '../../../src/core/forms';
import type { CodePrinting, Edition } from '../../cases/editions/edition';
import { Paper } from '../../cases/editions/paper';
import type { HeadStyle } from '../heads';
import { headings } from '../heads';
import type { Amounts } from '../layouts';
import { amounts, styles } from '../layouts';
import type { Noise } from '../noise';
import { noises } from '../noise';
import type { Rendered } from '../render';
import type { Shape } from '../shape';
import { shapes } from '../shape';
import { budget2, budget3, budget6, budget7, budgetOfFund } from './details';
import type { Budget } from './money';
import { budgetOf } from './money';
import type { Place } from './blocks';
import { budget4 } from './appropriation';
import { budget1 } from './summaries';

/** How a budget is printed. */
export interface BudgetLayout {
  readonly place: Place;
  readonly amounts: Amounts;
  readonly head: HeadStyle;
  readonly codes: CodePrinting;
  readonly total: 'first' | 'last';
  readonly classes: 'all' | 'used';
  readonly numbering: boolean;
  readonly oneSheet: boolean;
  readonly indent: number;
}

/** A department's budget in some layout, with what people did to it afterwards. */
export interface BudgetRendering {
  readonly shape: Shape;
  readonly layout: BudgetLayout;
  readonly noises: readonly Noise[];
}

const layouts: fc.Arbitrary<BudgetLayout> = fc.record({
  place: fc.constantFrom<Place[]>('qinghai', 'jiangsu', 'shanghai'),
  amounts: fc.constantFrom(...amounts),
  head: fc.constantFrom<HeadStyle[]>('national', 'oneRow', 'numberFirst', 'unitBelow'),
  codes: fc.constantFrom<CodePrinting[]>('joined', 'numbers', 'spaced', 'split', 'relative', 'inName'),
  total: fc.constantFrom('first', 'last'),
  classes: fc.constantFrom('used', 'all'),
  numbering: fc.boolean(),
  oneSheet: fc.boolean(),
  indent: fc.nat({ max: 2 }),
});

export const budgetRenderings: fc.Arbitrary<BudgetRendering> = fc.record({
  shape: shapes,
  layout: layouts,
  noises: fc.subarray([...noises], { maxLength: 4 }),
});

type Writer = (paper: Paper, edition: Edition, budget: Budget, place: Place) => void;

const FORMS: readonly (readonly [FormId, Writer])[] = [
  ['B1', budget1],
  ['B2', budget2],
  ['B3', budget3],
  ['B4', budget4],
  ['B5', budgetOfFund('B5', 'general')],
  ['B6', budget6],
  ['B7', budget7],
  ['B8', budgetOfFund('B8', 'governmentFunds')],
  ['B9', budgetOfFund('B9', 'stateCapital')],
];

/** The workbook of a budget; the same for the same rendering. 上海 prints nothing that is carried over. */
export function renderBudget({ shape, layout, noises: chosen }: BudgetRendering): Rendered {
  const { place, amounts: kind, oneSheet, indent, head } = layout;
  const budget = budgetOf(shape, place !== 'shanghai');
  const { unit, style } = styles[kind];
  const edition: Edition = {
    ...layout,
    name: Object.values(layout).join(' '),
    department: budget.department,
    style,
    forms: FORMS.map(([form]) => form),
    heading: headings[head](
      () => unit,
      (form) => `部门公开表${form.slice(1)}`,
    ),
    lineNumbers: false,
    notes: false,
  };
  const common = oneSheet ? new Paper('Sheet1', style(), indent) : undefined;
  const papers = FORMS.map(([form, write]) => {
    const paper = common ?? new Paper(`预算${form.slice(1)}`, style(), indent);
    write(paper, edition, budget, place);
    return common === undefined ? paper : paper.blank(2);
  });
  const distinct = [...new Set(papers)];
  const grids = distinct.map((paper) => chosen.reduce((changed, { of }) => of(changed), paper.grid()));
  return { grids, placed: distinct.flatMap(({ placed }) => placed) };
}

export function nameOfBudget({ shape, layout, noises: chosen }: BudgetRendering): string {
  const said = [...Object.entries(shape), ...Object.entries(layout)].map(([name, value]) => `${name}=${value}`);
  return [...said, ...chosen.map(({ name }) => name)].join(' ');
}

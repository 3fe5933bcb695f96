import { toA1, type SheetGrid } from '../../grid';
import { deriveText as words } from '../../messages';
import type { Outcome, Rule } from '../../rules';
import type { WorkbookReading } from '../../reading';
import type { Sources } from '../figures';
import type { Ask } from './asks';
import { planInPlace, type Planned } from './plan';

function derivedRule(id: string, title: string): Rule {
  return { id, title, level: 'E', basis: '', check: 'derivedFigure', with: {} };
}

/** The rules that derived figures typed by the user are checked by; one an ask. */
export const derivedRules: Readonly<Record<Ask, Rule>> = {
  share: derivedRule('D-1', '自行填写的占比与表内数相符'),
  changeAmount: derivedRule('D-2', '自行填写的比上年增减额与两年的数相符'),
  changePercent: derivedRule('D-3', '自行填写的比上年增减率与两年的数相符'),
  prior: derivedRule('D-4', '自行填写的上年数与上年的表相符'),
  budget: derivedRule('D-5', '自行填写的年初预算数与预算公开表相符'),
  completion: derivedRule('D-6', '自行填写的完成预算百分比与决算数、预算数相符'),
};

/**
 * Derived figures that the user typed into columns and rows of his own, checked like any other: what the printed figures
 * allow has passed, everything else is an error. What cannot be worked out (no last year at hand) is left out.
 */
export function typedOutcomes(
  current: WorkbookReading,
  grids: readonly SheetGrid[],
  sources: Sources,
): readonly Outcome[] {
  return current.forms.flatMap((form) => {
    const grid = grids.find(({ name }) => name === form.sheet);
    const planned = grid === undefined ? [] : planInPlace(form, grid, sources, NO_FORMULAS);
    return planned.flatMap((each) => (each.state === 'fill' ? [] : [outcome(each)]));
  });
}

/** The formulas that would be written play no part in checking. */
const NO_FORMULAS = { sources: new Map<string, never>(), isNumber: () => true };

function outcome({ spot, derived, state, printed = '' }: Planned): Outcome {
  const { cell, figure, label, ask } = spot;
  const address = toA1(cell.row, cell.column);
  return {
    rule: derivedRules[ask],
    form: figure.form,
    place: `${figure.line},${figure.column}`,
    verdict: state === 'differs' ? 'error' : 'passed',
    cells: [{ ...cell, role: 'subject' }],
    message:
      state === 'differs'
        ? words.derivedDiffers(address, label, printed, derived.value ?? words.none, derived.unit, derived.formula)
        : '',
  };
}

import type { CellEdit } from '../../edits';
import { toA1, type GridCell, type SheetGrid } from '../../grid';
import type { FormReading, Sources } from '../../reading';
import { valueFormula, type FormulaContext } from '../derivedSheet';
import type { Derived } from '../types';
import { normalFormula } from './normalFormula';
import { cellAt, derivedAt, isBlank } from './spotCells';
import { spotsOf, type Spot } from './spots';
import { isRight, printedValue } from './typedValue';

/** What is planned for a cell that asks for a derived figure. */
export interface Planned {
  readonly spot: Spot;
  readonly derived: Derived;
  /**
   * fill: it is blank · same: our formula stands there already · agrees: the user's value is right · differs: the user's
   * value is not what the figures give; it stays, and becomes a finding.
   */
  readonly state: 'fill' | 'same' | 'agrees' | 'differs';
  /** What is to be written where it is blank. */
  readonly edit: CellEdit;
  /** The user's value as it is printed, for `agrees` and `differs`. */
  readonly printed?: string;
}

const AMOUNT_FORMAT = '#,##0.00';
const PERCENT_FORMAT = '0.00"%"';
const BARE_PERCENT_FORMAT = '0.00';

/** What is planned for a form's own cells that ask for derived figures; those that nothing is known about are left out. */
export function planInPlace(
  form: FormReading,
  grid: SheetGrid,
  sources: Sources,
  context: FormulaContext,
): readonly Planned[] {
  return spotsOf(form).flatMap((spot) => {
    const derived = derivedAt(spot, sources, form.amountUnit);
    if (derived === undefined || derived.missing === 'noBase') return [];
    const plan = planned(spot, derived, cellAt(grid, spot), context);
    return plan === undefined ? [] : [plan];
  });
}

/** `undefined` for a formula of the user's own that shows nothing: it is neither blank nor a figure. */
function planned(
  spot: Spot,
  derived: Derived,
  existing: GridCell | undefined,
  context: FormulaContext,
): Planned | undefined {
  const content = valueFormula(derived, context);
  const edit = { address: toA1(spot.cell.row, spot.cell.column), content, numberFormat: formatOf(spot, derived) };
  const plan = { spot, derived, edit };
  if (existing === undefined || (existing.formula === undefined && isBlank(existing)))
    return { ...plan, state: 'fill' };
  if (typeof content === 'object' && isSame(existing, content.formula)) return { ...plan, state: 'same' };
  if (isBlank(existing)) return undefined;
  const state = isRight(existing, derived) ? 'agrees' : 'differs';
  return { ...plan, state, printed: printedValue(existing, derived) };
}

function isSame(existing: GridCell, ours: string): boolean {
  return existing.formula !== undefined && normalFormula(existing.formula) === normalFormula(ours);
}

/** Where the label already says %, the cell shows the bare number. */
function formatOf(spot: Spot, derived: Derived): string {
  if (derived.unit !== '%') return AMOUNT_FORMAT;
  return /[%％]/.test(spot.label) ? BARE_PERCENT_FORMAT : PERCENT_FORMAT;
}

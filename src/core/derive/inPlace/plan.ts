import type { CellEdit } from '../../edits';
import { toA1, type GridCell, type SheetGrid } from '../../grid';
import type { AmountUnit } from '../../money';
import type { FormReading } from '../../reading';
import { valueFormula, type FormulaContext } from '../derivedSheet';
import { derivedFigures } from '../derive';
import type { Sources } from '../figures';
import type { Derived } from '../types';
import type { Ask } from './asks';
import { definitionAsked } from './definitions';
import { normalFormula } from './normalFormula';
import { spotsOf, type Spot } from './spots';
import { agrees, printedPercent } from './typed';

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
  const blank = existing === undefined || existing.value === null || existing.value === '';
  if (existing?.formula === undefined && blank) return { ...plan, state: 'fill' };
  if (typeof content === 'object' && isSame(existing, content.formula)) return { ...plan, state: 'same' };
  if (blank) return undefined;
  const state = agrees(existing, derived) ? 'agrees' : 'differs';
  return { ...plan, state, printed: printedPercent(existing, derived) };
}

function isSame(existing: GridCell | undefined, ours: string): boolean {
  return existing?.formula !== undefined && normalFormula(existing.formula) === normalFormula(ours);
}

function derivedAt(spot: Spot, sources: Sources, unit: AmountUnit): Derived | undefined {
  const definition = definitionAsked(spot.ask, spot.direction, spot.figure);
  if (definition === undefined) return undefined;
  const found = derivedFigures(definition, sources, unit);
  return found.find((each) => (each.unit === '%') === isPercent(spot.ask));
}

function isPercent(ask: Ask): boolean {
  return ask === 'share' || ask === 'changePercent' || ask === 'completion';
}

/** Where the label already says %, the cell shows the bare number. */
function formatOf(spot: Spot, derived: Derived): string {
  if (derived.unit !== '%') return AMOUNT_FORMAT;
  return /[%％]/.test(spot.label) ? BARE_PERCENT_FORMAT : PERCENT_FORMAT;
}

function cellAt(grid: SheetGrid, { cell }: Spot): GridCell | undefined {
  const row = grid.rows.find((each) => each.row === cell.row);
  return row?.cells.find(({ column }) => column === cell.column);
}

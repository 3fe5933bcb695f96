import { causeText } from '../messages';
import { toA1 } from '../grid';
import type { Fen } from '../money';
import { addedCells } from '../rules';
import type { CellNode, RelationNode } from '../relations';
import type { Remedy } from './remedy';
import { suspectText } from './suspects';
import type { SuspectCell } from './types';

/** What is to be done about a formula whose result is wrong. */
export interface FormulaAdvice {
  readonly message: string;
  /** None where the forms do not tell what the formula should add up. */
  readonly remedies: readonly Remedy[];
}

/** Where the one suspect is the result of a formula, what is to be done about the formula. */
export function formulaAdvice(
  [first, ...others]: readonly SuspectCell[],
  relations: readonly RelationNode[],
): FormulaAdvice | undefined {
  if (first?.amount.kind !== 'figure' || first.amount.formula === undefined || others.length > 0) return undefined;
  const { formula } = first.amount;
  const { missing, remedies } = remediesFor(first, formula, relations);
  return { message: causeText.formula(suspectText(first), formula, missing, relations.length), remedies };
}

interface Found {
  /** Addresses of parts of the total that its formula does not add up. */
  readonly missing: readonly string[];
  readonly remedies: readonly Remedy[];
}

function remediesFor(
  { amount, cell, proposedFen }: SuspectCell,
  formula: string,
  relations: readonly RelationNode[],
): Found {
  const added = addedCells(formula);
  if (added === undefined) return { missing: [], remedies: [] };
  const covered = new Set(added.map(({ row, column }) => toA1(row, column)));
  const parts = partsOf(amount, relations);
  const places = [...parts.keys()];
  const missing = places.some((place) => covered.has(place))
    ? places.filter((place) => !covered.has(place) && parts.get(place) !== 0)
    : [];
  if (missing.length > 0 && added.every(({ sign }) => sign > 0)) {
    const proposed = withCells(formula, missing);
    return { missing, remedies: [{ kind: 'changeFormula', cell, printed: formula, proposed }] };
  }
  const sum = added.reduce((fen, { row, column, sign }) => fen + sign * (parts.get(toA1(row, column)) ?? 0), 0);
  return { missing, remedies: sum === proposedFen ? [{ kind: 'recalculate', cell }] : [] };
}

/** The amounts that add up to a total in its own sheet, blanks as 0, by address. */
function partsOf(amount: SuspectCell['amount'], relations: readonly RelationNode[]): ReadonlyMap<string, Fen> {
  const sum = relations.find(({ links }) =>
    links.some((link) => link.cell.term.amount === amount && link.side === 'left' && links.length > 2),
  );
  const parts = (sum?.links ?? []).filter(
    ({ side, cell: { term } }) => side === 'right' && term.amount.cell.sheet === amount.cell.sheet,
  );
  return new Map(parts.map(({ cell }) => [addressOf(cell), cell.fen]));
}

function addressOf({ term }: CellNode): string {
  const { row, column } = term.amount.cell;
  return toA1(row, column);
}

/** `SUM(C8:C10)` with one more cell is `SUM(C8:C10,C11)`, any other sum has it added. */
function withCells(formula: string, missing: readonly string[]): string {
  const inner = /^SUM\(([^()]*)\)$/i.exec(formula.trim())?.[1];
  return inner === undefined ? [formula, ...missing].join('+') : `SUM(${[inner, ...missing].join(',')})`;
}

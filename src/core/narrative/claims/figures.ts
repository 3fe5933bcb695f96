import type { CellValue } from '../bind/places';
import type { Ranged } from '../../money';
import { minus, plus } from '../../money';
import type { Base, BudgetKind, FactOf, Spot, Statement } from '../statements/types';
import { factsOf } from '../statements/types';
import type { Known } from './known';
import { nearest, sameBase } from './known';

/** A figure that a rate may be measured by, and whether the text itself prints it. */
export interface Candidate extends Ranged {
  readonly cell?: CellValue;
  /** The figures it was worked out of; absent where it is printed itself. */
  readonly from?: readonly Candidate[];
}

/** The printed figures that arithmetic rests on. */
export function printedFigures(figures: readonly Candidate[]): Candidate[] {
  return figures.flatMap((figure) => (figure.from === undefined ? [figure] : printedFigures(figure.from)));
}

/** What the statement's own amount may be: as the text prints it, elsewhere if not here, and as the form has it. */
export function actuals(known: Known, statement: Statement, spot: Spot): Candidate[] {
  if (statement.doubtful === true && factsOf(statement, 'actual').length === 0)
    return statement.wholes.flatMap((whole) => actuals(known, whole, spot));
  const own = nearest(statement, 'actual', spot);
  const said = own === undefined ? elsewhere(known, statement) : [own.amount];
  // The place of a weak subject only confirms: it may be another amount than the one that is printed.
  const trusted = own === undefined || statement.subject?.weak !== true;
  return trusted ? [...said, ...cellsOf(known, statement)] : said;
}

/** What is compared with a base: last year's budget is compared with this year's, not with what was spent. */
export function compared(known: Known, statement: Statement, base: Base, spot: Spot): Candidate[] {
  const budgeted = base.kind === 'prior' && base.basis === '预算' && !known.context.ofBudget;
  const planned = budgeted ? factsOf(statement, 'budget') : [];
  return planned.length > 0 ? nearestOf(planned, spot).map(({ amount }) => amount) : actuals(known, statement, spot);
}

function elsewhere(known: Known, { subject }: Statement): Ranged[] {
  if (subject === undefined) return [];
  return known
    .of(subject.id)
    .flatMap((other) => factsOf(other, 'actual').map(({ amount }) => amount))
    .slice(0, 3);
}

export function cellsOf(known: Known, { subject }: Statement): Candidate[] {
  return known.cells(subject).values.map((cell) => ({ fen: cell.fen, half: cell.half, cell }));
}

/** What the budget may be that a rate of completion names. */
export function budgets(known: Known, statement: Statement, kind: BudgetKind, spot: Spot): Candidate[] {
  const own = factsOf(statement, 'budget');
  const near = own.filter((fact) => fact.sentence === spot.sentence);
  const exact =
    [near, own].map((facts) => facts.filter((fact) => fact.budget === kind)).find((facts) => facts.length > 0) ?? [];
  const alike = (facts: readonly FactOf<'budget'>[]): FactOf<'budget'>[] =>
    facts.filter((fact) => fact.budget === '' || kind === '');
  const here = exact.some((fact) => fact.sentence === spot.sentence) ? [] : alike(near);
  const said = here.length > 0 ? here : exact.length > 0 ? exact : alike(own);
  if (said.length > 0) return nearestOf(said, spot).map(({ amount }) => amount);
  const implied = impliedBudget(known, statement, spot);
  if (implied.length > 0) return implied;
  const others =
    statement.subject === undefined ? [] : known.of(statement.subject.id).flatMap((each) => factsOf(each, 'budget'));
  const fits = others.filter((fact) => fact.budget === kind || fact.budget === '' || kind === '');
  return [...fits.map(({ amount }) => amount), ...budgetCells(known, statement)];
}

function nearestOf(facts: readonly FactOf<'budget'>[], spot: Spot): FactOf<'budget'>[] {
  const before = facts.filter((fact) => fact.passage === spot.passage && fact.start <= spot.start);
  return [before.at(-1) ?? facts[0]].flatMap((fact) => fact ?? []);
}

/** The budget that 决算数大于预算数55.93万元 tells. */
function impliedBudget(known: Known, statement: Statement, spot: Spot): Candidate[] {
  const change = nearest(statement, 'change', spot, (fact) => fact.base.kind === 'budget');
  if (change === undefined) return [];
  return actuals(known, statement, spot).map((value) => before(value, change));
}

/** What stood there before a change. */
export function before(value: Ranged, { amount, sign }: FactOf<'change'>): Candidate {
  return { ...(sign > 0 ? minus(value, amount) : plus(value, amount)), from: [value, amount] };
}

export function budgetCells(known: Known, { subject }: Statement): Candidate[] {
  return known.budgetCells(subject).values.map((cell) => ({ fen: cell.fen, half: cell.half, cell }));
}

/** The figures of an earlier year, or of the budget, that a base names: said in the statement, or printed in a form. */
export function bases(known: Known, statement: Statement, base: Base, spot: Spot): Candidate[] {
  if (base.kind === 'budget') {
    const own = factsOf(statement, 'budget').filter(
      (fact) => fact.budget === base.budget || base.budget === '' || fact.budget === '',
    );
    if (own.length > 0) return nearestOf(own, spot).map(({ amount }) => amount);
    return budgetCells(known, statement);
  }
  const said = nearest(statement, 'prior', spot, (fact) => sameBase(fact.base, base));
  if (said !== undefined) return [said.amount];
  const cells = known.priorCells(statement.subject, base).values;
  if (cells.length > 0) return cells.map((cell) => ({ fen: cell.fen, half: cell.half, cell }));
  return toldElsewhere(known, statement, base);
}

/** Last year's amount as another sentence about the same subject prints it, or lets it be worked out where no change of its own does. */
function toldElsewhere(known: Known, statement: Statement, base: Base): Candidate[] {
  if (statement.subject === undefined || statement.subject.weak === true) return [];
  const others = known.of(statement.subject.id).filter((other) => other !== statement);
  const printed = others.flatMap((other) =>
    factsOf(other, 'prior')
      .filter((fact) => sameBase(fact.base, base))
      .map(({ amount }) => amount),
  );
  return factsOf(statement, 'change').length > 0
    ? printed
    : [...printed, ...others.flatMap((other) => worked(other, base))];
}

function worked(statement: Statement, base: Base): Candidate[] {
  const [actual] = factsOf(statement, 'actual');
  if (actual === undefined) return [];
  return factsOf(statement, 'change')
    .filter((fact) => sameBase(fact.base, base))
    .map((change) => before(actual.amount, change));
}

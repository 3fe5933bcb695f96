import { toA1 } from '../grid';
import { causeText } from '../messages';
import type { Outcome } from '../rules';
import type { Blame } from './blames';
import type { Explanation } from './explanation';
import { singleExplanations } from './explanations';
import { formulaAdvice } from './formulas';
import { gravest } from './grouping';
import type { Printings } from './printing';
import type { Proposal } from './proposal';
import type { RelationNode } from '../relations';
import type { RowShift } from './rowShift';
import type { Traced } from './trials';
import { suspectsIn, suspectsOf, suspectText } from './suspects';
import type { Diagnosis, SuspectCell } from './types';

/** What was slipped into, with all that could have been slipped into instead. */
export function blame({ explanations: found, relations, offsetting }: Blame, printings: Printings): Diagnosis {
  const outcomes = outcomesOf(relations);
  const valued = relations.some(({ operator }) => operator === '=');
  const explanations = found.filter((each) => suspectsIn([each], printings, valued).length > 0);
  const [likeliest] = explanations;
  if (likeliest === undefined) return undecided(relations);
  const suspects = suspectsIn(explanations, printings, valued);
  const [first] = suspects;
  if (first === undefined) return undecided(relations);
  const formula = formulaAdvice(suspects, relations);
  return {
    id: `cell:${placeOf(first)}`,
    verdict: gravest(outcomes),
    message: formula?.message ?? blameText({ explanations, offsetting }, printings, valued, outcomes),
    suspects,
    together: suspectsIn([likeliest], printings, valued).length,
    ...(formula === undefined || formula.remedies.length === 0 ? {} : { remedies: formula.remedies }),
    outcomes,
  };
}

function blameText(
  { explanations, offsetting }: Pick<Blame, 'explanations' | 'offsetting'>,
  printings: Printings,
  valued: boolean,
  outcomes: readonly Outcome[],
): string {
  const checks = outcomes.length;
  const texts = explanations.map((each) => suspectsIn([each], printings, valued).map(suspectText));
  const [first = [], ...others] = texts;
  const [lead, ...rest] = first;
  const kind = explanations[0]?.kind;
  if (lead === undefined) return '';
  if (lead.proposed === null) return causeText.unvalued(aboutFirst(explanations, outcomes), texts.flat());
  if (offsetting === true) return causeText.offsetting([lead, ...rest], checks);
  if (kind === 'interchanged') return causeText.interchanged(texts, checks);
  const elsewhere = others.flatMap((each) => each.slice(0, 1));
  if (kind === 'carriedUp' && !isCopied(first)) return causeText.carriedUp(lead, rest, elsewhere, checks);
  if (rest.length > 0) return causeText.copiedFigure([lead, ...rest], elsewhere, checks);
  return others.length === 0
    ? causeText.oneSuspect(lead, checks)
    : causeText.severalSuspects([lead, ...others.flat()], checks);
}

/** What is found about the cell that the slip was made in. */
function aboutFirst([likeliest]: readonly Explanation[], outcomes: readonly Outcome[]): string {
  const lead = likeliest?.proposals[0].cell.term.amount;
  const own = outcomes.find(({ relation }) => relation?.terms.some(({ amount }) => amount === lead));
  return (own ?? outcomes[0])?.message ?? '';
}

/** Whether one figure is printed in several cells. */
function isCopied(texts: readonly causeText.SuspectText[]): boolean {
  return new Set(texts.map(({ printed, proposed }) => `${printed} ${proposed ?? ''}`)).size === 1;
}

/** Too many slips would explain these relations for one of them to be named. */
function undecided(relations: readonly RelationNode[]): Diagnosis {
  const outcomes = outcomesOf(relations);
  const [first] = outcomes;
  if (first === undefined) throw new RangeError('nothing to explain');
  const message = causeText.undecided(first.message, outcomes.length);
  return { id: `undecided:${idOf(first)}`, verdict: gravest(outcomes), message, suspects: [], together: 0, outcomes };
}

/** A slip in a row, a column or a form as a whole. */
export function wholeSlip({ trial, outcomes }: Traced): Diagnosis {
  const { id, remedies } = trial;
  const message = causeText.rowMended(trial.message, outcomes.length);
  return { id, verdict: gravest(outcomes), message, suspects: [], together: 0, remedies, outcomes };
}

/**
 * The amounts of some columns stand in the wrong rows; the first cells that show it are named.
 * @param rivals shifts in other forms, one of which may be meant instead: no amount is proposed then
 */
export function shifted(shift: RowShift, rivals: readonly RowShift[], printings: Printings): Diagnosis {
  const outcomes = outcomesOf(shift.relations);
  const isSure = shift.isSure && rivals.length === 0;
  const suspects = [shift, ...rivals].flatMap((each) =>
    movedCells(each).flatMap((proposal) => suspectsOf(proposal, printings, isSure)),
  );
  const [first] = suspects;
  if (first === undefined) throw new RangeError('no cell has moved');
  const { form, columns } = shift;
  return {
    id: `shift:${form.form}[${columns.join('、')}]`,
    verdict: gravest(outcomes),
    message: shiftText(shift, rivals, outcomes.length),
    suspects: isSure ? suspects : [first],
    together: isSure ? suspects.length : 1,
    outcomes,
  };
}

function shiftText(shift: RowShift, rivals: readonly RowShift[], checks: number): string {
  const { form, columns, by, isSure } = shift;
  if (rivals.length > 0)
    return causeText.shiftedInOne(
      [shift, ...rivals].map((each) => causeText.slidPlace(each.form.form, each.columns, startOf(each))),
      checks,
    );
  const place = causeText.slidPlace(form.form, columns, startOf(shift));
  return by === undefined ? causeText.slidColumns(place, isSure, checks) : causeText.shiftedRows(place, by, checks);
}

/** Where amounts begin to stand in wrong rows: a row as Excel counts or, where blocks stand side by side, a cell. */
function startOf(shift: RowShift): causeText.Start {
  const [first] = movedCells(shift);
  const { row, column } = first?.cell.term.amount.cell ?? { row: 0, column: 0 };
  return shift.form.isBlock ? { address: toA1(row, column) } : { row: row + 1 };
}

function movedCells({ moved }: RowShift): Proposal[] {
  const proposals = [...moved].map(([cell, meant]): Proposal => ({
    cell,
    meant,
    correction: meant - cell.fen,
    slip: 'shiftedRows',
    score: 0,
  }));
  return proposals.sort((one, other) => rowOf(one) - rowOf(other));
}

function rowOf({ cell }: Proposal): number {
  return cell.term.amount.cell.row;
}

/** No correction of one cell mends these relations. */
export function unexplained(relations: readonly RelationNode[]): Diagnosis {
  const outcomes = outcomesOf(relations);
  const [only, ...more] = outcomes;
  if (only === undefined) throw new RangeError('nothing to explain');
  const forms = [...new Set(outcomes.flatMap(({ form }) => (form === null ? [] : [form])))];
  const message =
    more.length === 0 ? causeText.unexplainedOne(only.message) : causeText.unexplained(forms, outcomes.length);
  return { id: `unexplained:${idOf(only)}`, verdict: gravest(outcomes), message, suspects: [], together: 0, outcomes };
}

/** A relation that may legally be broken is not blamed on a cell, but the cells that would mend it are named. */
export function toExplain(relation: RelationNode, printings: Printings): Diagnosis[] {
  const { outcome } = relation;
  if (outcome === undefined) return [];
  const suspects = singleExplanations([relation], printings).flatMap((proposal) =>
    suspectsOf(proposal, printings, relation.operator === '='),
  );
  const { message } = outcome;
  return [
    {
      id: idOf(outcome),
      verdict: gravest([outcome]),
      message,
      suspects,
      together: Math.min(1, suspects.length),
      outcomes: [outcome],
    },
  ];
}

function outcomesOf(relations: readonly RelationNode[]): Outcome[] {
  const sorted = [...relations].sort((one, other) => one.order - other.order);
  return sorted.flatMap(({ outcome }) => outcome ?? []);
}

function placeOf({ form, line, column }: SuspectCell): string {
  return `${form}[${line},${column}]`;
}

function idOf({ rule, form, place }: Outcome): string {
  return `${rule.id}@${form ?? 'workbook'}:${place}`;
}

import { causeText } from '../messages';
import type { Outcome } from '../rules';
import { singleExplanations } from './explanations';
import { gravest } from './grouping';
import type { Printings } from './printing';
import type { Proposal } from './proposal';
import type { RelationNode } from '../relations';
import type { RowShift } from './rowShift';
import { suspectsOf, suspectText } from './suspects';
import type { Diagnosis, SuspectCell } from './types';

/** So many cells of a row shift are named. */
const SHIFTED_NAMED = 3;

/** One of these cells is wrong, or all the cells that repeat one figure are. */
export function blame(
  proposals: readonly Proposal[],
  relations: readonly RelationNode[],
  printings: Printings,
): Diagnosis {
  const outcomes = outcomesOf(relations);
  const suspects = proposals.flatMap((proposal) => suspectsOf(proposal, printings));
  const [first] = suspects;
  if (first === undefined) throw new RangeError('no suspect to blame');
  const message = blameText(suspects, proposals[0]?.cell.copies?.length ?? 1, outcomes.length);
  return { id: `cell:${placeOf(first)}`, verdict: gravest(outcomes), message, suspects, outcomes };
}

/** @param copies how many of the first suspects repeat one figure and are wrong together */
function blameText(suspects: readonly SuspectCell[], copies: number, checks: number): string {
  const texts = suspects.map(suspectText);
  const [first, ...others] = texts;
  if (first === undefined) return '';
  if (copies > 1) return causeText.copiedFigure([first, ...texts.slice(1, copies)], checks);
  return others.length === 0
    ? causeText.oneSuspect(first, checks)
    : causeText.severalSuspects([first, ...others], checks);
}

/** The amounts of some columns stand in the wrong rows; the first cells that show it are named. */
export function shifted(shift: RowShift, printings: Printings): Diagnosis {
  const outcomes = outcomesOf(shift.relations);
  const suspects = movedCells(shift)
    .slice(0, SHIFTED_NAMED)
    .flatMap((proposal) => suspectsOf(proposal, printings));
  const [first] = suspects;
  if (first === undefined) throw new RangeError('no cell has moved');
  const { form, columns, by } = shift;
  const message = causeText.shiftedRows(form.form, columns, first.cell.row + 1, by, outcomes.length);
  return { id: `shift:${form.form}[${columns.join('、')}]`, verdict: gravest(outcomes), message, suspects, outcomes };
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
  return { id: `unexplained:${idOf(only)}`, verdict: gravest(outcomes), message, suspects: [], outcomes };
}

/** A relation that may legally be broken is not blamed on a cell, but the cells that would mend it are named. */
export function toExplain(relation: RelationNode, printings: Printings): Diagnosis[] {
  const { outcome } = relation;
  if (outcome === undefined) return [];
  const suspects = singleExplanations([relation], printings).flatMap((proposal) => suspectsOf(proposal, printings));
  const { message } = outcome;
  return [{ id: idOf(outcome), verdict: gravest([outcome]), message, suspects, outcomes: [outcome] }];
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

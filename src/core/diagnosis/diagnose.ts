import { causeText } from '../messages';
import type { Evaluation, Outcome } from '../rules';
import { componentsOf } from './components';
import { singleExplanations } from './explanations';
import { gravest, groupRest, inOrder } from './grouping';
import { Printings } from './printing';
import { indexRelations, isBroken, saysBroken, type RelationNode } from './relationIndex';
import type { Proposal } from './proposal';
import { suspectsOf, suspectText } from './suspects';
import type { Diagnosis, SuspectCell } from './types';
import { findWrongCells } from './wrongCells';

/**
 * Finds out why outcomes did not pass: broken relations are traced to the cells whose correction mends them, with the value
 * they should have; roundings and hints are gathered. Every outcome that did not pass belongs to exactly one diagnosis.
 * @returns gravest first: 错误, 存疑, 需说明, 尾差, 提示
 */
export function diagnose(evaluation: Evaluation): readonly Diagnosis[] {
  const failed = evaluation.outcomes.filter((outcome) => outcome.verdict !== 'passed');
  if (failed.length === 0) return [];
  const traced = failed.some(saysBroken) ? traceWrongCells(evaluation.outcomes) : [];
  const explained = new Set(traced.flatMap((diagnosis) => diagnosis.outcomes));
  return inOrder([...traced, ...groupRest(failed.filter((outcome) => !explained.has(outcome)))]);
}

/** Wrong cells first, then what no cell explains, then what may legally be so. Corrects the index as it goes. */
function traceWrongCells(outcomes: readonly Outcome[]): Diagnosis[] {
  const index = indexRelations(outcomes);
  const printings = new Printings(index.cells);
  const legal = new Set(index.relations.filter((relation) => !relation.binding && isBroken(relation)));
  const wrong = findWrongCells(index, printings).map(({ corrected, suspects, relations }) => {
    const mended = corrected.links.map((link) => link.relation).filter((each) => !isBroken(each) && legal.delete(each));
    return blame(suspects, [...relations, ...mended], printings);
  });
  const rest = index.relations.filter((relation) => relation.binding && isBroken(relation));
  const open = componentsOf(rest).map(unexplained);
  const explain = [...legal].map((relation) => toExplain(relation, printings));
  return [...wrong, ...open, ...explain];
}

function blame(proposals: readonly Proposal[], relations: readonly RelationNode[], printings: Printings): Diagnosis {
  const outcomes = relations.map((relation) => relation.outcome);
  const suspects = proposals.flatMap((proposal) => suspectsOf(proposal, printings));
  const [first, ...others] = suspects.map(suspectText);
  if (first === undefined || suspects[0] === undefined) throw new RangeError('no suspect to blame');
  const message =
    others.length === 0
      ? causeText.oneSuspect(first, outcomes.length)
      : causeText.severalSuspects([first, ...others], outcomes.length);
  return { id: `cell:${placeOf(suspects[0])}`, verdict: gravest(outcomes), message, suspects, outcomes };
}

function placeOf({ form, line, column }: SuspectCell): string {
  return `${form}[${line},${column}]`;
}

function unexplained(relations: readonly RelationNode[]): Diagnosis {
  const outcomes = relations.map((relation) => relation.outcome);
  const [only, ...more] = outcomes;
  if (only === undefined) throw new RangeError('nothing to explain');
  const forms = [...new Set(outcomes.flatMap(({ form }) => (form === null ? [] : [form])))];
  const message =
    more.length === 0 ? causeText.unexplainedOne(only.message) : causeText.unexplained(forms, outcomes.length);
  return { id: `unexplained:${idOf(only)}`, verdict: gravest(outcomes), message, suspects: [], outcomes };
}

/** A relation that may legally be broken is not blamed on a cell, but the cells that would mend it are named. */
function toExplain(relation: RelationNode, printings: Printings): Diagnosis {
  const { outcome } = relation;
  const suspects = singleExplanations([relation], printings).flatMap((proposal) => suspectsOf(proposal, printings));
  return { id: idOf(outcome), verdict: gravest([outcome]), message: outcome.message, suspects, outcomes: [outcome] };
}

function idOf({ rule, form, place }: Outcome): string {
  return `${rule.id}@${form ?? 'workbook'}:${place}`;
}

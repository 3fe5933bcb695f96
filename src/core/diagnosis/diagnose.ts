import type { Evaluation, Outcome } from '../rules';
import { CodedForms } from './codedForms';
import { componentsOf } from './components';
import { SlipFinder } from './blames';
import { blame, shifted, toExplain, unexplained, wholeSlip } from './diagnoses';
import { applyCorrection } from './corrections';
import { Echoes } from './echoes';
import { gravest, groupRest, inOrder, joinSameCells } from './grouping';
import { Printings } from './printing';
import { indexRelations, isBroken, saysBroken, type RelationNode } from '../relations';
import { knownFigures } from './knownFigures';
import { joinScattered } from './scattered';
import { saysLastYears, type SaysLastYears } from './lastYear';
import { otherUnits } from './otherUnits';
import { findRowShifts, type RowShift } from './rowShift';
import { findSlides } from './slides';
import { joinSwapped } from './swapped';
import { keyOf, traceTrials, type Recheck, type Traced } from './trials';
import type { Diagnosis } from './types';

/**
 * Finds out why outcomes did not pass: broken relations are traced to the cells whose correction mends them, with the value
 * they should have; roundings and hints are gathered. Every outcome that did not pass belongs to exactly one diagnosis.
 * @param recheck how to check the workbook as it may have been meant; without it nothing is looked for but wrong amounts in cells
 * @returns gravest first: 错误, 存疑, 需说明, 尾差, 提示
 */
export function diagnose(evaluation: Evaluation, recheck?: Recheck): readonly Diagnosis[] {
  const failed = evaluation.outcomes.filter((outcome) => outcome.verdict !== 'passed');
  if (failed.length === 0) return [];
  const { traced: wholes, evaluation: left } =
    recheck === undefined ? { traced: [], evaluation } : traceTrials(evaluation, recheck);
  const cells = left.outcomes.some(saysBroken) ? trace(left, saysLastYears(recheck?.prior)) : [];
  const traced = wholes.length === 0 ? cells : [...wholes.map(wholeSlip), ...asFirstFound(cells, wholes, failed)];
  const explained = new Set(traced.flatMap((diagnosis) => diagnosis.outcomes));
  const rest = failed.filter((outcome) => !explained.has(outcome));
  const checks = rest.filter(isAboutWhatIsWrong);
  const withChecks = traced.map((diagnosis) => withWhatItShows(diagnosis, checks, explained));
  const units = recheck === undefined ? [] : otherUnits(rest, recheck.reading);
  for (const { outcomes } of units) for (const outcome of outcomes) explained.add(outcome);
  const known = knownFigures(rest.filter((outcome) => !explained.has(outcome)));
  for (const { outcomes } of known) for (const outcome of outcomes) explained.add(outcome);
  return inOrder([
    ...withChecks,
    ...units,
    ...known,
    ...joinSameCells(groupRest(rest.filter((outcome) => !explained.has(outcome)))),
  ]);
}

/** Causes found on the workbook as it was meant, in terms of the outcomes that were found in it as it is. */
function asFirstFound(
  causes: readonly Diagnosis[],
  wholes: readonly Traced[],
  failed: readonly Outcome[],
): readonly Diagnosis[] {
  const explained = new Set(wholes.flatMap(({ outcomes }) => outcomes));
  const original = new Map(failed.filter((outcome) => !explained.has(outcome)).map((each) => [keyOf(each), each]));
  return causes.flatMap((cause) => {
    const outcomes = cause.outcomes.flatMap((outcome) => original.get(keyOf(outcome)) ?? []);
    return outcomes.length === 0 ? [] : [{ ...cause, outcomes, verdict: gravest(outcomes) }];
  });
}

/** Row shifts and wrong cells first, then what no cell explains, then what may legally be so. */
function trace(evaluation: Evaluation, lastYears: SaysLastYears): Diagnosis[] {
  const index = indexRelations(evaluation);
  const printings = new Printings(index.cells);
  const legal = new Set(index.relations.filter((relation) => !relation.binding && isBroken(relation)));
  const settled = new Set<RelationNode>();
  const [coded, echoes] = [new CodedForms(index), new Echoes(index.cells)];
  const slides = traceShifts(findSlides(coded, echoes), settled, printings);
  const finder = new SlipFinder(index, printings, echoes, lastYears);
  finder.findEvident();
  const shifts = [...slides, ...traceShifts(findRowShifts(coded), settled, printings)];
  finder.findOthers(settled);
  const wrong = finder.blames(settled).map((found) => {
    const touched = found.corrected.flatMap(({ links }) => links.map(({ relation }) => relation));
    const mended = touched.filter((each) => !isBroken(each) && legal.delete(each));
    return blame({ ...found, relations: [...found.relations, ...mended] }, printings);
  });
  const rest = index.relations.filter((each) => each.binding && isBroken(each) && !settled.has(each));
  const open = componentsOf(rest).map(unexplained);
  const explain = [...legal].filter(({ outcome }) => outcome?.verdict === 'explain');
  return [
    ...shifts,
    ...joinScattered(joinSwapped(wrong)),
    ...open,
    ...explain.flatMap((relation) => toExplain(relation, printings)),
  ];
}

/**
 * Moves shifted amounts back in the index and settles the relations concerned; a shift in one form that shows in another form
 * as one there is told once.
 */
function traceShifts(found: readonly RowShift[], settled: Set<RelationNode>, printings: Printings): Diagnosis[] {
  return found.flatMap((shift) => {
    const relations = shift.relations.filter((relation) => !settled.has(relation) && isBroken(relation));
    if (relations.length === 0 || relations.length * 2 < shift.relations.length) return [];
    const diagnosis = shifted({ ...shift, relations }, rivalsOf(shift, found), printings);
    for (const relation of [...relations, ...shift.lost]) settled.add(relation);
    for (const [cell, meant] of shift.moved) applyCorrection(cell, meant - cell.fen, printings);
    return [diagnosis];
  });
}

/** Shifts in other forms that explain the very same. */
function rivalsOf(shift: RowShift, found: readonly RowShift[]): RowShift[] {
  const own = new Set(shift.relations);
  return found.filter(
    ({ form, relations }) =>
      form.form !== shift.form.form && relations.length === own.size && relations.every((each) => own.has(each)),
  );
}

/** The check of formulas that were not recalculated: what it says is all there is to do. */
const RECALCULATE = 'staleFormulas';

function isAboutWhatIsWrong({ relation, verdict }: Outcome): boolean {
  return relation === undefined && (verdict === 'error' || verdict === 'suspect');
}

/** Adds what checks say about the very cell that is wrong. */
function withWhatItShows(diagnosis: Diagnosis, checks: readonly Outcome[], explained: Set<Outcome>): Diagnosis {
  const cell = diagnosis.suspects[0]?.cell;
  if (cell === undefined) return diagnosis;
  const shown = checks.filter(({ cells }) =>
    cells.some((each) => {
      const same = each.row === cell.row && each.column === cell.column && each.sheet === cell.sheet;
      return same && each.role === 'subject';
    }),
  );
  const own = shown.filter((outcome) => !explained.has(outcome));
  if (own.length === 0) return diagnosis;
  for (const outcome of own) explained.add(outcome);
  const outcomes = [...diagnosis.outcomes, ...own];
  const message = own.find(({ rule }) => 'check' in rule && rule.check === RECALCULATE)?.message ?? diagnosis.message;
  return { ...diagnosis, verdict: gravest(outcomes), message, outcomes };
}

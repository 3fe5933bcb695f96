import { causeText } from '../messages';
import type { Outcome, Verdict } from '../rules';
import type { Diagnosis } from './types';

/** Verdicts, gravest first: the order of the diagnoses. */
const GRAVITY: readonly Verdict[] = ['error', 'suspect', 'explain', 'rounding', 'hint'];

/** The verdict of an outcome that did not pass. */
function verdictOf(outcome: Outcome): Verdict {
  if (outcome.verdict === 'passed') throw new RangeError('a passed outcome has no cause');
  return outcome.verdict;
}

/** The gravest verdict of some outcomes. */
export function gravest(outcomes: readonly Outcome[]): Verdict {
  const verdicts = new Set(outcomes.map(verdictOf));
  return GRAVITY.find((verdict) => verdicts.has(verdict)) ?? 'hint';
}

/** Gravest first, else as they come; ids that occur twice get a number. */
export function inOrder(diagnoses: readonly Diagnosis[]): Diagnosis[] {
  const sorted = GRAVITY.flatMap((verdict) => diagnoses.filter((diagnosis) => diagnosis.verdict === verdict));
  const seen = new Map<string, number>();
  return sorted.map((diagnosis) => {
    const times = (seen.get(diagnosis.id) ?? 0) + 1;
    seen.set(diagnosis.id, times);
    return times === 1 ? diagnosis : { ...diagnosis, id: `${diagnosis.id}#${times}` };
  });
}

/** Outcomes that no wrong cell explains: roundings by form, hints by rule and form, everything else one by one. */
export function groupRest(outcomes: readonly Outcome[]): Diagnosis[] {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const key = groupOf(outcome);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [outcome]);
    else group.push(outcome);
  }
  return [...groups].map(([id, group]) => ({
    id,
    verdict: gravest(group),
    message: messageOf(group),
    suspects: [],
    together: 0,
    outcomes: group,
  }));
}

function groupOf({ verdict, form, rule, place }: Outcome): string {
  const where = form ?? 'workbook';
  if (verdict === 'rounding') return `rounding:${where}`;
  return verdict === 'hint' ? `hint:${rule.id}:${where}` : `${rule.id}@${where}:${place}`;
}

function messageOf(group: readonly Outcome[]): string {
  const [first] = group;
  if (first === undefined) return '';
  if (first.verdict === 'rounding') return causeText.roundings(first.form, group.length);
  return causeText.hints(group.map(({ message }) => message));
}

/** More cells than this are no one thing that is wrong. */
const MOST_CELLS = 40;

/**
 * Joins what several checks say about one and the same wrong word or cell: the finding about more cells has all that the other
 * is about. The graver one speaks for both.
 */
export function joinSameCells(diagnoses: readonly Diagnosis[]): Diagnosis[] {
  const byCell = new Map<string, Diagnosis[]>();
  const joined = new Map<Diagnosis, Diagnosis>();
  const parts = new Map<Diagnosis, Diagnosis[]>();
  for (const diagnosis of diagnoses) {
    for (const cell of ownCells(diagnosis)) byCell.set(cell, [...(byCell.get(cell) ?? []), diagnosis]);
  }
  for (const diagnosis of diagnoses) {
    if (parts.has(diagnosis)) continue;
    const cells = ownCells(diagnosis);
    const whole = (byCell.get(cells[0] ?? '') ?? []).find((other) => {
      const theirs = new Set(ownCells(other));
      return other !== diagnosis && !joined.has(other) && cells.every((cell) => theirs.has(cell));
    });
    if (whole === undefined) continue;
    joined.set(diagnosis, whole);
    parts.set(whole, [...(parts.get(whole) ?? []), diagnosis]);
  }
  return diagnoses.flatMap((diagnosis) => {
    if (joined.has(diagnosis)) return [];
    return [(parts.get(diagnosis) ?? []).reduce(together, diagnosis)];
  });
}

/** The cells of a diagnosis of one check, where it is about few enough. */
function ownCells({ outcomes, suspects }: Diagnosis): readonly string[] {
  const [only, ...more] = outcomes;
  if (only === undefined || more.length > 0 || suspects.length > 0 || only.relation !== undefined) return [];
  if (only.cells.length > MOST_CELLS) return [];
  return only.cells.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`);
}

function together(one: Diagnosis, other: Diagnosis): Diagnosis {
  const graver = GRAVITY.indexOf(other.verdict) < GRAVITY.indexOf(one.verdict) ? other : one;
  return { ...graver, outcomes: [...one.outcomes, ...other.outcomes] };
}

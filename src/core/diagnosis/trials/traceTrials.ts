import { formDefinition, type FormId } from '../../forms';
import type { WorkbookReading } from '../../reading';
import type { Evaluation, Outcome } from '../../rules';
import { doubledRows } from './doubled';
import { leftOutTrials } from './leftOut';
import { miscodedTrials } from './miscoded';
import type { Recheck } from './recheck';
import { scaledTrials } from './scaled';
import type { Trial } from './trial';

/** A slip with the outcomes that correcting it does away with. */
export interface Traced {
  readonly trial: Trial;
  readonly outcomes: readonly Outcome[];
}

/** Slips in rows, columns and forms as a whole, and what is left to explain once all is as it was meant. */
export interface TracedTrials {
  readonly traced: readonly Traced[];
  /** With the outcomes of the first check wherever they are about the same. */
  readonly evaluation: Evaluation;
}

/** So many slips are tried: checking again takes half as long as checking … */
const MOST_TRIED = 8;
/** … and no more than so many relations and checks are looked at again in all: none where a workbook has more. */
const MOST_CHECKED_AGAIN = 100_000;

/** Tries slips of rows, columns and forms one after the other, and takes those that do away with findings and bring none. */
export function traceTrials(evaluation: Evaluation, { reading, evaluate }: Recheck): TracedTrials {
  const most = Math.min(MOST_TRIED, Math.floor(MOST_CHECKED_AGAIN / Math.max(1, evaluation.outcomes.length)));
  const original = new Map(evaluation.outcomes.filter(isGrave).map((outcome) => [keyOf(outcome), outcome]));
  const traced: Traced[] = [];
  const refused = new Set<string>();
  let [now, corrected] = [evaluation, reading];
  for (let tried = 0; tried < most; tried += 1) {
    const next = nextTrial(corrected, now.outcomes.filter(isGrave), refused);
    if (next === undefined) break;
    refused.add(next.id);
    const meant = next.corrected();
    const after = evaluate(meant);
    const gone = doneAwayWith(now, after);
    if (gone === undefined || gone.length === 0) continue;
    traced.push({ trial: next, outcomes: gone.flatMap((outcome) => original.get(keyOf(outcome)) ?? []) });
    [now, corrected] = [after, meant];
  }
  return { traced, evaluation: traced.length === 0 ? evaluation : now };
}

/** The likeliest slip that was not tried yet: what shows in the code cells first, since amounts follow from it. */
function nextTrial(
  reading: WorkbookReading,
  grave: readonly Outcome[],
  refused: ReadonlySet<string>,
): Trial | undefined {
  if (grave.length === 0) return undefined;
  const forms = functionalForms(reading);
  for (const trials of [
    forms.length < 2 ? [] : miscodedTrials(reading, forms),
    doubledRows(reading),
    scaledTrials(reading, grave),
    forms.length < 2 ? [] : leftOutTrials(reading, forms, grave),
  ]) {
    for (const trial of trials) if (!refused.has(trial.id)) return trial;
  }
  return undefined;
}

function functionalForms(reading: WorkbookReading): FormId[] {
  const kinds = new Set(['functional', 'entities']);
  return reading.forms.filter(({ form, nil }) => !nil && kinds.has(formDefinition(form).rows)).map(({ form }) => form);
}

/** The grave outcomes that are no longer there; `undefined` where there is one that was not. */
function doneAwayWith(before: Evaluation, after: Evaluation): Outcome[] | undefined {
  const was = before.outcomes.filter(isGrave);
  const is = new Set(after.outcomes.filter(isGrave).map(keyOf));
  const known = new Set(was.map(keyOf));
  if ([...is].some((key) => !known.has(key))) return undefined;
  return was.filter((outcome) => !is.has(keyOf(outcome)));
}

function isGrave({ verdict }: Outcome): boolean {
  return verdict === 'error' || verdict === 'suspect';
}

/** What an outcome is about, whichever check it comes from. */
export function keyOf({ rule, form, place }: Outcome): string {
  return `${rule.id}@${form ?? 'workbook'}:${place}`;
}

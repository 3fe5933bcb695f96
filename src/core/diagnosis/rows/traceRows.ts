import { formDefinition, type FormId } from '../../forms';
import type { WorkbookReading } from '../../reading';
import type { Evaluation, Outcome } from '../../rules';
import { leftOutSlips } from './leftOut';
import { miscodedSlips } from './miscoded';
import type { Recheck } from './recheck';
import type { RowSlip } from './types';

/** A slip with the outcomes that correcting it does away with. */
export interface TracedRow {
  readonly slip: RowSlip;
  readonly outcomes: readonly Outcome[];
}

/** Rows that are left out or miscoded, and what is left to explain once they are as they were meant. */
export interface TracedRows {
  readonly rows: readonly TracedRow[];
  /** With the outcomes of the first check wherever they are about the same. */
  readonly evaluation: Evaluation;
}

/** So many slips are tried: checking again takes as long as checking … */
const MOST_TRIED = 8;
/** … and no more than so many relations and checks are looked at again in all: none where a workbook has more. */
const MOST_CHECKED_AGAIN = 30_000;

/** Tries slips in rows one after the other, and takes those that do away with findings and bring none. */
export function traceRows(evaluation: Evaluation, { reading, evaluate }: Recheck): TracedRows {
  const forms = functionalForms(reading);
  const most = Math.min(MOST_TRIED, Math.floor(MOST_CHECKED_AGAIN / Math.max(1, evaluation.outcomes.length)));
  if (forms.length < 2 || most === 0) return { rows: [], evaluation };
  const original = new Map(evaluation.outcomes.filter(isGrave).map((outcome) => [keyOf(outcome), outcome]));
  const rows: TracedRow[] = [];
  const refused = new Set<string>();
  let [now, corrected, tried] = [evaluation, reading, 0];
  for (let next = first(); next !== undefined && tried < most; next = first()) {
    tried += 1;
    refused.add(next.id);
    const meant = next.corrected();
    const after = evaluate(meant);
    const gone = doneAwayWith(now, after);
    if (gone === undefined || gone.length === 0) continue;
    rows.push({ slip: next, outcomes: gone.flatMap((outcome) => original.get(keyOf(outcome)) ?? []) });
    [now, corrected] = [after, meant];
  }
  return { rows, evaluation: rows.length === 0 ? evaluation : now };

  function first(): RowSlip | undefined {
    const grave = now.outcomes.filter(isGrave);
    const miscoded = miscodedSlips(corrected, forms).find(({ id }) => !refused.has(id));
    if (miscoded !== undefined) return miscoded;
    for (const slip of leftOutSlips(corrected, forms, grave)) if (!refused.has(slip.id)) return slip;
    return undefined;
  }
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

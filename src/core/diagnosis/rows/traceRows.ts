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

/** So many slips are tried: checking again takes as long as checking. */
const MOST_TRIED = 8;

/** Tries slips in rows one after the other, and takes those that do away with findings and bring none. */
export function traceRows(evaluation: Evaluation, { reading, evaluate }: Recheck): TracedRows {
  const forms = functionalForms(reading);
  if (forms.length < 2) return { rows: [], evaluation };
  const original = new Map(evaluation.outcomes.map((outcome) => [keyOf(outcome), outcome]));
  const rows: TracedRow[] = [];
  const refused = new Set<string>();
  let [now, corrected, tried] = [evaluation, reading, 0];
  for (let next = first(); next !== undefined && tried < MOST_TRIED; next = first()) {
    tried += 1;
    refused.add(next.id);
    const after = evaluate(next.corrected);
    const gone = doneAwayWith(now, after);
    if (gone === undefined || gone.length === 0) continue;
    rows.push({ slip: next, outcomes: gone.flatMap((outcome) => original.get(keyOf(outcome)) ?? []) });
    [now, corrected] = [after, next.corrected];
  }
  return { rows, evaluation: rows.length === 0 ? evaluation : now };

  function first(): RowSlip | undefined {
    const grave = now.outcomes.filter(isGrave);
    const slips = [...miscodedSlips(corrected, forms), ...leftOutSlips(corrected, forms, grave)];
    return slips.find(({ id }) => !refused.has(id));
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

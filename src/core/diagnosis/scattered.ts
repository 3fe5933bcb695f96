import { formDefinition } from '../forms';
import { causeText } from '../messages';
import { gravest } from './grouping';
import type { Diagnosis, Slip } from './types';

/** So many figures of one column that each look like no slip … */
const FEWEST = 3;
/** … or so many, with figures beside them that seem to be interchanged, are rather figures that stand in wrong rows. */
const FEWEST_BESIDE_INTERCHANGED = 1;

/**
 * Joins causes that each accuse a cell of one column by economic codes, which no other form repeats, with nothing that looks like a slip: it is likelier that figures stand in
 * wrong rows than that so many were mistyped, and the forms do not tell which. No cell is accused then.
 */
export function joinScattered(causes: readonly Diagnosis[]): readonly Diagnosis[] {
  const columns = new Map<string, Diagnosis[]>();
  for (const cause of causes) {
    const [first] = cause.suspects;
    if (first === undefined || formDefinition(first.form).rows !== 'economic') continue;
    if (!isPlaceless(first.slip) || first.proposedFen === null) continue;
    const name = `${first.cell.sheet} ${first.cell.column}`;
    columns.set(name, [...(columns.get(name) ?? []), cause]);
  }
  const joined = new Map(
    [...columns.values()].filter(isScattered).flatMap((group) => group.map((each) => [each, group])),
  );
  return causes.flatMap((cause) => {
    const group = joined.get(cause);
    if (group === undefined) return [cause];
    return group[0] === cause ? [asOne(group)] : [];
  });
}

/** Whether a figure looks like one that belongs elsewhere, not like one that was mistyped. */
function isPlaceless(slip: Slip): boolean {
  return slip === 'unknown' || slip === 'interchanged';
}

function isScattered(group: readonly Diagnosis[]): boolean {
  const unknown = group.filter(({ suspects }) => suspects[0]?.slip === 'unknown').length;
  return unknown >= (unknown < group.length ? FEWEST_BESIDE_INTERCHANGED : FEWEST);
}

function asOne(group: readonly Diagnosis[]): Diagnosis {
  const outcomes = group.flatMap((each) => each.outcomes);
  const firsts = group.flatMap(({ suspects: [first] }) => (first === undefined ? [] : [first]));
  const [lead] = firsts;
  if (lead === undefined) throw new RangeError('no cell is accused');
  const { form, column } = lead;
  const rows = firsts.map(({ cell }) => cell.row);
  return {
    id: `scattered:${form}[${column}]`,
    verdict: gravest(outcomes),
    message: causeText.scattered(form, column, Math.min(...rows) + 1, Math.max(...rows) + 1, outcomes.length),
    suspects: [],
    together: 0,
    outcomes,
  };
}

import { causeText } from '../messages';
import { gravest } from './grouping';
import { suspectText } from './suspects';
import type { Diagnosis, SuspectCell } from './types';

/**
 * Joins two causes that each accuse one cell of a row or a column of having what the other should have: the two figures stand
 * in each other's places, which is one slip.
 */
export function joinSwapped(causes: readonly Diagnosis[]): readonly Diagnosis[] {
  const open = new Map<string, Diagnosis>();
  const partners = new Map<Diagnosis, Diagnosis>();
  for (const cause of causes) {
    const suspect = onlySuspect(cause);
    if (suspect === undefined) continue;
    const other = open.get(nameOf(suspect, suspect.proposedFen, suspect.printedFen));
    const theirs = other === undefined ? undefined : onlySuspect(other);
    if (other !== undefined && theirs !== undefined && isInLine(suspect, theirs)) partners.set(other, cause);
    else open.set(nameOf(suspect, suspect.printedFen, suspect.proposedFen), cause);
  }
  const second = new Set(partners.values());
  return causes.flatMap((cause) => {
    const partner = partners.get(cause);
    if (partner === undefined) return second.has(cause) ? [] : [cause];
    return [asOne(cause, partner)];
  });
}

/** The cell of a cause that accuses no other, with another figure than it prints. */
function onlySuspect({ suspects, remedies }: Diagnosis): SuspectCell | undefined {
  const [first, ...others] = suspects;
  if (first === undefined || others.length > 0 || remedies !== undefined) return undefined;
  return first.proposedFen === null || first.printedFen === 0 || first.proposedFen === 0 ? undefined : first;
}

function nameOf({ cell }: SuspectCell, printed: number | null, meant: number | null): string {
  return `${cell.sheet} ${printed} ${meant}`;
}

function isInLine({ cell: one }: SuspectCell, { cell: other }: SuspectCell): boolean {
  return one.row === other.row || one.column === other.column;
}

function asOne(one: Diagnosis, other: Diagnosis): Diagnosis {
  const outcomes = [...one.outcomes, ...other.outcomes];
  const suspects = [...one.suspects, ...other.suspects].map((each) => ({ ...each, slip: 'interchanged' as const }));
  return {
    ...one,
    verdict: gravest(outcomes),
    message: causeText.interchanged([suspects.map(suspectText)], outcomes.length),
    suspects,
    together: suspects.length,
    outcomes,
  };
}

import type { DraftLine } from './draft';
import type { Observation } from './types';

const CLASS_LENGTH = 3;

/**
 * Lines printed twice. A 类 that a continuation page repeats without saying anything new is one line; everything else stays
 * and is noted.
 */
export function mergeRepeatedLines(lines: readonly DraftLine[]): {
  lines: readonly DraftLine[];
  observations: readonly Observation[];
} {
  const byKey = new Map<string, DraftLine[]>();
  let repeated = false;
  for (const line of lines) {
    const same = byKey.get(line.key);
    if (same === undefined) byKey.set(line.key, [line]);
    else repeated = same.push(line) > 0;
  }
  if (!repeated) return { lines, observations: [] };
  const dropped = new Set<DraftLine>();
  for (const same of byKey.values()) if (same.length > 1) for (const line of spare(same)) dropped.add(line);
  const kept = lines.filter((line) => !dropped.has(line));
  const twice = [...byKey.values()].map((same) => same.filter((line) => !dropped.has(line)));
  return {
    lines: kept,
    observations: twice.flatMap((same): Observation[] => {
      const [line] = same;
      if (line === undefined || same.length < 2 || line.printedName === '') return [];
      return [
        { kind: 'duplicateLine', key: line.key, cells: same.map(({ codeCell, labelCell }) => codeCell ?? labelCell) },
      ];
    }),
  };
}

/** The repetitions of a 类 that can be left out: blank ones, and those that say the same again. */
function spare(same: readonly DraftLine[]): DraftLine[] {
  if (same[0]?.code?.length !== CLASS_LENGTH) return [];
  const telling = same.filter((line) => line.amounts.some(({ content }) => content.kind !== 'blank'));
  const [kept = same[0]] = telling;
  const said = saying(kept);
  return same.filter((line) => line !== kept && (!telling.includes(line) || saying(line) === said));
}

function saying(line: DraftLine): string {
  return JSON.stringify(line.amounts.map(({ column, content }) => [column, content]));
}

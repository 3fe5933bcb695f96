import type { CellRef } from '../../grid';
import { isFilled } from './amounts';
import type { DraftLine } from '../draft';
import type { Observation } from '../types';

const CLASS_LENGTH = 3;

/**
 * Lines printed twice. A 类 that a continuation page repeats without saying anything new is one line; everything else stays
 * and is noted.
 */
export function mergeRepeatedLines(lines: readonly DraftLine[]): {
  lines: readonly DraftLine[];
  observations: readonly Observation[];
} {
  const keys = new Set<string>();
  for (const { line } of lines) keys.add(line.key);
  if (keys.size === lines.length) return { lines, observations: [] };
  const byKey = linesByKey(lines);
  const dropped = new Set<DraftLine>();
  for (const same of byKey.values()) if (same.length > 1) for (const line of spare(same)) dropped.add(line);
  const kept = lines.filter((line) => !dropped.has(line));
  const twice = [...byKey.values()].map((same) => same.filter((line) => !dropped.has(line)));
  return {
    lines: kept,
    observations: twice.flatMap((same): Observation[] => {
      const line = same[0]?.line;
      if (line === undefined || same.length < 2 || isBrokenDownAgain(same)) return [];
      return [{ kind: 'duplicateLine', key: line.key, cells: same.map(cellOf) }];
    }),
  };
}

function linesByKey(lines: readonly DraftLine[]): ReadonlyMap<string, readonly DraftLine[]> {
  const byKey = new Map<string, DraftLine[]>();
  for (const line of lines) {
    const same = byKey.get(line.line.key);
    if (same === undefined) byKey.set(line.line.key, [line]);
    else same.push(line);
  }
  return byKey;
}

/** Whether a statutory line stands in blocks of its own: the same total over another breakdown (功能分类, 支出用途). */
function isBrokenDownAgain(same: readonly DraftLine[]): boolean {
  const uncoded = same.every(({ line }) => line.code === undefined);
  return uncoded && new Set(same.map(({ line }) => line.block)).size === same.length;
}

function cellOf({ line }: DraftLine): CellRef {
  return line.codeCell ?? line.labelCell;
}

/** The repetitions of a 类 that can be left out: blank ones, and those that say the same again. */
function spare(same: readonly DraftLine[]): DraftLine[] {
  if (same[0]?.line.code?.length !== CLASS_LENGTH) return [];
  const kept = same.find((line) => isFilled(line.amounts)) ?? same[0];
  const said = saying(kept);
  return same.filter((line) => line !== kept && (!isFilled(line.amounts) || saying(line) === said));
}

function saying(line: DraftLine): string {
  return JSON.stringify(line.amounts.map(({ column, content }) => [column, content]));
}

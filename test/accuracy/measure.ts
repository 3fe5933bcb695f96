import { readFileSync } from 'node:fs';
import type { SheetGrid } from '../../src/core/grid';
import { readWorkbook } from '../../src/hosts/xlsx';
import type { Case } from '../support/cases';
import { type CellName, namedCells, numberAt, withNumber } from './cells';
import { judge, verdictsOn } from './judge';
import { brokenRelations } from './oracle';
import { plantings, type Planting } from './slips';

/** How one kind of error fared in one case. */
export interface Tally {
  readonly slug: string;
  readonly planting: string;
  /** Errors planted, and those that some relation of the truth sees. */
  planted: number;
  seen: number;
  found: number;
  named: number;
  first: number;
  alone: number;
  wrong: number;
  /** Seen but not found, or found but not named, in a few words each. */
  readonly misses: string[];
}

/** Plants every error in every `every`-th cell that the relations of the truth name, blank cells apart. */
export function measure(kase: Case, every = 1): Tally[] {
  const grids = readWorkbook(new Uint8Array(readFileSync(kase.workbook)));
  const cells = namedCells(kase).filter((_, at) => at % every === 0);
  const blank = cells.filter((cell) => numberAt(grids, cell) === null);
  const printed = cells.filter((cell) => numberAt(grids, cell) !== null);
  const [addition] = plantings;
  return [
    ...plantings.map((planting) => tally(kase, grids, printed, planting, planting.name)),
    ...(addition === undefined ? [] : [tally(kase, grids, blank, addition, `空单元格${addition.name}`)]),
  ];
}

function tally(
  kase: Case,
  grids: readonly SheetGrid[],
  cells: readonly CellName[],
  { plant }: Planting,
  name: string,
): Tally {
  const result: Tally = { ...EMPTY, slug: kase.slug, planting: name, misses: [] };
  const before = verdictsOn(grids);
  const brokenBefore = brokenRelations(kase, grids);
  for (const cell of cells) {
    const value = numberAt(grids, cell) ?? 0;
    const planted = plant(value);
    if (planted === value) continue;
    result.planted += 1;
    const changed = withNumber(grids, cell, planted);
    if (![...brokenRelations(kase, changed)].some((id) => !brokenBefore.has(id))) continue;
    result.seen += 1;
    const judgement = judge(before, verdictsOn(changed), cell);
    for (const key of ['found', 'named', 'first', 'alone', 'wrong'] as const) result[key] += judgement[key] ? 1 : 0;
    if (!judgement.named) result.misses.push(`${cell} ${value}→${planted}${judgement.found ? '' : '（没有发现）'}`);
  }
  return result;
}

const EMPTY = { planted: 0, seen: 0, found: 0, named: 0, first: 0, alone: 0, wrong: 0 };

/** Several tallies as one. */
export function sum(tallies: readonly Tally[], slug: string, planting: string): Tally {
  const total: Tally = { ...EMPTY, slug, planting, misses: tallies.flatMap((each) => each.misses) };
  for (const each of tallies) {
    for (const key of ['planted', 'seen', 'found', 'named', 'first', 'alone', 'wrong'] as const)
      total[key] += each[key];
  }
  return total;
}

import { readFileSync } from 'node:fs';
import type { SheetGrid } from '../../src/core/grid';
import { readWorkbook } from '../../src/hosts/xlsx';
import type { Case } from '../support/cases';
import { chance } from '../support/mutate';
import { type CellName, namedCells, numberAt, withNumber } from './cells';
import { freshCauses, isAt, judge, verdictsOn } from './judge';
import type { Tally } from './measure';
import { brokenRelations } from './oracle';
import { plantings } from './slips';

interface Planted {
  readonly grids: readonly SheetGrid[];
  readonly cells: ReadonlySet<CellName>;
}

/** Plants several errors at once, each seen by some relation of the truth, and looks for every one of them. */
export function measureSeveral(kase: Case, errors: number, rounds: number): Tally {
  const grids = readWorkbook(new Uint8Array(readFileSync(kase.workbook)));
  const before = verdictsOn(grids);
  const counts = { planted: 0, seen: 0, found: 0, named: 0, first: 0, alone: 0, wrong: 0 };
  const result: Tally = { slug: kase.slug, planting: kase.slug, ...counts, misses: [] };
  const random = chance(errors);
  for (let round = 0; round < rounds; round += 1) {
    const planted = plantSeveral(kase, grids, errors, random);
    const after = verdictsOn(planted.grids);
    for (const cell of planted.cells) {
      const judgement = judge(before, after, cell);
      result.planted += 1;
      result.seen += 1;
      for (const key of ['found', 'named', 'first', 'alone'] as const) result[key] += judgement[key] ? 1 : 0;
      if (!judgement.named)
        result.misses.push(`${cell} 与 ${[...planted.cells].filter((each) => each !== cell).join('、')}`);
    }
    result.wrong += freshCauses(before, after).filter(
      ({ suspects }) => suspects.length > 0 && !suspects.some((suspect) => isOneOf(suspect.cell, planted.cells)),
    ).length;
  }
  return result;
}

function isOneOf(cell: Parameters<typeof isAt>[0], names: ReadonlySet<CellName>): boolean {
  return [...names].some((name) => isAt(cell, name));
}

function plantSeveral(kase: Case, grids: readonly SheetGrid[], errors: number, random: () => number): Planted {
  const names = namedCells(kase).filter((name) => numberAt(grids, name) !== null);
  const cells = new Set<CellName>();
  let changed = grids;
  while (cells.size < errors) {
    const name = pick(names, random);
    const value = numberAt(grids, name) ?? 0;
    const planted = pick(plantings, random).plant(value);
    if (cells.has(name) || planted === value || brokenRelations(kase, withNumber(grids, name, planted)).size === 0)
      continue;
    changed = withNumber(changed, name, planted);
    cells.add(name);
  }
  return { grids: changed, cells };
}

function pick<Choice>(choices: readonly Choice[], random: () => number): Choice {
  const choice = choices[Math.floor(random() * choices.length)];
  if (choice === undefined) throw new RangeError('nothing to pick from');
  return choice;
}

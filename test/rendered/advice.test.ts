import fc from 'fast-check';
import { check, followed, fresh, isAdvice, type Checked } from '../accuracy/realistic/follow';
import { kinds, type Kind } from '../accuracy/realistic/kinds';
import { chance } from '../support/mutate';
import type { SheetGrid } from '../../src/core/grid';
import { render, renderings } from './render';

const SEED = 20_261_130;

/** What does not hold, by rule and place. */
const broken = (checked: Checked): Set<string> =>
  new Set([...checked.findings.values()].map(({ rule, form, place }) => `${rule.id}@${form ?? ''}:${place}`));

/** The sheets with slips of these kinds, made one after the other. */
function withSlips(
  grids: readonly SheetGrid[],
  slips: readonly Kind[],
  seed: number,
): readonly SheetGrid[] | undefined {
  const random = chance(seed);
  return slips.reduce<readonly SheetGrid[] | undefined>(
    (now, kind) => (now === undefined ? undefined : kind.plant(now, random)?.grids),
    grids,
  );
}

/** What following the first advice about any one cause breaks that held before. */
function brokenByAdvice(grids: readonly SheetGrid[], planted: readonly SheetGrid[]): string[] {
  const now = check(planted);
  const held = broken(now);
  return fresh(check(grids), now)
    .filter(isAdvice)
    .flatMap((cause) => [...broken(check(followed(planted, cause)))].filter((each) => !held.has(each)));
}

const slips = (count: number): fc.Arbitrary<Kind[]> =>
  fc.array(fc.constantFrom(...kinds), { minLength: count, maxLength: count });

describe('the first advice about any cause', () => {
  it.each([
    [1, 40],
    [2, 15],
  ])('never breaks what held, with %i slips', (count, numRuns) => {
    fc.assert(
      fc.property(renderings, slips(count), fc.nat({ max: 0xffff }), (rendering, some, seed) => {
        const { grids } = render({ ...rendering, noises: [] });
        const planted = withSlips(grids, some, seed);
        fc.pre(planted !== undefined);
        expect(brokenByAdvice(grids, planted)).toEqual([]);
      }),
      { seed: SEED, numRuns },
    );
  });
});

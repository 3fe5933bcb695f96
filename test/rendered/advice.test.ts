import fc from 'fast-check';
import { check, followed, fresh, isAdvice } from '../accuracy/realistic/follow';
import { kinds } from '../accuracy/realistic/kinds';
import { chance } from '../support/mutate';
import { render, renderings } from './render';

const SEED = 20_261_130;

/** What does not hold, by rule and place. */
const broken = (checked: ReturnType<typeof check>): Set<string> =>
  new Set([...checked.findings.values()].map(({ rule, form, place }) => `${rule.id}@${form ?? ''}:${place}`));

describe('the first advice about a slip', () => {
  it('never breaks what held', () => {
    fc.assert(
      fc.property(renderings, fc.constantFrom(...kinds), fc.nat({ max: 0xffff }), (rendering, kind, seed) => {
        const { grids } = render({ ...rendering, noises: [] });
        const planted = kind.plant(grids, chance(seed));
        fc.pre(planted !== undefined);
        const before = check(grids);
        const now = check(planted.grids);
        const cause = fresh(before, now).find(isAdvice);
        fc.pre(cause !== undefined);
        const after = broken(check(followed(planted.grids, cause)));
        expect([...after].filter((each) => !broken(now).has(each))).toEqual([]);
      }),
      { seed: SEED, numRuns: 40 },
    );
  });
});

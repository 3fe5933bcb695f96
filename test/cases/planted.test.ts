import { measure, sum } from '../accuracy/measure';
import { measureSeveral } from '../accuracy/several';
import { nationalCases } from '../support/cases';

/** Every so many cells a sample is taken; `npm run accuracy` plants in all of them. */
const EVERY = 23;

describe.each(nationalCases.map((kase) => [kase.slug, kase] as const))('errors planted in %s', (slug, kase) => {
  it('are found wherever a relation of the truth sees them, and the right cell is named', () => {
    const total = sum(measure(kase, EVERY), slug, '合计');
    expect(total.seen).toBeGreaterThan(30);
    expect(total.misses).toEqual([]);
    expect(total.found).toBe(total.seen);
    expect(total.wrong).toBe(0);
  });

  it.each([2, 3])('are told apart where there are %i of them', (errors) => {
    const total = measureSeveral(kase, errors, 5);
    expect(total.named).toBe(total.planted);
    expect(total.wrong).toBe(0);
  });
});

import fc from 'fast-check';
import { checkWorkbook } from '../../src/app/check/check';
import type { SheetGrid } from '../../src/core/grid';
import { randomOf } from '../support/randomDepartment';
import { nameOf, render, renderings } from './render';
import { allHidden, inTwoRows, permuted } from './rows';

const SEED = 20_261_130;
const RUNS = 30;

/** Prints in which a row says by itself what it is of, and in which sums are not rounded. */
const selfContained = renderings
  .map((rendering) => ({ ...rendering, noises: [] }))
  .filter(({ layout: { codes, amounts } }) => !['relative', 'split'].includes(codes) && !amounts.includes('公式'))
  .map((rendering) => ({ ...rendering, layout: { ...rendering.layout, oneSheet: false } }));

/** Relations that are 错误 or 存疑. */
function broken(grids: readonly SheetGrid[]): string[] {
  const { findings } = checkWorkbook(grids).report;
  return findings.flatMap(({ verdict, rule, message, difference }) =>
    (verdict === 'error' || verdict === 'suspect') && difference !== undefined ? `${rule} ${message}` : [],
  );
}

function holdsAfter(change: (grid: SheetGrid, random: () => number) => SheetGrid): void {
  fc.assert(
    fc.property(selfContained, (rendering) => {
      const random = randomOf(rendering.shape.seed);
      const changed = render(rendering).grids.map((grid) => change(grid, random));
      expect([nameOf(rendering), ...broken(changed)]).toHaveLength(1);
    }),
    { seed: SEED, numRuns: RUNS },
  );
}

describe('no relation that holds becomes 错误', () => {
  it('when rows are permuted', () => holdsAfter(permuted));

  it('when an item is listed in two rows', () => holdsAfter(inTwoRows));

  it('when rows are hidden', () => holdsAfter(allHidden));
});

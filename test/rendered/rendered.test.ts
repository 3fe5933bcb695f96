import fc from 'fast-check';
import { readForms } from '../../src/core/reading';
import { fenAt, graveIn, withSlip } from './laws';
import { nameOf, render, renderings } from './render';
import type { Rendering } from './render';

const SEED = 20_261_130;
const RUNS = 60;

const holds = (law: (rendering: Rendering) => void): void =>
  fc.assert(fc.property(renderings, law), { seed: SEED, numRuns: RUNS });

describe('any department in any edition', () => {
  it('has every amount at its line and column', () => {
    holds((rendering) => {
      const { grids, placed } = render({ ...rendering, noises: [] });
      const reading = readForms(grids);
      expect(placed.filter((each) => fenAt(reading, each) !== (each.fen ?? 0))).toEqual([]);
    });
  });

  it('is right: no 错误 and no 存疑, whatever exporters and people did to the sheets', () => {
    holds((rendering) => expect([nameOf(rendering), ...graveIn(render(rendering).grids)]).toHaveLength(1));
  });

  it('with a wrong figure has the same 错误 and 存疑 in every print of it', () => {
    holds((rendering) => {
      const { grids, placed } = render({ ...rendering, noises: [] });
      const wrong = withSlip(grids, placed, rendering.shape.seed);
      const before = new Set(graveIn(wrong));
      const after = graveIn(rendering.noises.reduce((so, { of }) => so.map(of), wrong));
      expect(after.filter((finding) => !before.has(finding))).toEqual([]);
      if (rendering.noises.every(({ neutral }) => neutral)) expect(new Set(after)).toEqual(before);
    });
  });
});

import fc from 'fast-check';
import { readForms } from '../../src/core/reading';
import { fenAt, graveIn, withSlip } from './laws';
import type { UniversityRendering } from './university';
import { renderUniversity, universityRenderings } from './university';

const SEED = 20_261_130;
const RUNS = 40;

const holds = (law: (rendering: UniversityRendering) => void): void =>
  fc.assert(fc.property(universityRenderings, law), { seed: SEED, numRuns: RUNS });

describe('the four forms of a university', () => {
  it('have every amount at its line and column, and the fourth is none of the nine', () => {
    holds((rendering) => {
      const { grids, placed } = renderUniversity({ ...rendering, noises: [] });
      const reading = readForms(grids);
      expect(placed.filter((each) => fenAt(reading, each) !== (each.fen ?? 0))).toEqual([]);
      expect(reading.forms.map(({ form }) => form)).toEqual(['01', '02', '03']);
    });
  });

  it('are right: no 错误 and no 存疑, whatever exporters and people did to the sheets', () => {
    holds((rendering) => expect(graveIn(renderUniversity(rendering).grids)).toEqual([]));
  });

  it('with a wrong figure have the same 错误 and 存疑 in every print', () => {
    holds((rendering) => {
      const { grids, placed } = renderUniversity({ ...rendering, noises: [] });
      const wrong = withSlip(grids, placed, rendering.shape.seed);
      const before = new Set(graveIn(wrong));
      const after = graveIn(rendering.noises.reduce((so, { of }) => so.map(of), wrong));
      expect(after.filter((finding) => !before.has(finding))).toEqual([]);
    });
  });
});

import fc from 'fast-check';
import { checkWorkbook } from '../../src/app/check/check';
import type { SheetGrid } from '../../src/core/grid';
import { readForms } from '../../src/core/reading';
import type { WorkbookReading } from '../../src/core/reading';
import type { Placed } from '../cases/editions/paper';
import { render, renderings } from './render';

const SEED = 20_261_130;
const RUNS = 60;

describe('any department in any edition', () => {
  it('has every amount at its line and column', () => {
    fc.assert(
      fc.property(renderings, (rendering) => {
        const { grids, placed } = render({ ...rendering, noises: [] });
        const reading = readForms(grids);
        expect(placed.filter((each) => fenAt(reading, each) !== (each.fen ?? 0))).toEqual([]);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  it('is right: no 错误 and no 存疑, whatever exporters and people did to the sheets', () => {
    fc.assert(
      fc.property(renderings, (rendering) => {
        expect(graveIn(render(rendering).grids)).toEqual([]);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });
});

function fenAt(reading: WorkbookReading, { form, line, column }: Placed): number {
  const amount = reading.form(form)?.line(line)?.amounts.get(column);
  if (amount === undefined || amount.kind === 'blank') return 0;
  return amount.kind === 'figure' ? amount.fen : NaN;
}

function graveIn(grids: readonly SheetGrid[]): string[] {
  return checkWorkbook(grids)
    .report.findings.filter(({ verdict }) => verdict === 'error' || verdict === 'suspect')
    .map(({ rule, message }) => `${rule} ${message}`);
}

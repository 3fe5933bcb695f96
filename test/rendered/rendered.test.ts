import fc from 'fast-check';
import { checkWorkbook } from '../../src/app/check/check';
import type { SheetGrid } from '../../src/core/grid';
import { readForms } from '../../src/core/reading';
import type { WorkbookReading } from '../../src/core/reading';
import { withCell } from '../cases/editions/changes';
import type { Placed } from '../cases/editions/paper';
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

function fenAt(reading: WorkbookReading, { form, line, column }: Placed): number {
  const amount = reading.form(form)?.line(line)?.amounts.get(column);
  if (amount === undefined || amount.kind === 'blank') return 0;
  return amount.kind === 'figure' ? amount.fen : NaN;
}

/** One of the amounts nine tenths too small. */
function withSlip(grids: readonly SheetGrid[], placed: readonly Placed[], seed: number): readonly SheetGrid[] {
  const filled = placed.filter(({ fen = 0 }) => fen !== 0);
  const { cell } = filled[seed % Math.max(1, filled.length)] ?? {};
  if (cell === undefined) return grids;
  return grids.map((grid) => {
    const value = grid.rows
      .find(({ row }) => row === cell.row)
      ?.cells.find(({ column }) => column === cell.column)?.value;
    if (grid.name !== cell.sheet || typeof value !== 'number') return grid;
    return withCell(grid, cell.row, cell.column, Number((value / 10).toFixed(2)));
  });
}

/** What is 错误 or 存疑, but for the presence of forms, by what it says and not where. */
function graveIn(grids: readonly SheetGrid[]): string[] {
  return checkWorkbook(grids)
    .report.findings.filter(({ verdict }) => verdict === 'error' || verdict === 'suspect')
    .map(({ rule, form, verdict, difference = '' }) => `${rule} ${form ?? ''} ${verdict} ${difference}`);
}

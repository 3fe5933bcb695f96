import { checkWorkbook } from '../../src/app/check/check';
import type { SheetGrid } from '../../src/core/grid';
import type { WorkbookReading } from '../../src/core/reading';
import { withCell } from '../cases/editions/changes';
import type { Placed } from '../cases/editions/paper';

/** What is read at a place, in 分: 0 for a blank or a line that is not printed, `NaN` for what is no figure. */
export function fenAt(reading: WorkbookReading, { form, line, column }: Placed): number {
  const amount = reading.form(form)?.line(line)?.amounts.get(column);
  if (amount === undefined || amount.kind === 'blank') return 0;
  return amount.kind === 'figure' ? amount.fen : NaN;
}

/** One of the amounts nine tenths too small. */
export function withSlip(grids: readonly SheetGrid[], placed: readonly Placed[], seed: number): readonly SheetGrid[] {
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
export function graveIn(grids: readonly SheetGrid[]): string[] {
  return checkWorkbook(grids)
    .report.findings.filter(({ verdict }) => verdict === 'error' || verdict === 'suspect')
    .map(({ rule, form, verdict, difference = '' }) => `${rule} ${form ?? ''} ${verdict} ${difference}`);
}

import { readFileSync } from 'node:fs';
import { balanceEdits } from '../../src/app/balance/edits';
import type { BalancePlan } from '../../src/app/balance/plan';
import { planBalance } from '../../src/app/balance/plan';
import type { BalanceSummary } from '../../src/app/balance/summary';
import { balanceSummary } from '../../src/app/balance/summary';
import { checkWorkbook } from '../../src/app/check/check';
import type { Solver } from '../../src/core/balancing';
import { ownSheets } from '../../src/core/edits';
import { toA1 } from '../../src/core/grid';
import type { SheetGrid } from '../../src/core/grid';
import { parseDecimalText } from '../../src/core/money';
import { loadHighs } from '../../src/hosts/highs';
import { applyEdits, readWorkbook } from '../../src/hosts/xlsx';
import { nationalCases, yuanOriginals } from '../support/cases';
import { hasLibreOffice, resaved } from '../support/libreOffice';

/** The proven least number of figures that leave their ordinary rounding, on the oracle's relations. */
const LEAST_MOVED: Readonly<Record<string, number>> = { 'haidong-2023': 24, 'sanmenxia-2023': 8, 'linxia-2023': 1 };

const inYuan = [...yuanOriginals, ...nationalCases.filter(({ slug }) => slug === 'linxia-2023')];

let newSolver: () => Solver;
beforeAll(async () => {
  newSolver = await loadHighs();
});

function balancedFile(file: string): { plan: BalancePlan; summary: BalanceSummary; bytes: Uint8Array } {
  const source = readFileSync(file);
  const plan = planBalance(readWorkbook(source), newSolver());
  return {
    plan,
    summary: balanceSummary(plan),
    bytes: applyEdits(source, balanceEdits(plan, '今天', ownSheets.report)),
  };
}

describe.each(inYuan)('$slug from 元', ({ slug, workbook }) => {
  it('holds in every relation with the fewest figures moved, grand totals among those that stay', () => {
    const { plan, summary } = balancedFile(workbook);
    expect(summary.relations).toMatchObject({ broken: 0 });
    expect(summary.relations.brokenPlain).toBeGreaterThan(0);
    expect(summary).toMatchObject({ optimal: true, gap: 0 });
    expect(summary.moved).toBeLessThanOrEqual(LEAST_MOVED[slug]!);
    expect(Number(summary.largestMove)).toBeLessThan(0.01);
    expect(plan.moved.filter(({ figure }) => figure.grandTotal)).toEqual([]);
  });

  it('is read back in 万元 with no 尾差, every figure as planned', () => {
    const { summary, bytes } = balancedFile(workbook);
    const { reading, report } = checkWorkbook(readWorkbook(bytes));
    expect(new Set(reading.forms.map(({ amountUnit }) => amountUnit))).toEqual(new Set(['万元']));
    expect(report.summary).toMatchObject({ error: 0, rounding: 0 });
    expect(printedIn(readWorkbook(bytes))).toMatchObject(
      Object.fromEntries(summary.cells.map(({ sheet, address, balanced }) => [`${sheet}!${address}`, balanced])),
    );
  });

  it('balanced again does not change', () => {
    const { bytes } = balancedFile(workbook);
    const again = planBalance(readWorkbook(bytes), newSolver());
    expect(again.moved).toEqual([]);
    expect(balanceEdits(again, '今天', ownSheets.report)).toEqual([]);
  });

  it('comes to the same figures in whatever order the sheets stand', () => {
    const grids = readWorkbook(readFileSync(workbook));
    expect(balancedIn([...grids].reverse())).toEqual(balancedIn(grids));
  });

  it('comes to the same figures where their binary digits are a little off', () => {
    const grids = readWorkbook(readFileSync(workbook));
    expect(balancedIn(grids.map(nudged))).toEqual(balancedIn(grids));
  });

  (hasLibreOffice ? it : it.skip)('comes to the same figures in LibreOffice', () => {
    const { bytes } = balancedFile(workbook);
    expect(printedIn(readWorkbook(resaved(bytes)))).toEqual(printedIn(readWorkbook(bytes)));
  });
});

describe.each(yuanOriginals)('$slug against its oracle', ({ workbook, truth }) => {
  it('has the exact amounts, and every relation of the oracle holds in print', () => {
    const { cells } = balanceSummary(planBalance(readWorkbook(readFileSync(workbook)), newSolver()));
    const byName = new Map(cells.map((cell) => [`${cell.sheet}!${cell.address}`, cell]));
    for (const [name, fen] of Object.entries(truth.cells)) expect(fenOf(byName.get(name)!.exact)).toBe(fen);
    for (const relation of truth.relations) {
      expect(relation.reduce((sum, [name, times]) => sum + times * fenOf(byName.get(name)!.balanced), 0)).toBe(0);
    }
  });
});

describe.each(nationalCases.filter(({ slug }) => slug !== 'linxia-2023'))(
  '$slug without a source in 元',
  ({ workbook }) => {
    it('is balanced inside what each printed figure stands for', () => {
      const { plan, bytes } = balancedFile(workbook);
      expect(plan.mode).toBe('choose');
      expect(plan.broken).toEqual([]);
      expect(checkWorkbook(readWorkbook(bytes)).report.summary).toMatchObject({ error: 0, rounding: 0 });
    });
  },
);

/** What every figure becomes, by `sheet!address`. */
function balancedIn(grids: readonly SheetGrid[]): Readonly<Record<string, string>> {
  const { cells } = balanceSummary(planBalance(grids, newSolver()));
  return Object.fromEntries(cells.map(({ sheet, address, balanced }) => [`${sheet}!${address}`, balanced]));
}

/** Every number with 角 or 分 as a sum of binary fractions may leave it: in its last digit another one. */
function nudged(grid: SheetGrid): SheetGrid {
  const rows = grid.rows.map(({ row, cells }) => ({
    row,
    cells: cells.map((cell) =>
      typeof cell.value === 'number' && !Number.isInteger(cell.value)
        ? { ...cell, value: cell.value * (1 + Number.EPSILON) }
        : cell,
    ),
  }));
  return { ...grid, rows };
}

function fenOf(text: string): number {
  return parseDecimalText(text, '万元').fen;
}

/** Every figure of every form as printed, by `sheet!address`. */
function printedIn(grids: readonly SheetGrid[]): Readonly<Record<string, string>> {
  const { forms } = checkWorkbook(grids).reading;
  const amounts = forms.flatMap(({ lines }) => lines.flatMap((line) => [...line.amounts.values()]));
  return Object.fromEntries(
    amounts.flatMap((amount) => {
      if (amount.kind !== 'figure') return [];
      const { sheet, row, column } = amount.cell;
      return [[`${sheet}!${toA1(row, column)}`, Number(amount.printed).toFixed(2)]];
    }),
  );
}

import { checkWorkbook } from '../../src/app/check/check';
import type { BalanceFigure, Constraint, IntegerProgram, Solver } from '../../src/core/balancing';
import { constraintsOf, figuresOf } from '../../src/core/balancing';
import type { CellEdit } from '../../src/core/edits';
import { gridsAfter } from '../../src/core/edits';
import type { SheetGrid } from '../../src/core/grid';
import { toA1 } from '../../src/core/grid';
import { fenPerUnit } from '../../src/core/money';

const fenPerYuan = fenPerUnit('元');

/** As many 元 a figure in 万元 with two decimals may hide, up or down. */
const HIDDEN = 49;

/**
 * One of the originals in whole 元 that a published workbook in 万元 can come from: every figure is its rounding, and every
 * relation holds exactly.
 * @throws Error where there is none
 */
export function solvedOriginal(published: readonly SheetGrid[], solver: Solver): readonly SheetGrid[] {
  const { reading, evaluation } = checkWorkbook(published);
  const figures = figuresOf(reading, 'choose');
  const { constraints } = constraintsOf(evaluation.outcomes, figures);
  const solution = solver.solve(programOf(figures, constraints));
  if (solution.kind !== 'solved') throw new Error(`no original: ${solution.kind}`);
  const yuan = figures.map((figure, at) => lowest(figure) + (solution.values[at] ?? 0));
  return inYuan(gridsAfter(published, editsOf(figures, yuan)));
}

/** The hidden 元 of every figure; the costs, different for each, make it hide something. */
function programOf(figures: readonly BalanceFigure[], constraints: readonly Constraint[]): IntegerProgram {
  return {
    columns: figures.map((figure, at) => ({ cost: ((at * 37) % 11) - 5, upper: figure.exact === 0 ? 0 : 2 * HIDDEN })),
    rows: constraints.map(({ operator, terms, constant }) => {
      const known = terms.reduce(
        (sum, { figure, coefficient }) => sum + coefficient * lowest(figures[figure]!),
        constant / fenPerYuan,
      );
      return {
        lower: operator === '<=' ? -Infinity : -known,
        upper: operator === '>=' ? Infinity : -known,
        terms: terms.map(({ figure, coefficient }) => ({ column: figure, coefficient })),
      };
    }),
  };
}

function lowest({ exact }: BalanceFigure): number {
  return exact / fenPerYuan - (exact === 0 ? 0 : HIDDEN);
}

function editsOf(figures: readonly BalanceFigure[], yuan: readonly number[]) {
  const sheets = [...new Set(figures.map(({ cell }) => cell.sheet))];
  return sheets.map((sheet) => ({
    kind: 'setCells' as const,
    sheet,
    cells: figures.flatMap(({ cell }, at): CellEdit[] =>
      cell.sheet === sheet
        ? [{ address: toA1(cell.row, cell.column), content: yuan[at]!, numberFormat: '#,##0.00' }]
        : [],
    ),
  }));
}

function inYuan(grids: readonly SheetGrid[]): readonly SheetGrid[] {
  return grids.map((grid) => ({
    ...grid,
    rows: grid.rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) =>
        typeof cell.value === 'string' ? { ...cell, value: cell.value.replaceAll('万元', '元') } : cell,
      ),
    })),
  }));
}

import type { Solver } from '../../../src/core/balancing';
import { balance, brokenBy } from '../../../src/core/balancing';
import { loadHighs } from '../../../src/hosts/highs';
import { problem } from './balanced';

let newSolver: (seconds?: number) => Solver;
beforeAll(async () => {
  newSolver = await loadHighs();
});

const TABLE = `
            | 小计      | 基本支出  | 项目支出
  合计      | 200280.00 | 100145.00 | 100135.00
  2010301   | 100146.00 | 50073.00  | 50073.00
  2010302   | 100134.00 | 50072.00  | 50062.00`;

const made = problem(
  TABLE,
  `合计.小计 = 合计.基本支出 + 合计.项目支出
  2010301.小计 = 2010301.基本支出 + 2010301.项目支出
  2010302.小计 = 2010302.基本支出 + 2010302.项目支出
  合计.小计 = 2010301.小计 + 2010302.小计
  合计.基本支出 = 2010301.基本支出 + 2010302.基本支出
  合计.项目支出 = 2010301.项目支出 + 2010302.项目支出`,
);

const balancedBy = (solver: Solver) => balance(made.figures, made.constraints, solver);

/** Finds what HiGHS finds, and proves no more than a share of its cost. */
function proving(share: number): Solver {
  const whole = newSolver();
  return {
    relax: () => ({ kind: 'solved', multipliers: [] }),
    solve: (program) => {
      const found = whole.solve(program);
      return found.kind === 'solved' ? { ...found, bound: found.bound * share } : found;
    },
  };
}

describe('what is claimed', () => {
  it('is the least where one linear program proves it in whole numbers', () => {
    const solver = newSolver();
    const unused = { relax: solver.relax.bind(solver), solve: () => ({ kind: 'unknown' }) as const };
    expect(balancedBy(unused)).toMatchObject({ optimal: true, gap: 0, leftOff: [] });
  });

  it('is no more than the solver proved in its time', () => {
    const { amounts, optimal, gap } = balancedBy(proving(0.5));
    expect(optimal).toBe(false);
    expect(gap).toBeGreaterThan(0);
    expect(gap).toBeLessThanOrEqual(0.6);
    expect(brokenBy(made.constraints, amounts)).toEqual([]);
  });

  it('is nothing where there was no time: each figure keeps its ordinary rounding', () => {
    const { amounts, optimal, gap, leftOff } = balancedBy(newSolver(0));
    expect(amounts).toEqual(made.figures.map(({ plain }) => plain));
    expect({ optimal, gap }).toEqual({ optimal: false, gap: 1 });
    expect(leftOff).not.toEqual([]);
  });

  it('never rests on multipliers that prove less', () => {
    const solver = newSolver();
    const wrong: Solver = {
      relax: (program) => {
        const found = solver.relax(program);
        return found.kind === 'solved' ? { ...found, multipliers: found.multipliers.map(() => 1_000_000) } : found;
      },
      solve: () => ({ kind: 'unknown' }),
    };
    expect(balancedBy(wrong).optimal).toBe(false);
  });
});

import fc from 'fast-check';
import type { Solver } from '../../../src/core/balancing';
import { balance, brokenBy } from '../../../src/core/balancing';
import { loadHighs } from '../../../src/hosts/highs';
import type { Problem } from './balanced';
import { problem } from './balanced';

let newSolver: () => Solver;
beforeAll(async () => {
  newSolver = await loadHighs();
});

const COLUMNS = ['基本支出', '项目支出'];

/** A department's items, basic and project expenditure of each, in 分. */
const items = fc.array(fc.tuple(fc.nat(5_000_000), fc.nat(5_000_000)), { minLength: 1, maxLength: 4 });

function tableOf(amounts: readonly (readonly [number, number])[], order: readonly number[]): string {
  const yuan = (fen: number): string => (fen / 100).toFixed(2);
  const row = (name: string, [basic, project]: readonly number[]): string =>
    `${name} | ${[(basic ?? 0) + (project ?? 0), basic ?? 0, project ?? 0].map(yuan).join(' | ')}`;
  const sums = [0, 1].map((column) => amounts.reduce((sum, item) => sum + (item[column] ?? 0), 0));
  const lines = order.map((at) => row(`20103${String(at).padStart(2, '0')}`, amounts[at] ?? [0, 0]));
  return [` | 小计 | ${COLUMNS.join(' | ')}`, row('合计', sums), ...lines].join('\n');
}

function relationsOf(count: number): string {
  const codes = Array.from({ length: count }, (_code, at) => `20103${String(at).padStart(2, '0')}`);
  const columns = ['小计', ...COLUMNS].map(
    (column) => `合计.${column} = ${codes.map((code) => `${code}.${column}`).join(' + ')}`,
  );
  return [...columns, ...['合计', ...codes].map((line) => `${line}.小计 = ${line}.基本支出 + ${line}.项目支出`)].join(
    '\n',
  );
}

function made(amounts: readonly (readonly [number, number])[], order = amounts.map((_item, at) => at)): Problem {
  return problem(tableOf(amounts, order), relationsOf(amounts.length));
}

function weightOf({ figures }: Problem, amounts: readonly number[]): number {
  return figures.reduce((sum, { plain, weight }, at) => sum + (amounts[at] === plain ? 0 : weight), 0);
}

describe('whatever the amounts are', () => {
  it('every relation holds and no figure moves a whole step', () => {
    fc.assert(
      fc.property(items, (amounts) => {
        const { figures, constraints } = made(amounts);
        const result = balance(figures, constraints, newSolver());
        expect(brokenBy(constraints, result.amounts)).toEqual([]);
        figures.forEach(({ exact, step }, at) => expect(Math.abs(result.amounts[at]! - exact)).toBeLessThan(step));
        expect(result.optimal).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('nothing lighter is possible: all sets of roundings were tried', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(3_000_000), fc.nat(3_000_000)), { minLength: 1, maxLength: 2 }),
        (amounts) => {
          const own = made(amounts);
          const result = balance(own.figures, own.constraints, newSolver());
          expect(weightOf(own, result.amounts)).toBe(lightest(own));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('the order of the rows changes no amount', () => {
    fc.assert(
      fc.property(items, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), (amounts, seeds) => {
        const order = amounts.map((_item, at) => ({ at, seed: seeds[at] ?? 0 }));
        order.sort((a, b) => a.seed - b.seed);
        const straight = made(amounts);
        const turned = made(
          amounts,
          order.map(({ at }) => at),
        );
        const named = ({ figures, constraints }: Problem) => {
          const result = balance(figures, constraints, newSolver());
          return Object.fromEntries(figures.map(({ line, column }, at) => [`${line}.${column}`, result.amounts[at]]));
        };
        expect(named(turned)).toEqual(named(straight));
      }),
      { numRuns: 25 },
    );
  });

  it('balancing what is balanced changes nothing', () => {
    fc.assert(
      fc.property(items, (amounts) => {
        const whole = amounts.map(
          ([basic, project]) => [basic - (basic % 10_000), project - (project % 10_000)] as const,
        );
        const { figures, constraints } = made(whole);
        expect(balance(figures, constraints, newSolver()).amounts).toEqual(figures.map(({ exact }) => exact));
      }),
      { numRuns: 20 },
    );
  });
});

/** The least weight of any set of floors and ceilings that fulfils every relation, found by trying all. */
function lightest(own: Problem): number {
  const { figures, constraints } = own;
  let least = Number.POSITIVE_INFINITY;
  const amounts: number[] = [];
  const tryFrom = (at: number, weight: number): void => {
    const figure = figures[at];
    if (weight >= least) return;
    if (figure === undefined) {
      if (brokenBy(constraints, amounts).length === 0) least = weight;
      return;
    }
    for (const amount of new Set([figure.lowest, figure.highest])) {
      amounts[at] = amount;
      tryFrom(at + 1, weight + (amount === figure.plain ? 0 : figure.weight));
    }
  };
  tryFrom(0, 0);
  return least;
}

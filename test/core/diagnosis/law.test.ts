import fc from 'fast-check';
import { diagnose } from '../../../src/core/diagnosis';
import { evaluation } from './relations';

const ITEMS = ['2080101', '2080102', '2080103', '2080199'];
const RELATIONS = [
  ...['208', ...ITEMS].map((row) => `${row}.小计 = ${row}.基本支出 + ${row}.项目支出`),
  ...['小计', '基本支出', '项目支出'].map(
    (column) => `208.${column} = ${ITEMS.map((row) => `${row}.${column}`).join(' + ')}`,
  ),
  'H: 208.项目支出 <= 208.基本支出',
].join('\n');

const amount = fc.integer({ min: 0, max: 10_000_000 });
const rows = fc.array(fc.tuple(amount, amount), { minLength: ITEMS.length, maxLength: ITEMS.length });

/** Fen of every line: 小计, 基本支出, 项目支出. */
function figures(parts: readonly (readonly [number, number])[]): number[][] {
  const items = parts.map(([basic, project]) => [basic + project, basic, project]);
  const total = [0, 1, 2].map((column) => items.reduce((sum, item) => sum + (item[column] ?? 0), 0));
  return [total, ...items];
}

function table(lines: readonly (readonly number[])[]): string {
  const texts = lines.map((line, at) =>
    [['208', ...ITEMS][at], ...line.map((fen) => (fen / 100).toFixed(2))].join(' | '),
  );
  return ['x | 小计 | 基本支出 | 项目支出', ...texts].join('\n');
}

describe('a law', () => {
  it('one wrong figure is named alone, and its right value proposed', () => {
    const wrong = fc.record({
      line: fc.nat({ max: 4 }),
      column: fc.nat({ max: 2 }),
      by: fc.integer({ min: 1, max: 10 ** 6 }),
    });
    fc.assert(
      fc.property(rows, wrong, (parts, { line, column, by }) => {
        const lines = figures(parts);
        const right = lines[line]?.[column] ?? 0;
        const changed = lines.map((row, at) =>
          row.map((fen, place) => (at === line && place === column ? fen + by : fen)),
        );
        const causes = diagnose(evaluation(table(changed), RELATIONS)).filter(({ verdict }) => verdict === 'error');
        expect(causes).toHaveLength(1);
        expect(causes[0]?.suspects).toHaveLength(1);
        expect(causes[0]?.suspects[0]).toMatchObject({ line: ['208', ...ITEMS][line], proposedFen: right });
      }),
    );
  });

  it('comes to an end where anything is wrong, rounded or left out', () => {
    const cell = fc.oneof(
      fc.constant(''),
      fc.integer({ min: -300, max: 300 }).map((hundredths) => (hundredths / 100).toFixed(2)),
    );
    const any = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(any, (lines) => {
        const texts = lines.map((line, at) => [['208', ...ITEMS][at], ...line].join(' | '));
        const outcomes = evaluation(['x | 小计 | 基本支出 | 项目支出', ...texts].join('\n'), RELATIONS, '万元');
        const failed = outcomes.outcomes.filter(({ verdict }) => verdict !== 'passed');
        expect(diagnose(outcomes).flatMap((cause) => cause.outcomes)).toHaveLength(failed.length);
      }),
    );
  });

  it('whatever is wrong, every outcome that did not pass has one cause, twice the same', () => {
    const any = fc.array(fc.array(amount, { minLength: 3, maxLength: 3 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(any, (lines) => {
        const outcomes = evaluation(table(lines), RELATIONS);
        const causes = diagnose(outcomes);
        const failed = outcomes.outcomes.filter(({ verdict }) => verdict !== 'passed');
        const hanging = causes.flatMap((cause) => cause.outcomes);
        expect(hanging).toHaveLength(failed.length);
        expect(new Set(hanging)).toEqual(new Set(failed));
        expect(new Set(causes.map(({ id }) => id)).size).toBe(causes.length);
        expect(diagnose(outcomes)).toEqual(causes);
      }),
    );
  });
});

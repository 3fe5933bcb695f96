import { readFileSync } from 'node:fs';
import { catalogue } from '../../src/core/catalogue';
import { toA1 } from '../../src/core/grid';
import type { SheetGrid } from '../../src/core/grid';
import { readForms } from '../../src/core/reading';
import { enabledRules, evaluate } from '../../src/core/rules';
import type { Relation } from '../../src/core/rules';
import { readWorkbook } from '../../src/hosts/xlsx';
import { nationalCases } from '../support/cases';
import type { TruthRelation } from '../support/cases';
import { typed } from '../support/typed';

/**
 * Relations of the oracle that the source itself prints in the wrong column, so that no reading can find both sides where they
 * belong; excused by name.
 */
const EXCUSED: Readonly<Record<string, readonly string[]>> = {
  // 公开08 prints its 0.00 under 基本支出 while its 合计 is blank, so that 基本支出 of 03 ties to 05 and to this zero.
  'linxia-2023': ['R0242'],
  'linxia-2023-wanyuan': ['R0242'],
};

const rules = enabledRules(catalogue);

describe.each(nationalCases)('relations of $slug', ({ slug, workbook, truth }) => {
  const grids = readWorkbook(readFileSync(workbook));
  const figures = figuresOf(grids);
  const relations = truth.relations ?? [];
  const filled = relations.filter((relation) => signed(relation, figures).size > 0);
  const vacuous = relations.filter((relation) => signed(relation, figures).size === 0);
  const excused = EXCUSED[slug] ?? [];

  it('evaluates every relation of the oracle on the same cells', () => {
    const evaluated = keysEvaluated(grids);
    const missing = filled.filter((relation) => !evaluated.has(keyOf(signed(relation, figures), relation.op)));
    const share = (100 * (filled.length - missing.length)) / filled.length;
    process.stdout.write(
      `${slug}: ${filled.length - missing.length}/${filled.length} relations (${share.toFixed(1)} %)\n`,
    );
    expect(missing.filter(({ id }) => !excused.includes(id)).map(({ id, desc }) => `${id} ${desc}`)).toEqual([]);
  });

  it('would evaluate those whose cells are all blank once amounts are typed', () => {
    const missing = vacuous.filter((relation) => {
      const cells = [relation.left, ...relation.right].map((cell) => cell.replace(/^-/, ''));
      const withAmounts = cells.reduce((sheets, cell) => typed(sheets, cell, 1.23), grids);
      return !keysEvaluated(withAmounts).has(keyOf(signed(relation, new Set(cells)), relation.op));
    });
    expect(missing.filter(({ id }) => !excused.includes(id)).map(({ id, desc }) => `${id} ${desc}`)).toEqual([]);
  });
});

/** The relations that some rule evaluates, each by its figures with their signs. */
function keysEvaluated(grids: readonly SheetGrid[]): ReadonlySet<string> {
  const { outcomes } = evaluate(rules, { current: readForms(grids) });
  return new Set(outcomes.flatMap(({ relation }) => (relation === undefined ? [] : [keyOfRelation(relation)])));
}

function keyOfRelation({ terms, operator }: Relation): string {
  const coefficients = new Map<string, number>();
  for (const { amount, coefficient } of terms) {
    if (amount.kind !== 'figure') continue;
    const cell = `${amount.cell.sheet}!${toA1(amount.cell.row, amount.cell.column)}`;
    coefficients.set(cell, (coefficients.get(cell) ?? 0) + coefficient);
  }
  return keyOf(coefficients, operator);
}

/** The cells of an entry of the oracle that hold figures, as if everything stood on the left. */
function signed({ left, right }: TruthRelation, figures: ReadonlySet<string>): Map<string, number> {
  const cells = [
    [left, 1] as const,
    ...right.map((cell) => (cell.startsWith('-') ? ([cell.slice(1), 1] as const) : ([cell, -1] as const))),
  ];
  return new Map(cells.filter(([cell]) => figures.has(cell)));
}

/** The same for both ways of writing a relation: sides swapped, the operator turned round. */
function keyOf(coefficients: ReadonlyMap<string, number>, operator: Relation['operator']): string {
  const sorted = [...coefficients]
    .filter(([, coefficient]) => coefficient !== 0)
    .sort(([one], [two]) => (one < two ? -1 : 1));
  const turned = (sorted[0]?.[1] ?? 1) < 0;
  const sign = turned ? -1 : 1;
  const shown = turned && operator !== '=' ? (operator === '<=' ? '>=' : '<=') : operator;
  return `${sorted.map(([cell, coefficient]) => `${coefficient * sign}${cell}`).join(' ')} ${shown}`;
}

/** Addresses of all cells with a number. */
function figuresOf(grids: readonly SheetGrid[]): ReadonlySet<string> {
  return new Set(
    grids.flatMap(({ name, rows }) =>
      rows.flatMap(({ row, cells }) =>
        cells.filter(({ value }) => typeof value === 'number').map(({ column }) => `${name}!${toA1(row, column)}`),
      ),
    ),
  );
}

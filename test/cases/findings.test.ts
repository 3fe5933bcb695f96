import { readFileSync } from 'node:fs';
import { rulesFor } from '../../src/core/catalogue';
import { toA1 } from '../../src/core/grid';
import { formatDifference } from '../../src/core/money';
import { readForms } from '../../src/core/reading';
import { enabledRules, evaluate } from '../../src/core/rules';
import type { Outcome } from '../../src/core/rules';
import { readWorkbook } from '../../src/hosts/xlsx';
import { nationalCases, shanghaiCases } from '../support/cases';
import type { Case } from '../support/cases';

describe.each([...nationalCases, ...shanghaiCases])('findings on $slug', ({ workbook, truth }) => {
  const reading = readForms(readWorkbook(readFileSync(workbook)));
  const rules = enabledRules(rulesFor({ current: reading }));
  const found = evaluate(rules, { current: reading }).outcomes.filter(({ verdict }) => verdict !== 'passed');

  it('has no 错误 and no 存疑 from any relation', () => {
    const broken = found.filter(({ relation, verdict }) => relation !== undefined && verdict !== 'rounding');
    expect(broken.map(({ message }) => message)).toEqual([]);
  });

  it('has exactly the 尾差 that the oracle has', () => {
    const roundings = found.filter(({ verdict }) => verdict === 'rounding').map(totalAndDifference);
    expect(roundings.sort()).toEqual(roundingsOf(truth).sort());
  });

  it('calls nothing 错误 or 存疑 but the wrong names', () => {
    const grave = found.filter(({ verdict }) => verdict === 'error' || verdict === 'suspect');
    const wrong = (truth.nameFindings ?? []).filter(({ classification }) => classification === '错误');
    expect(grave.map(cellsOf).sort()).toEqual(wrong.map(({ places }) => places.map(at).join(' ')).sort());
  });

  it('reports every wrong name at its places', () => {
    for (const { classification, places } of truth.nameFindings ?? []) {
      const verdict = classification === '错误' ? 'suspect' : 'hint';
      const same = found.filter(
        (outcome) => outcome.verdict === verdict && cellsOf(outcome) === places.map(at).join(' '),
      );
      expect({ places, reported: same.length }).toEqual({ places, reported: 1 });
    }
  });

  it('reports what is odd about the layout as 提示', () => {
    const hints = found.filter(({ verdict }) => verdict === 'hint');
    for (const { sheet, cell } of truth.structureFindings ?? []) {
      if (sheet === undefined || cell === undefined) continue;
      expect(hints.map(cellsOf)).toContain(`${sheet}!${cell}`);
    }
  });
});

describe('layout of the Linxia forms', () => {
  const linxia = nationalCases.filter(({ slug }) => slug.startsWith('linxia'));
  const hints = ({ workbook }: Case) => {
    const reading = readForms(readWorkbook(readFileSync(workbook)));
    const { outcomes } = evaluate(enabledRules(rulesFor({ current: reading })), { current: reading });
    return outcomes
      .filter(({ verdict }) => verdict === 'hint')
      .map(({ rule, form, place }) => `${rule.id} ${form ?? place}`);
  };

  it.each(linxia)('$slug: a zero under the wrong column, footers on the name column, zeros beside blanks', (linxia) => {
    expect(hints(linxia)).toEqual(expect.arrayContaining(['X21b-2 08', 'R-5 06', 'R-6 01,04,08']));
  });
});

function roundingsOf({ relationFailures = [], tables = [] }: Case['truth']): string[] {
  const failures = relationFailures.map(({ left, diff }) => `${left} ${Number(diff)}`);
  const classified = tables
    .filter((table) => table.class === 'rounding')
    .map(({ left, difference }) => `${left.sheet}!${left.cell} ${Number(difference)}`);
  return [...failures, ...classified];
}

function totalAndDifference({ relation }: Outcome): string {
  const total = relation?.terms.find(({ side }) => side === 'left')?.amount.cell;
  if (relation === undefined || total === undefined) throw new Error('尾差 without a relation');
  const difference = Number(formatDifference(relation.difference, '万元', 2));
  return `${total.sheet}!${toA1(total.row, total.column)} ${difference}`;
}

function cellsOf({ cells }: Outcome): string {
  return cells.map(({ sheet, row, column }) => `${sheet}!${toA1(row, column)}`).join(' ');
}

function at({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `${sheet}!${cell}`;
}

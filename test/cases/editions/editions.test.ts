import { catalogue } from '../../../src/core/catalogue';
import { toA1 } from '../../../src/core/grid';
import type { WorkbookReading } from '../../../src/core/reading';
import { readForms } from '../../../src/core/reading';
import { enabledRules, evaluate } from '../../../src/core/rules';
import { editions } from './editions';
import type { Placed } from './paper';
import { workbookOf } from './workbooks';

describe.each(editions.map((edition) => [edition.name, edition] as const))('%s', (_, edition) => {
  const { grids, placed } = workbookOf(edition);
  const reading = readForms(grids);

  it('has every form recognised', () => {
    expect(reading.forms.map(({ form }) => form)).toEqual(edition.forms);
  });

  it('has every amount at its line and column', () => {
    const missed = placed
      .filter((each) => readAs(reading, each) !== expected(each))
      .map((each) => `${name(each)} ${expected(each)} ← ${readAs(reading, each)}`);
    expect(missed).toEqual([]);
  });

  it('is right: no 错误 and no 存疑', () => {
    const { outcomes } = evaluate(enabledRules(catalogue), { current: reading });
    const grave = outcomes.filter(({ verdict }) => verdict === 'error' || verdict === 'suspect');
    const unexpected = grave.filter(({ rule }) => edition.finds?.includes(rule.id) !== true);
    expect(unexpected.map(({ rule, message }) => `${rule.id} ${message}`)).toEqual([]);
  });
});

function name({ form, line, column }: Placed): string {
  return `公开${form}[${line},${column}]`;
}

function expected({ cell, fen }: Placed): string {
  return fen === undefined ? '空' : `${toA1(cell.row, cell.column)} ${fen}`;
}

function readAs(reading: WorkbookReading, { form, line, column }: Placed): string {
  const amount = reading.form(form)?.line(line)?.amounts.get(column);
  if (amount === undefined || amount.kind === 'blank') return '空';
  return amount.kind === 'figure' ? `${toA1(amount.cell.row, amount.cell.column)} ${amount.fen}` : amount.kind;
}

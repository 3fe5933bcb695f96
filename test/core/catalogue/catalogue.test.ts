import { catalogue, chapters, rulesFor } from '../../../src/core/catalogue';
import { BASIS } from '../../../src/core/catalogue/basis';
import { parseFormula } from '../../../src/core/formula';
import { readForms } from '../../../src/core/reading';
import { evaluate } from '../../../src/core/rules';
import { allExamples, gridsOf } from './examples';
import { form01 } from './examples/department';
import { budgetForm1 } from './examples/budgetDepartment';

const ids = catalogue.map(({ id }) => id);

describe('the catalogue', () => {
  it('has every id once', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('knows every rule that an example is about', () => {
    expect(allExamples.map(({ rule }) => rule).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has only formulas that parse', () => {
    const faults = catalogue.flatMap((rule) => {
      const result = 'formula' in rule ? parseFormula(rule.formula) : undefined;
      return result === undefined || result.ok ? [] : [`${rule.id}: ${result.fault.message}`];
    });
    expect(faults).toEqual([]);
  });

  it('names an official document or the forms themselves as basis, or nothing', () => {
    const known: readonly string[] = Object.values(BASIS);
    expect(catalogue.filter(({ basis }) => !known.includes(basis))).toEqual([]);
  });

  it('never compares accounts that legitimately differ (X20)', () => {
    expect(ids.filter((id) => id.startsWith('X20'))).toEqual([]);
  });

  it('calls the rules of the budget by ids that begin with BR-', () => {
    const budget = chapters.filter(({ scope }) => scope === 'budget').flatMap(({ rules }) => rules.map(({ id }) => id));
    expect(budget).toEqual(ids.filter((id) => id.startsWith('BR-')));
  });

  it('says of every rule what it came to, even on a single form', () => {
    const { outcomes, notRun } = evaluate(catalogue, { current: readForms(gridsOf(form01)) });
    const said = new Set([...outcomes, ...notRun].map(({ rule }) => rule.id));
    expect(ids.filter((id) => !said.has(id))).toEqual([]);
  });
});

describe('the rules for a workbook', () => {
  const idsFor = (text: string) => rulesFor({ current: readForms(gridsOf(text)) }).map(({ id }) => id);

  it('are those of the set it begins, with all that look at any form', () => {
    expect(idsFor(form01)).toEqual(expect.arrayContaining(['01-1', 'X08', 'F1-1']));
    expect(idsFor(form01)).not.toContain('BR-1-1');
    expect(idsFor(budgetForm1)).toContain('BR-1-1');
    expect(idsFor(budgetForm1)).not.toContain('01-1');
  });
});

import { readFileSync } from 'node:fs';
import { rulesFor } from '../../../src/core/catalogue';
import { withLines } from '../../../src/core/diagnosis/trials/corrected';
import { readForms } from '../../../src/core/reading';
import type { WorkbookReading } from '../../../src/core/reading';
import { enabledRules, evaluate } from '../../../src/core/rules';
import type { Evaluation, KnownResults } from '../../../src/core/rules';
import { readWorkbook } from '../../../src/hosts/xlsx';
import { nationalCases } from '../../support/cases';

test('relations whose forms are the same come to the same without being evaluated anew', () => {
  for (const { workbook } of nationalCases) {
    const current = readForms(readWorkbook(readFileSync(workbook)));
    const rules = enabledRules(rulesFor({ current }));
    const known: KnownResults = new Map();
    evaluate(rules, { current }, known);
    for (const { form } of current.forms) {
      const changed = withoutFirstLine(current, form);
      expect(said(evaluate(rules, { current: changed }, known))).toEqual(said(evaluate(rules, { current: changed })));
    }
    expect(said(evaluate(rules, { current }, known))).toEqual(said(evaluate(rules, { current })));
  }
});

function withoutFirstLine(reading: WorkbookReading, form: WorkbookReading['forms'][number]['form']): WorkbookReading {
  return withLines(reading, form, reading.form(form)?.lines.slice(1) ?? []);
}

function said({ outcomes, notRun, blank = [] }: Evaluation): readonly string[] {
  return [
    ...outcomes.map(({ rule, place, verdict, message }) => `${rule.id} ${place} ${verdict} ${message}`),
    ...notRun.map(({ rule, reason }) => `${rule.id} ${reason}`),
    ...blank.map(({ rule, terms }) => `${rule.id} ${terms.length}`),
  ];
}

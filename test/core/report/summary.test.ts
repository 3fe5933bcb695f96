import { fileSummary, summaryTables } from '../../../src/core/report';
import type { Report } from '../../../src/core/report';

const nothing = { passed: 0, error: 0, suspect: 0, rounding: 0, explain: 0, hint: 0, notRun: 0 };

function report(file: string, rules: readonly string[]): Report {
  const findings = rules.map((rule, index) => ({
    id: `${index}`,
    rule,
    verdict: 'error' as const,
    form: '05' as const,
    message: '',
    cells: [],
  }));
  const form = {
    form: '05' as const,
    title: '',
    sheet: '05',
    amountUnit: '万元' as const,
    decimals: 2,
    fiscalYear: null,
  };
  const summary = { ...nothing, error: rules.length };
  return {
    schemaVersion: 1,
    file,
    forms: [{ ...form, entity: `${file}局` }],
    findings,
    causes: [],
    notRun: [],
    summary,
  };
}

describe('the overview of a batch', () => {
  const files = [report('甲', ['H-05', 'H-05', 'X08']), report('乙', ['X08']), report('丙', ['H-03', 'H-03'])];
  const [byFile, byRule] = summaryTables(files.map(fileSummary), (rule) => `关于${rule}`);

  it('lists who has how many of what', () => {
    expect(byFile.rows.map(([file, entity, errors]) => [file, entity, errors])).toEqual([
      ['甲', '甲局', 3],
      ['乙', '乙局', 1],
      ['丙', '丙局', 2],
    ]);
  });

  it('ranks rules by the departments that fail them, then by findings', () => {
    expect(byRule.rows).toEqual([
      ['X08', '关于X08', 2, 2],
      ['H-03', '关于H-03', 1, 2],
      ['H-05', '关于H-05', 1, 2],
    ]);
  });

  it('shows in place of counts why a file was not checked', () => {
    const failed = { ...report('丁', []), forms: [], error: { code: 'emptyFile', message: '文件是空的。' } };
    const [table] = summaryTables([fileSummary(failed)], String);
    expect(table.rows[0]).toEqual(['丁', '', '', '', '', '', '', '', '', '文件是空的。']);
  });
});

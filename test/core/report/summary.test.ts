import { NO_COUNTS, fileSummary, summaryTables } from '../../../src/core/report';
import type { Report } from '../../../src/core/report';

const nothing = {
  passed: 0,
  error: 0,
  suspect: 0,
  rounding: 0,
  explain: 0,
  hint: 0,
  notRun: 0,
  causes: NO_COUNTS,
  explained: 0,
  setAside: 0,
};

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
  const summary = { ...nothing, error: rules.length, causes: { ...NO_COUNTS, error: rules.length } };
  return {
    schemaVersion: 1,
    file,
    forms: [{ ...form, entity: `${file}局` }],
    findings,
    causes: [],
    reasons: [],
    notRun: [],
    summary,
  };
}

describe('the overview of a batch', () => {
  const files = [report('甲', ['H-05', 'X08']), report('乙', ['X08']), report('丙', ['H-03', 'H-03', 'H-03'])];
  const [byFile, byRule] = summaryTables(files.map(fileSummary), (rule) => `关于${rule}`);

  it('lists who has how many of what, the worst first', () => {
    expect(byFile!.rows.map(([entity, file, errors, relations]) => [entity, file, errors, relations])).toEqual([
      ['丙局', '丙', 3, 3],
      ['甲局', '甲', 2, 2],
      ['乙局', '乙', 1, 1],
    ]);
  });

  it('ranks rules by the departments that fail them, then by findings', () => {
    expect(byRule!.rows).toEqual([
      ['X08', '关于X08', 2, 2],
      ['H-03', '关于H-03', 1, 3],
      ['H-05', '关于H-05', 1, 1],
    ]);
  });

  it('names what was not checked apart, with the reason', () => {
    const failed = { ...report('丁', []), forms: [], error: { code: 'emptyFile', message: '文件是空的。' } };
    const tables = summaryTables([fileSummary(failed)], String, [{ file: '备注.txt', reason: '不是工作簿' }]);
    expect(tables.map(({ rows }) => rows)).toEqual([
      [],
      [],
      [
        ['丁', '文件是空的。'],
        ['备注.txt', '不是工作簿'],
      ],
    ]);
  });
});

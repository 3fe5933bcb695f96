import { marksOf, remarkAll } from '../../src/app/mark/mark';
import type { Cause, Finding, Report } from '../../src/core/report';
import { NO_COUNTS } from '../../src/core/report';

const finding = (id: string, ...cells: [string, Finding['cells'][number]['role']][]): Finding => ({
  id,
  rule: id,
  verdict: 'error',
  form: '05',
  message: '不等',
  cells: cells.map(([address, role]) => ({ sheet: '公开05', address, role })),
});
const cause = (id: string, verdict: Cause['verdict'], findings: string[], ...suspects: string[]): Cause => ({
  id,
  verdict,
  message: '',
  findings,
  suspects: suspects.map((address) => ({ sheet: '公开05', address, printed: '1', proposed: '2', slip: 'unknown' })),
  together: Math.min(1, suspects.length),
});
const report: Report = {
  schemaVersion: 1,
  file: '',
  forms: [],
  findings: [
    finding('甲', ['C5', 'total'], ['C6', 'addend'], ['C7', 'addend']),
    finding('乙', ['D5', 'addend'], ['D6', 'addend']),
    finding('丙', ['C5', 'other'], ['B9', 'subject']),
  ],
  causes: [
    cause('错', 'error', ['甲'], 'C6', 'C7'),
    cause('差', 'rounding', ['丙']),
    cause('疑', 'suspect', ['乙']),
    cause('示', 'hint', ['丙']),
  ],
  reasons: [],
  notRun: [],
  summary: {
    passed: 0,
    error: 1,
    suspect: 1,
    rounding: 1,
    explain: 0,
    hint: 1,
    notRun: 0,
    causes: NO_COUNTS,
    explained: 0,
    setAside: 0,
  },
};

const told = (choice: Parameters<typeof marksOf>[1] = {}) =>
  marksOf(report, choice).map(({ address, verdict }) => `${address} ${verdict}`);

describe('what is marked', () => {
  test('the suspects where there are any, else totals and subjects, else all cells; no hints', () => {
    expect(told()).toEqual(['C6 error', 'C7 error', 'C5 rounding', 'B9 rounding', 'D5 suspect', 'D6 suspect']);
  });

  test('one mark a cell, the strongest', () => {
    const verdicts = ['hint', 'rounding'] as const;
    expect(told({ verdicts })).toEqual(['C5 rounding', 'B9 rounding']);
    expect(told({ verdicts: ['hint'] })).toEqual(['C5 hint', 'B9 hint']);
  });

  test('one cause alone; nothing that was set aside', () => {
    expect(told({ causes: new Set(['差']) })).toEqual(['C5 rounding', 'B9 rounding']);
    expect(told({ without: new Set(['甲', '丙']) })).toEqual(['D5 suspect', 'D6 suspect']);
  });

  test('in place of the marks there were', () => {
    expect(remarkAll(report, { causes: new Set(['差']) }).map(({ kind }) => kind)).toEqual([
      'clearMarks',
      'mark',
      'mark',
    ]);
  });
});

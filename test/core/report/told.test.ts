import { toldBelow } from '../../../src/core/report/told';
import type { Cause, Finding } from '../../../src/core/report';

const cause = (message: string): Cause => ({
  id: 'cell',
  verdict: 'error',
  message,
  suspects: [],
  together: 0,
  findings: [],
});

const relation = (id: string, form: Finding['form'], addresses: readonly string[]): Finding => ({
  id,
  rule: id,
  verdict: 'error',
  form,
  message: `${id} 不等`,
  cells: addresses.map((address) => ({ sheet: '表', address, role: 'subject' })),
  difference: '1.00',
});

describe('what is told below a cause', () => {
  it('leaves out the only finding where it is no relation: the cause says it', () => {
    const { id, rule, verdict, form, message, cells } = relation('R-1', '05', ['E3']);
    const check = { id, rule, verdict, form, message, cells };
    expect(toldBelow(cause('请把金额单位改为万元'), [check])).toEqual({ findings: [], more: [] });
  });

  it('keeps the only relation, which shows the addition', () => {
    const only = relation('H-05', '05', ['C8', 'D8']);
    expect(toldBelow(cause('公开05 C8 疑为 1.00'), [only]).findings).toEqual([only]);
  });

  it('compares the same figures once, by the equation that follows the bound', () => {
    const bound = relation('X12-1', '05', ['C8', 'F8']);
    const equation = relation('X13-1', '03', ['F8', 'C8']);
    expect(toldBelow(cause('公开05 C8 疑为 1.00'), [bound, equation]).findings).toEqual([equation]);
  });

  it('counts what is too much by form', () => {
    const many = Array.from({ length: 32 }, (_, at) => relation(`H-${at}`, at < 20 ? '05' : '03', [`C${at}`]));
    const { findings, more } = toldBelow(cause('公开05 全表金额'), many);
    expect(findings).toHaveLength(6);
    expect(more).toEqual([
      { form: '05', count: 14 },
      { form: '03', count: 12 },
    ]);
  });
});

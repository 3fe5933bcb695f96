import type { Finding } from '../../../src/core/report';
import { cardsOf, toGroups } from '../../../src/pane/model/cards';
import { copyText } from '../../../src/pane/model/copyText';
import { figuresOf } from '../../../src/pane/model/figures';
import { checked } from '../../support/pane';

const finding = (verdict: Finding['verdict']): Finding => ({
  id: 'X@1',
  rule: 'X',
  verdict,
  form: '09',
  message: '决算数大于预算数',
  cells: [],
  actual: '3300.00',
  expected: '2000.00',
  difference: '1300.00',
});

test.each([
  ['error', ['表中', '对照', '相差']],
  ['suspect', ['表中', '对照', '相差']],
  ['rounding', ['表中', '对照', '相差']],
  ['explain', ['表中', '对照', '相差']],
  ['hint', ['表中', '对照', '相差']],
] as const)('%s 的两边叫作 %s', (verdict, names) => {
  expect(figuresOf(finding(verdict)).map(({ name }) => name)).toEqual(names);
});

test('金额带千分位，差额带方向', () => {
  expect(figuresOf(finding('error')).map(({ value }) => value)).toEqual(['3,300.00', '2,000.00', '+1,300.00']);
});

test('复制的文字用同样的说法', () => {
  const card = cardsOf(toGroups(checked, new Map())).find(({ verdict }) => verdict === 'explain');
  expect(card === undefined ? '' : copyText(card)).toContain('（表中 3,200.00，对照 2,000.00，相差 +1,200.00）');
});

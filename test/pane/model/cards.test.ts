import { cardsOf, toGroups } from '../../../src/pane/model/cards';
import type { Card, CardOrder } from '../../../src/pane/model/types';
import type { Verdict } from '../../../src/core/rules';
import { checked } from '../../support/pane';

/** The card of the swapped figure in 公开05, had its cause this verdict. */
function cardOf(verdict: Verdict): Card | undefined {
  const causes = checked.report.causes.map((cause) => (cause.id === 'cause-05' ? { ...cause, verdict } : cause));
  const groups = toGroups({ ...checked, report: { ...checked.report, causes } }, new Map());
  return cardsOf(groups).find(({ id }) => id === 'cause-05');
}

test('错误写出最可能写错的单元格', () => {
  expect(cardOf('error')?.suspects.length).toBeGreaterThan(0);
});

test('需说明的不提议改数', () => {
  expect(cardOf('explain')?.suspects).toEqual([]);
});

test('先重后轻，同类里按表；也可以按表', () => {
  const titles = (order: CardOrder) => toGroups(checked, new Map(), order).map(({ title }) => title);
  expect(titles('gravity')).toEqual(['错误', '存疑', '需说明', '提示']);
  expect(titles('form')[0]).toContain('公开02');
});

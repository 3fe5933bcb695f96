import { cardsOf, toGroups } from '../../../src/pane/model/cards';
import type { Card } from '../../../src/pane/model/types';
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

test('需说明的不提议改数，定位到关系的第一个单元格', () => {
  const card = cardOf('explain');
  expect(card?.suspects).toEqual([]);
  expect(card?.target).toEqual(card?.findings[0]?.cells[0]);
});

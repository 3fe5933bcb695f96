import {
  asideOf,
  reason,
  REASON_LENGTH,
  remarksOn,
  setAside,
  setRuleAside,
  withRemark,
  withoutRemark,
} from '../../src/app/kept/remarks';
import type { Subject } from '../../src/app/check/subjects';

const subject = (rule: string, place: string, figures: string): [string, Subject] => [place, { rule, place, figures }];
const subjects = (...all: [string, Subject][]) => new Map(all);
const before = subject('T3-1', 'T3-1@2080505,基本支出', '10.00 9.98');
const after = subject('T3-1', 'T3-1@2080505,基本支出', '10.00 9.50');
const other = subject('T3-1', 'T3-1@2080506,基本支出', '3.00 2.98');

describe('what the user has said about findings', () => {
  test('a reason stays with its line while the figures are what they were, and asks again when they change', () => {
    const remarks = [reason(before[1], '  上级文件要求  ')];
    expect(remarksOn(subjects(before, other), remarks)).toEqual(
      new Map([[before[0], { remark: { kind: 'reason', ...before[1], text: '上级文件要求' }, stale: false }]]),
    );
    expect(remarksOn(subjects(after), remarks).get(after[0])?.stale).toBe(true);
  });

  test('a rule set aside covers all its findings, whatever their figures', () => {
    const states = remarksOn(subjects(before, other), [setRuleAside('T3-1')]);
    expect([...asideOf(states)]).toEqual([before[0], other[0]]);
  });

  test('a stale remark gives way to one on the rule; what is stale is not set aside', () => {
    expect(asideOf(remarksOn(subjects(after), [setAside(before[1])])).size).toBe(0);
    expect(asideOf(remarksOn(subjects(after), [setAside(before[1]), setRuleAside('T3-1')])).size).toBe(1);
  });

  test('one reason and one set-aside a place: a new one takes the place of the old', () => {
    const remarks = [reason(before[1], '初稿'), reason(after[1], '已核实')].reduce(withRemark, []);
    expect(remarks.map(({ text, figures }) => [text, figures])).toEqual([['已核实', '10.00 9.50']]);
    expect(withoutRemark(remarks, { kind: 'reason', ...before[1] })).toEqual([]);
    expect(withoutRemark(remarks, { kind: 'setAside', ...before[1] })).toEqual(remarks);
    expect(withoutRemark(remarks, { kind: 'reason', rule: 'T3-1', place: null })).toEqual(remarks);
  });

  test('不再提示 hides a card with its reason, and 恢复 shows the reason again', () => {
    const explained = withRemark([], reason(before[1], '车辆报废更新'));
    const both = withRemark(explained, setAside(before[1]));
    expect([...asideOf(remarksOn(subjects(before), both))]).toEqual([before[0]]);
    const restored = withoutRemark(both, setAside(before[1]));
    expect(remarksOn(subjects(before), restored).get(before[0])).toEqual({ remark: explained[0], stale: false });
  });

  test('when the figures change, the reason is to be confirmed; a new one takes the place of what was set aside', () => {
    const both = [reason(before[1], '车辆报废更新'), setAside(before[1])].reduce(withRemark, []);
    expect(remarksOn(subjects(after), both).get(after[0])).toMatchObject({ remark: { kind: 'reason' }, stale: true });
    const anew = withRemark(both, reason(after[1], '已核实'));
    expect(anew).toEqual([reason(after[1], '已核实')]);
  });

  test('an empty reason withdraws the one that was given', () => {
    const remarks = [reason(before[1], '笔误'), setAside(other[1])].reduce(withRemark, []);
    expect(withRemark(remarks, reason(after[1], '  '))).toEqual([setAside(other[1])]);
  });

  test('a reason has an end', () => {
    expect(reason(before[1], '长'.repeat(10_000)).text).toHaveLength(REASON_LENGTH);
  });
});

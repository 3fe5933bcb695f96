import { printed, said } from './said';

/** Texts without forms: a figure of one paragraph, rates of it in another. Nothing that may be right is called wrong. */

const shares = (...lines: readonly string[]) => said('八、一般公共预算财政拨款“三公”经费支出决算情况说明', ...lines);
const PARTS =
  '公务用车购置及运行维护费支出决算30.00万元，占75.00%；公务接待费支出决算10.00万元，占25.00%；因公出国（境）费支出决算0万元，占0%。';

test('a total that all its shares contradict is in doubt, and the shares are not checked', () => {
  const claims = shares('“三公”经费财政拨款支出决算为48.00万元。', PARTS);
  expect(printed(claims, 'error')).toEqual([]);
  expect(printed(claims, 'suspect')).toEqual(['48.00万元']);
  expect(claims.find(({ verdict }) => verdict === 'suspect')?.reason).toContain('75.00%、25.00%');
  expect(printed(claims, 'notRun')).toEqual(expect.arrayContaining(['75.00%', '25.00%']));
});

test('a share is wrong where the other shares bear the total out', () => {
  const claims = shares('“三公”经费财政拨款支出决算为40.00万元。', PARTS.replace('25.00%', '52.00%'));
  expect(printed(claims, 'error')).toEqual(['52.00%']);
  expect(printed(claims, 'suspect')).toEqual([]);
});

test('shares are wrong where the amounts add up to the total', () => {
  const wrong = PARTS.replace('75.00%', '82.00%').replace('25.00%', '52.00%');
  const claims = shares('“三公”经费财政拨款支出决算为40.00万元。', wrong);
  expect(printed(claims, 'error')).toEqual(['82.00%', '52.00%']);
  expect(printed(claims, 'suspect')).toEqual([]);
});

test('between one share and a total nobody can tell: one finding in doubt that names both', () => {
  const claims = shares(
    '“三公”经费财政拨款支出决算为40.00万元。',
    '公务接待费支出决算10.00万元，占52.00%，主要用于接待。',
  );
  expect(printed(claims, 'error')).toEqual([]);
  expect(printed(claims, 'suspect')).toEqual(['52.00%']);
  expect(claims.find(({ verdict }) => verdict === 'suspect')?.reason).toContain('40.00万元 写在另一句');
});

test('one amount said twice: the second place is in doubt, not wrong', () => {
  const claims = shares('公务接待费支出决算10.00万元。', '1.公务接待费支出16.00万元。');
  expect(printed(claims, 'error')).toEqual([]);
  expect(printed(claims, 'suspect')).toEqual(['16.00万元']);
});

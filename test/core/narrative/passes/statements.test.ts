import { readText } from '../../../../src/core/narrative/document/readText';
import type { Fact } from '../../../../src/core/narrative/statements/types';

/** Pass 4: what a sentence says of which subject, `主语 说法 数`. */
function read(...lines: readonly string[]): string[] {
  const { statements } = readText({ name: '', paragraphs: lines.map((text) => ({ text })) }, {});
  return statements.flatMap(({ subject, label, facts }) =>
    facts.map((fact) => `${subject?.name ?? (label === '' ? '？' : `？${label}`)} ${fact.kind} ${figure(fact)}`),
  );
}

function figure(fact: Fact): string {
  if ('amount' in fact) return `${fact.amount.digits}${fact.amount.unit}`;
  return 'percent' in fact ? `${fact.percent.digits}%` : fact.comparison;
}

const TITLE = '三、2023年度支出决算情况说明';

test.each<[string, string[]]>([
  [
    '本年支出合计9.00万元，其中：基本支出6.00万元，占66.67%。',
    ['本年支出合计 actual 9.00万元', '基本支出 actual 6.00万元', '基本支出 share 66.67%'],
  ],
  // A new noun that is no known subject empties the frame.
  [
    '基本支出6.00万元，食堂结余2.00万元，占5.00%。',
    ['基本支出 actual 6.00万元', '？食堂结余 actual 2.00万元', '？食堂结余 share 5.00%'],
  ],
  // Nothing after a reason is bound, up to the next stop.
  ['基本支出6.00万元，主要原因是差旅费减少1.00万元，下降50.00%。', ['基本支出 actual 6.00万元']],
  // After 其中 what is not named is not the whole.
  ['本年支出合计9.00万元，其中当年支出5.00万元。', ['本年支出合计 actual 9.00万元', '？本年支出 actual 5.00万元']],
  // Two bases in one sentence.
  [
    '基本支出6.00万元，比上年增加1.00万元，比年初预算减少2.00万元。',
    ['基本支出 actual 6.00万元', '基本支出 change 1.00万元', '基本支出 change 2.00万元'],
  ],
  [
    '基本支出6.00万元，较上年决算数5.00万元增加1.00万元。',
    ['基本支出 actual 6.00万元', '基本支出 prior 5.00万元', '基本支出 change 1.00万元'],
  ],
  // Dealt out by 分别.
  ['基本支出、项目支出分别为6.00万元、3.00万元。', ['基本支出 actual 6.00万元', '项目支出 actual 3.00万元']],
  // A price for each is no amount of the whole; a change of a budget is neither it nor what was spent.
  ['基本支出6.00万元，人均0.50万元，年中追加预算2.00万元。', ['基本支出 actual 6.00万元']],
  ['基本支出与上年基本持平，决算数小于预算数。', ['基本支出 direction about', '基本支出 direction below']],
  ['基本支出6.00万元，预决算差异率-3.50%。', ['基本支出 actual 6.00万元', '基本支出 growth 3.50%']],
])('%s', (sentence, expected) => {
  expect(read(TITLE, sentence)).toEqual(expected);
});

test('a glossary says nothing of the kind', () => {
  expect(read('第四部分 名词解释', '基本支出：6.00万元以内的支出。')).toEqual([]);
});

test('a heading lends its 类 to the items below, and a list goes on with what opened it', () => {
  const said = read(
    '七、“三公”经费支出决算情况说明',
    '“三公”经费支出6.00万元。其中：',
    '1.公务接待费2.00万元。',
    '2.公务用车运行维护费4.00万元。',
  );
  expect(said).toEqual([
    '三公经费支出 actual 6.00万元',
    '公务接待费 actual 2.00万元',
    '公务用车运行维护费 actual 4.00万元',
  ]);
});

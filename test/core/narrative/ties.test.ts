import { checkNarrative, figureOf, withTies } from '../../../src/core/narrative';
import type { NarrativeClaim, TextTie } from '../../../src/core/narrative';
import { readForms } from '../../../src/core/reading';
import { sheet } from '../../support/textTable';

/** What a person says of a figure: which cell it stands for, or that it is none of the forms' business. */

const reading = readForms([
  sheet(
    '支出',
    `支出决算表
  部门：甲局 | | | | | | | 金额单位：万元
  科目代码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出
  合计 | | 300.00 | 100.00 | 200.00
  201 | 一般公共服务支出 | 300.00 | 100.00 | 200.00`,
  ),
]);
const text = '四、其他说明\n专户余额200.00万元，另有200.00万元待报。';
const paragraphs = text.split('\n');
const source = { name: '', paragraphs: paragraphs.map((each) => ({ text: each })) };
const claims = checkNarrative(source, { current: reading });
const [first, second] = claims.filter(({ printed }) => printed === '200.00万元') as [NarrativeClaim, NarrativeClaim];
const figure = figureOf(second, paragraphs[1]!);
const settled = (tie: Partial<TextTie>) =>
  withTies(claims, paragraphs, [{ ...figure, cell: null, ...tie }], reading).map(
    ({ verdict, reason, tied }) => `${verdict} ${reason}${tied === true ? '（手工）' : ''}`,
  );
const untouched = claims.map(({ verdict, reason }) => `${verdict} ${reason}`);

test('同一句里相同的两个数分得开', () => {
  expect([figureOf(first, paragraphs[1]!).nth, figure.nth]).toEqual([0, 1]);
  expect(untouched).toEqual(['notRun 没有看懂这个数说的是哪一项', 'notRun 没有看懂这个数说的是哪一项']);
});

test.each([
  ['E4', 'passed 与手工对应的支出!E4一致（手工）'],
  ['D4', 'suspect 文字写的是200.00万元，手工对应的支出!D4是100.00万元；请核对是否对应错了单元格（手工）'],
  ['B4', 'notRun 手工对应的支出!B4不是公开表里的金额，请重新对应（手工）'],
])('对应到 %s', (address, expected) => {
  expect(settled({ cell: { sheet: '支出', address } })).toEqual([untouched[0], expected]);
});

test('标为与公开表无关；句子改了就不再作数', () => {
  expect(settled({})).toEqual([untouched[0], 'notRun 已标为与公开表无关，未核对（手工）']);
  expect(settled({ sentence: '专户余额200.00万元' })).toEqual(untouched);
});

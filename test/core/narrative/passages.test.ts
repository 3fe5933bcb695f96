import { passagesOf, refOf } from '../../../src/core/narrative/normalise/passages';

const passages = (...lines: readonly string[]): string[] =>
  passagesOf({ name: '', paragraphs: lines.map((text) => ({ text })) }).map(({ text }) => text);

test.each([
  ['２０２３年收入74. 17万元', '2023年收入74.17万元'],
  ['收入 1,511.89 万元, 占 100%;', '收入1,511.89万元，占100%；'],
  ['“三公”经费(含车辆)支出', '三公经费（含车辆）支出'],
  ['**人员经费** 147.05万元', '人员经费147.05万元'],
  ['占60.99 2.07%', '占60.99␟2.07%'],
])('%s is read as %s', (line, plain) => {
  expect(passages(line)).toEqual([plain]);
});

test('lines broken hard at the width of the paper are one passage, a title is not joined', () => {
  const text = passages(
    '五、一般公共预算支出情况说明',
    '2025年本年一般公共预算支出1085203.63元，同比减少',
    '43506.06元，下降3.85%，主要原因是人员减少，压减一',
    '般性支出，严格执行过紧日子的要求，项目支出预算减少，',
    '其他没有变化。',
  );
  expect(text).toHaveLength(2);
  expect(text[1]).toContain('同比减少43506.06元');
});

test('cells of tables and rows set by blanks are no sentences', () => {
  const source = {
    name: '',
    paragraphs: [{ text: '合计', cell: { table: 0, row: 0, column: 0 } }, { text: '201   行政运行   12.00   3.00' }],
  };
  expect(passagesOf(source)).toEqual([]);
});

test('every character knows where it stood', () => {
  const [first] = passagesOf({ name: '', paragraphs: [{ text: '标题' }, { text: '年初预算为74. 17万元。' }] }).slice(1);
  const at = first?.text.indexOf('74.17万元') ?? -1;
  expect(first && refOf(first, at, at + 7)).toEqual({ paragraph: 1, start: 5, end: 13 });
});

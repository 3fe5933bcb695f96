import { checkNarrative } from '../../../src/core/narrative';
import { openDocument } from '../../../src/hosts/docx';
import { docx, p, r, tbl } from '../../support/docx';

/** From the XML of a document to the verdict of every figure in it, whatever stands between its characters. */
const NUMBERED = '<w:outlineLvl w:val="0"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const heading = p('三、支出决算情况说明', NUMBERED);
const fieldMark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const box = (inside: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r>`;

const judged = (body: string, parts: Readonly<Record<string, string>> = {}): string[] => {
  const { source } = openDocument(docx({ body: heading + body, parts }), 'a.docx');
  return checkNarrative(source).map(
    ({ kind, printed, verdict }) => `${kind} ${printed.replaceAll(' ', '')} ${verdict}`,
  );
};

const WHOLE = '本年支出合计90.00万元，其中：基本支出60.00万元，占66.67%；';
const EXPECTED = [
  'equals 90.00万元 notRun',
  'equals 60.00万元 notRun',
  'share 66.67% passed',
  'equals 30.00万元 notRun',
  'share 34.33% error',
];
const facts = (found: readonly string[]): string[] => found.filter((each) => !each.startsWith('sum'));

const CASES: readonly (readonly [what: string, body: string, parts?: Readonly<Record<string, string>>])[] = [
  ['one paragraph', p(`${WHOLE}项目支出30.00万元，占34.33%。`)],
  ['runs that end inside numbers', p([WHOLE, '项目支出3', '0.', '00万', '元，占34.3', '3%。'])],
  [
    'a line broken by hand inside a sentence',
    `<w:p>${r(WHOLE)}<w:r><w:br/></w:r>${r('项目支出30.00万元，占34.33%。')}</w:p>`,
  ],
  ['blanks inside numbers', p(`${WHOLE}项目支出30. 00 万元，占34.33 %。`)],
  [
    'a table between the paragraphs',
    `${p(WHOLE)}${tbl('项目 | 金额\n项目支出 | 31.00')}${p('其中，项目支出30.00万元，占34.33%。')}`,
  ],
  [
    'a footnote inside the sentence',
    `<w:p>${r(`${WHOLE}项目支出30.00万元`)}<w:r><w:footnoteReference w:id="2"/></w:r>${r('，占34.33%。')}</w:p>`,
    { footnotes: `<w:footnote w:id="2">${p('含上年结转。')}</w:footnote>` },
  ],
  [
    'a tracked change of the figure',
    `<w:p>${r(`${WHOLE}项目支出`)}<w:del w:id="1" w:author="a"><w:r><w:delText>31.00</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${r('30.00')}</w:ins>${r('万元，占34.33%。')}</w:p>`,
  ],
  [
    'a comment that begins inside the figure',
    `<w:p>${r(`${WHOLE}项目支出3`)}<w:commentRangeStart w:id="0"/>${r('0.00万元')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${r('，占34.33%。')}</w:p>`,
    { comments: `<w:comment w:id="0" w:author="a">${p('99.00万元？')}</w:comment>` },
  ],
  [
    'the result of a field',
    `<w:p>${r(`${WHOLE}项目支出`)}${fieldMark('begin')}<w:r><w:instrText> =SUM(ABOVE) </w:instrText></w:r>${fieldMark('separate')}${r('30.00')}${fieldMark('end')}${r('万元，占34.33%。')}</w:p>`,
  ],
  ['a text box that says it', `<w:p>${r('如图所示。')}${box(p(`${WHOLE}项目支出30.00万元，占34.33%。`))}</w:p>`],
];

test.each(CASES.map(([what, body, parts = {}]) => ({ what, body, parts })))('$what', ({ body, parts }) => {
  expect(facts(judged(body, parts))).toEqual(EXPECTED);
});

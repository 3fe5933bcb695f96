import type { PdfText } from '../../../src/hosts/pdf/lines';
import { linesOf } from '../../../src/hosts/pdf/lines';
import { paragraphsOf } from '../../../src/hosts/pdf/paragraphs';

const SIZE = 10;

/** Texts on a page 400 wide with margins of 100: `x text`, a line of the page each; `|` parts texts of one line. */
function page(...lines: string[]) {
  const texts = lines.flatMap((line, row) =>
    line.split('|').map((each): PdfText => {
      const [, x = '', text = ''] = /^(\d+) (.*)$/.exec(each) ?? [];
      return { text, x: Number(x), y: 700 - 20 * row, width: text.length * SIZE, height: SIZE };
    }),
  );
  return linesOf(texts);
}

const FULL = '甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸';

describe('lines of a page become paragraphs', () => {
  it('joins full lines and parts short and indented ones', () => {
    const lines = page(
      `120 ${FULL.slice(2)}`,
      `100 ${FULL}`,
      '100 完。',
      `120 ${FULL.slice(2)}`,
      `120 ${FULL.slice(2)}`,
    );
    expect(paragraphsOf([lines], 400)).toEqual([`${FULL.slice(2)}${FULL}完。`, FULL.slice(2), FULL.slice(2)]);
  });

  it('knows that a number which did not fit was taken to the next line whole', () => {
    const lines = page(`100 ${FULL.slice(4)}`, '100 1234567.89元。');
    expect(paragraphsOf([lines], 400)).toEqual([`${FULL.slice(4)}1234567.89元。`]);
    const short = page(`100 ${FULL.slice(4)}`, '100 甲。');
    expect(paragraphsOf([short], 400)).toHaveLength(2);
  });

  it('reads on over pages and leaves page numbers out', () => {
    const pages = [page(`100 ${FULL}`, '190 - 1 -'), page('100 完。', '190 第 2 页')];
    expect(paragraphsOf(pages, 400)).toEqual([`${FULL}完。`]);
  });

  it('takes any number of texts at one height', () => {
    const texts = Array.from({ length: 200_000 }, (_, n): PdfText => ({
      text: '甲',
      x: n * SIZE,
      y: 0,
      width: SIZE,
      height: SIZE,
    }));
    expect(linesOf(texts)).toHaveLength(1);
  });

  it('closes gaps that nobody typed, keeps those of columns', () => {
    expect(page('100 收入|122 12|145 万元|300 备注').map(({ text }) => text)).toEqual(['收入12万元\t备注']);
  });
});

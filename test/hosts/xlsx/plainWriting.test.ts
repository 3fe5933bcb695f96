import fc from 'fast-check';
import { readSharedStrings } from '../../../src/hosts/xlsx/sharedStrings';
import { readSheet } from '../../../src/hosts/xlsx/sheetReader';

const text = fc.stringMatching(/^(?:[\d .\-eE合计项目_x]|&#21512;|&#x5408;|&amp;|\r\n?|_x000D_){0,6}$/);
const optional = (pattern: RegExp): fc.Arbitrary<string> => fc.oneof(fc.constant(''), fc.stringMatching(pattern));

const content = fc.oneof(
  fc.constant(''),
  text.map((inner) => `<is><t xml:space="preserve">${inner}</t></is>`),
  text.map((inner) => `<is><t>${inner}</t></is>`),
  text.map((inner) => `<v>${inner}</v>`),
  fc
    .tuple(fc.constantFrom('', ' aca="false"'), text, text)
    .map(([kind, formula, inner]) => `<f${kind}>${formula}</f><v>${inner}</v>`),
  fc.constantFrom('<f>A1</f>', '<f>A1</f><v/>', '<v/>', '<is/>', '<is><r><t>甲</t></r></is>'),
);

/** A cell as programs write it, and the same with a comment, which makes it one that is read token by token. */
const cell = fc
  .tuple(optional(/^ r="[A-D]{1,2}[1-9]"$/), optional(/^ s="[0-2]"$/), type(), content)
  .map(([address, style, kind, inner]) => {
    const tag = `<c${address}${style}${kind}`;
    return { plain: inner === '' ? `${tag}/>` : `${tag}>${inner}</c>`, commented: `${tag}><!-- -->${inner}</c>` };
  });

it('reads a cell that is written as usual like one that is not', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 5 }), (cells) => {
      expect(read(cells.map(({ plain }) => plain))).toEqual(read(cells.map(({ commented }) => commented)));
    }),
    { numRuns: 400 },
  );
});

/** Between a string's tags, as programs write it. */
const string = fc.oneof(
  text.map((inner) => `<t>${inner}</t>`),
  text.map((inner) => `<t xml:space="preserve">${inner}</t><phoneticPr fontId="1" type="noConversion"/>`),
  fc.constantFrom('', '<t/>', '<r><t>甲</t></r><r><t>乙</t></r>', '<t>甲</t><rPh sb="0" eb="1"><t>jia</t></rPh>'),
);

it('reads a shared string that is written as usual like one that is not', () => {
  fc.assert(
    fc.property(fc.array(string, { maxLength: 5 }), fc.constantFrom('', '\n  '), (strings, between) => {
      const part = (comment: string): string =>
        `<sst>${strings.map((one) => `${between}<si>${comment}${one}</si>`).join('')}</sst>`;
      expect(readSharedStrings(part(''))).toEqual(readSharedStrings(part('<!-- -->')));
      expect(readSharedStrings(part(''))).toHaveLength(strings.length);
    }),
  );
});

it.each([
  ['XFE1', '<c r="XFE1"/>'],
  ['ZZZ9', '<c r="ZZZ9" t="n"><v>1</v></c>'],
])('refuses the address %s', (address, one) => {
  expect(() => read([one])).toThrow(`单元格地址“${address}”不合规`);
});

it.each(['<c r="A1"><v>&nbsp;</v></c>', '<c r="A1" t="inlineStr"><is><t>甲 & 乙</t></is></c>'])(
  'refuses %s, which is no XML',
  (one) => {
    expect(() => read([one])).toThrow();
  },
);

function type(): fc.Arbitrary<string> {
  return fc.constantFrom('', ...['n', 's', 'str', 'inlineStr', 'b', 'e', 'd'].map((name) => ` t="${name}"`));
}

function read(cells: readonly string[]): unknown {
  return readSheet(`<worksheet><sheetData><row r="1">${cells.join('')}</row></sheetData></worksheet>`, {
    formats: ['General', '0.00', '@'],
    date1904: false,
    budget: { left: 1000 },
    sharedStrings: () => ['甲', '乙'],
  });
}

import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { TextRemark } from '../../../src/core/narrative';
import { applyRemarks, clearRemarks, openDocument } from '../../../src/hosts/docx';
import { docx, p, r } from '../../support/docx';

function remark(paragraph: number, start: number, end: number, replacement?: string): TextRemark {
  const lines = ['数不对', '应为 9.00 万元'];
  return { at: { paragraph, start, end }, lines, ...(replacement === undefined ? {} : { replacement }) };
}

function texts(bytes: Uint8Array): string[] {
  return openDocument(bytes, 'a').source.paragraphs.map(({ text }) => text);
}

function part(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
}

/** Paths of the parts that differ. */
function differing(one: Uint8Array, other: Uint8Array): string[] {
  const [a, b] = [unzipSync(one), unzipSync(other)];
  const paths = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...paths].filter((path) => strFromU8(a[path] ?? new Uint8Array()) !== strFromU8(b[path] ?? new Uint8Array()));
}

const comments = '<w:comment w:id="7" w:author="张三"><w:p/></w:comment>';

describe('remarks are written as comments', () => {
  it('changes two parts of a document that has comments already', () => {
    const bytes = docx({ body: p('收入1.00万元，支出2.00万元。'), parts: { comments, styles: '' } });
    const marked = applyRemarks(bytes, [remark(0, 2, 8)]);
    expect(differing(bytes, marked)).toEqual(['word/document.xml', 'word/comments.xml']);
    expect(texts(marked)).toEqual(texts(bytes));
    expect(part(marked, 'word/comments.xml')).toContain(
      '<w:comment w:id="8" w:author="对表核对（Duibiao）" w:initials="duibiao">',
    );
    expect(differing(clearRemarks(marked), bytes)).toEqual([]);
  });

  it('brings a part of its own where there are none, and takes it out again', () => {
    const bytes = docx({ body: p('收入1.00万元'), parts: { styles: '' } });
    const marked = applyRemarks(bytes, [remark(0, 2, 6)], { madeAt: '2024-03-01T09:00:00Z' });
    expect(part(marked, 'word/duibiaoComments.xml')).toContain('应为 9.00 万元');
    expect(differing(clearRemarks(marked), bytes)).toEqual([]);
  });

  it('puts the mark exactly around the figure, over runs and references', () => {
    const bytes = docx({ body: `<w:p>${r('甲&amp;乙1.', '<w:b/>')}${r('00万元')}</w:p>` });
    expect(part(applyRemarks(bytes, [remark(0, 3, 7)]), 'word/document.xml')).toContain(
      '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">甲&amp;乙</w:t></w:r><w:commentRangeStart w:id="1"/>' +
        '<w:r w:rsidDel="00D0B1A0"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">1.</w:t></w:r>' +
        '<w:r><w:t xml:space="preserve">00</w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>' +
        '<w:r w:rsidDel="00D0B1A0"><w:t xml:space="preserve">万元</w:t></w:r>',
    );
  });

  it('hangs what concerns a footnote or a text box on its mark', () => {
    const footnotes = `<w:footnote w:id="2">${p('脚注1.00')}</w:footnote>`;
    const bytes = docx({
      body: `<w:p>${r('文')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
      parts: { footnotes },
    });
    const marked = applyRemarks(bytes, [remark(1, 2, 6, '2.00')], { changes: true });
    expect(part(marked, 'word/document.xml')).toContain('<w:commentReference w:id="3"/>');
    expect(texts(marked)).toEqual(['文', '脚注2.00']);
    expect(differing(clearRemarks(marked), bytes)).toEqual([]);
  });

  it('leaves comments and changes of others alone', () => {
    const others = `<w:p><w:commentRangeStart w:id="7"/>${r('收入')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r><w:ins w:id="3" w:author="李四">${r('5.00')}</w:ins><w:del w:id="4" w:author="李四"><w:r><w:delText>4.00</w:delText></w:r></w:del></w:p>`;
    const bytes = docx({ body: others, parts: { comments } });
    const marked = applyRemarks(bytes, [remark(0, 2, 6, '6.00')], { changes: true });
    expect(texts(marked)).toEqual(['收入5.00']);
    expect(part(marked, 'word/document.xml')).not.toContain('6.00');
    expect(differing(clearRemarks(marked), bytes)).toEqual([]);
    expect(differing(clearRemarks(bytes), bytes)).toEqual([]);
  });

  it('does not join what somebody changed since', () => {
    const marked = applyRemarks(docx({ body: p('收入1.00万元') }), [remark(0, 2, 6)]);
    const edited = docx({ body: `${p('收')}<w:p><w:r w:rsidDel="00D0B1A0"><w:t>入</w:t></w:r></w:p>` });
    expect(part(clearRemarks(edited), 'word/document.xml')).toContain('<w:p><w:r><w:t>入</w:t></w:r></w:p>');
    expect(marked.length).toBeGreaterThan(0);
  });
});

describe('replacements are written as tracked changes', () => {
  it('changes the figure and nothing else; the old one is struck', () => {
    const bytes = docx({ body: `<w:p>${r('收入 1.')}<w:r><w:t>00 万元</w:t></w:r></w:p>` });
    const marked = applyRemarks(bytes, [remark(0, 3, 7, '9.00')], { changes: true });
    expect(texts(marked)).toEqual(['收入 9.00 万元']);
    expect(part(marked, 'word/document.xml').match(/<w:delText[^>]*>([^<]*)/g)).toHaveLength(2);
    expect(differing(clearRemarks(marked), bytes)).toEqual([]);
  });
});

describe('whatever the runs and the places', () => {
  const run = fc.record({
    text: fc.stringMatching(/^[收入 1.&<甲]{1,8}$/),
    bold: fc.boolean(),
    preserve: fc.boolean(),
    tail: fc.constantFrom('', '<w:tab/>', '<w:br/>'),
  });
  const xml = fc
    .array(fc.array(run, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
    // A document without any text is refused.
    .filter((paragraphs) => paragraphs.flat().some(({ text }) => text.trim() !== ''))
    .map((paragraphs) => paragraphs.map((runs) => `<w:p>${runs.map(runXml).join('')}</w:p>`).join(''));
  const places = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.boolean()), { maxLength: 6 });

  function runXml({
    text,
    bold,
    preserve,
    tail,
  }: {
    text: string;
    bold: boolean;
    preserve: boolean;
    tail: string;
  }): string {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const space = preserve ? ' xml:space="preserve"' : '';
    return `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t${space}>${escaped}</w:t>${tail}</w:r>`;
  }

  it('comments leave the text as it was, and taking ours out gives the original', () => {
    fc.assert(
      fc.property(xml, places, fc.boolean(), (body, wanted, changes) => {
        const bytes = docx({ body });
        const before = texts(bytes).map((text) => text.trim());
        const remarks = wanted.flatMap(([a, b, c, replace]) => {
          const paragraph = a % before.length;
          const length = texts(bytes)[paragraph]!.length;
          const [start, end] = [b % length, (c % length) + 1];
          return start < end ? [remark(paragraph, start, end, replace ? '新' : undefined)] : [];
        });
        const marked = applyRemarks(bytes, remarks, { changes });
        if (!changes) expect(texts(marked)).toEqual(texts(bytes));
        expect(part(marked, 'word/document.xml').match(/commentReference/g) ?? []).toHaveLength(remarks.length);
        expect(differing(clearRemarks(marked), bytes)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

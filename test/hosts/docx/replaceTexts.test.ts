import { strFromU8, unzipSync } from 'fflate';
import { openDocument, replaceTexts } from '../../../src/hosts/docx';
import { docx, p, r } from '../../support/docx';

const textOf = (bytes: Uint8Array) => openDocument(bytes, '说明.docx').source.paragraphs.map(({ text }) => text);
const xmlOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml']!);

const BOLD = '<w:b/>';

describe('other words in the runs of a document', () => {
  const bytes = docx({ body: `<w:p>${r('收入A&amp;B ')}${r('12', BOLD)}${r('3.45万元')}</w:p>${p('下一段')}` });

  it('stand where the old ones began and look like them', () => {
    const changed = replaceTexts(bytes, [{ paragraph: 0, start: 6, end: 12, text: '9.00' }]);
    expect(textOf(changed)).toEqual(['收入A&B 9.00万元', '下一段']);
    expect(xmlOf(changed)).toContain(`<w:rPr>${BOLD}</w:rPr><w:t xml:space="preserve">9.00</w:t>`);
  });

  it('may be several in a paragraph, of other lengths, with signs that XML escapes', () => {
    const changed = replaceTexts(bytes, [
      { paragraph: 0, start: 0, end: 2, text: '支出<' },
      { paragraph: 0, start: 6, end: 12, text: '' },
      { paragraph: 1, start: 0, end: 1, text: '再下' },
    ]);
    expect(textOf(changed)).toEqual(['支出<A&B 万元', '再下一段']);
  });

  it('that are none leave the document as it is, byte for byte', () => {
    expect(replaceTexts(bytes, [])).toEqual(bytes);
  });
});

import { openDoc } from '../../../src/hosts/doc';
import { FileFault } from '../../../src/hosts/package/faults';
import { chance, mutateBytes } from '../../support/mutate';
import { writtenParagraphs, writtenText } from '../../support/writtenTexts';

describe('an old Word document', () => {
  it('reads paragraph by paragraph, rows of tables with tabs', () => {
    const { paragraphs } = openDoc(writtenText('text.doc'), 'a.doc');
    const texts = paragraphs.map(({ text }) => text.replaceAll(' ', ''));
    expect(texts.slice(0, writtenParagraphs.length)).toEqual(writtenParagraphs);
    expect(texts).toContain('合计\t1234567.89');
  });

  it('is refused with a sentence where it is none, or damaged', () => {
    expect(() => openDoc(new TextEncoder().encode('不是文档'), 'a.wps')).toThrow('另存为“Word 文档（.docx）”');
    const random = chance(7);
    for (let n = 0; n < 500; n += 1) {
      const damaged = mutateBytes(writtenText('text.doc'), random);
      const ending = endingOf(damaged);
      if (ending instanceof Error) expect(ending).toBeInstanceOf(FileFault);
    }
  });
});

function endingOf(bytes: Uint8Array): unknown {
  try {
    return openDoc(bytes, 'a.doc');
  } catch (error) {
    return error;
  }
}

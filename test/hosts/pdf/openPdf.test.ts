import { openPdf } from '../../../src/hosts/pdf';
import { FileFault } from '../../../src/hosts/package/faults';
import { codelessPdf } from '../../support/codelessPdf';
import { chance, mutateBytes } from '../../support/mutate';
import { writtenParagraphs, writtenText } from '../../support/writtenTexts';

describe('a PDF with Chinese text', () => {
  it('reads paragraph by paragraph, lines joined, columns of tables as tabs', async () => {
    const { paragraphs } = await openPdf(writtenText('text.pdf'), 'a.pdf');
    const texts = paragraphs.map(({ text }) => text.replaceAll(' ', ''));
    expect(texts).toEqual([...writtenParagraphs, '科目\t金额', '合计\t1234567.89']);
  });

  it.each(['UniGB-UCS2-H', 'GBK-EUC-H', 'UniGB-UTF16-V'])(
    'is refused where its font needs a table of codes that is not in it: %s',
    async (encoding) => {
      await expect(openPdf(codelessPdf(encoding), 'a.pdf')).rejects.toThrow('没有带编码表');
    },
  );

  it('is refused with a sentence where it is none, or damaged', async () => {
    await expect(openPdf(new TextEncoder().encode('%PDF-1.7 不是'), 'a.pdf')).rejects.toThrow('PDF 读不出来');
    const random = chance(11);
    for (let n = 0; n < 60; n += 1) {
      const ending = await openPdf(mutateBytes(writtenText('text.pdf'), random), 'a.pdf').catch(
        (error: unknown) => error,
      );
      if (ending instanceof Error) expect(ending).toBeInstanceOf(FileFault);
    }
  });
});

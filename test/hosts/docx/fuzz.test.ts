import { applyRemarks, clearRemarks, openDocument } from '../../../src/hosts/docx';
import { FileFault } from '../../../src/hosts/package/faults';
import { docx, p, r, tbl } from '../../support/docx';
import { damager } from '../../support/fuzzing';
import { chance } from '../../support/mutate';

const whole = docx({
  body: `${p(['收入', '1.00万元'])}${tbl('科目 | > | 金额\n甲 | 乙 | 1.00')}<w:p>${r('文')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
  parts: { styles: '', footnotes: `<w:footnote w:id="2">${p('注1.00')}</w:footnote>`, comments: '' },
});

/** Reads a damaged document, writes a remark and takes it out again; a sentence where that cannot be done. */
function endingOf(bytes: Uint8Array): unknown {
  try {
    const { source } = openDocument(bytes, 'a.docx');
    const paragraph = source.paragraphs.findIndex(({ text }) => text !== '');
    clearRemarks(
      applyRemarks(bytes, [{ at: { paragraph, start: 0, end: 1 }, lines: ['错'], replacement: '对' }], {
        changes: true,
      }),
    );
    return undefined;
  } catch (error) {
    return error;
  }
}

it('ends in a sentence however a document is damaged', () => {
  const random = chance(5);
  const damage = damager(whole);
  let refused = 0;
  for (let n = 0; n < 500; n += 1) {
    const ending = endingOf(damage(random));
    if (ending === undefined) continue;
    expect(ending).toBeInstanceOf(FileFault);
    refused += 1;
  }
  expect(refused).toBeGreaterThan(50);
  expect(refused).toBeLessThan(500);
});

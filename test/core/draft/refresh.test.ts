import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { draftText, FreshDraft, outlineNamed, plainText, refreshed } from '../../../src/core/draft';
import type { Sources } from '../../../src/core/reading';
import { clearBookmarks, figureKeys, openDocument, refreshFigures, writeDraft } from '../../../src/hosts/docx';
import { form, workbook } from '../../support/readings';

describe('words around a figure that is another one now', () => {
  it.each([
    ['12.00万元', '15.50万元', '15.50万元'],
    ['比上年增加2.00万元，增长3.00%', '比上年减少1.00万元，下降1.50%', '比上年减少1.00万元，下降1.50%'],
    ['比上年增加2.00万元，增长3.00%', '与上年持平', '与上年持平'],
    ['较上年增加2.00万元，上升3.00%', '比上年增加4.00万元，增长6.00%', '较上年增加4.00万元，上升6.00%'],
    ['较上年增加2.00万元，上升3.00%', '比上年减少1.00万元，下降1.50%', undefined],
    ['基本没有变化', '比上年减少1.00万元，下降1.50%', undefined],
    ['12.00万元（含结转）', '15.50万元', '15.50万元（含结转）'],
  ])('%s → %s: %s', (printed, fresh, expected) => {
    expect(refreshed(printed, fresh)).toBe(expected);
  });
});

const totals = (amount: string): Sources => ({
  current: workbook(form('01', `项目 | 金额\n收入总计 | ${amount}\n支出总计 | ${amount}`)),
  prior: workbook(form('01', '项目 | 金额\n收入总计 | 4.00\n支出总计 | 4.00')),
});
const drafted = (sources: Sources) => draftText(outlineNamed('全国2023')!, sources);

/** A document as its user edited it. */
function edited(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  const part = 'word/document.xml';
  return zipSync({ ...files, [part]: strToU8(change(strFromU8(files[part]!))) });
}

const textOf = (bytes: Uint8Array) =>
  openDocument(bytes, '说明.docx')
    .source.paragraphs.map(({ text }) => text)
    .join('\n');

function updated(bytes: Uint8Array, sources: Sources): Uint8Array {
  const fresh = new FreshDraft(drafted(sources));
  return refreshFigures(bytes, (key, printed) => {
    const becomes = fresh.update(key, printed);
    return becomes.kind === 'becomes' ? becomes : undefined;
  });
}

describe('a draft that its user went on with', () => {
  const own = edited(writeDraft(drafted(totals('5.00'))), (xml) =>
    xml.replace('收、支总计', '全年收、支总计').replace('【待填：原因】', '人员增加，经费随之增加1.00万元'),
  );

  it('has the new figures and keeps every word of its own', () => {
    const before = textOf(own);
    const after = textOf(updated(own, totals('6.00')));
    expect(before).toContain(
      '全年收、支总计均为5.00万元。收、支总计比上年增加1.00万元，增长25.00%，主要原因是人员增加，经费随之增加1.00万元。',
    );
    expect(after).toContain(
      '全年收、支总计均为6.00万元。收、支总计比上年增加2.00万元，增长50.00%，主要原因是人员增加，经费随之增加1.00万元。',
    );
    const lines = before.split('\n');
    const changed = after.split('\n').filter((line, at) => line !== lines[at]);
    expect(changed).toHaveLength(1);
  });

  it('with the same figures stays as it is, byte for byte', () => {
    expect(updated(own, totals('5.00'))).toEqual(own);
  });

  it('has a figure in one piece again where Word cut it', () => {
    const cut = edited(own, (xml) =>
      xml.replace('<w:t xml:space="preserve">5.00万元</w:t>', '<w:t>5.</w:t></w:r><w:r><w:t>00万元</w:t>'),
    );
    expect(textOf(cut)).toBe(textOf(own));
    expect(textOf(updated(cut, totals('6.00')))).toBe(textOf(updated(own, totals('6.00'))));
  });

  it('has none of our bookmarks when it is published, and the same text', () => {
    expect(figureKeys(own).length).toBeGreaterThan(5);
    const published = clearBookmarks(own);
    expect(figureKeys(published)).toEqual([]);
    expect(strFromU8(unzipSync(published)['word/document.xml']!)).not.toContain('duibiao');
    expect(textOf(published)).toBe(textOf(own));
  });

  it('is drafted in full from the new workbook with the same figures', () => {
    const after = textOf(updated(writeDraft(drafted(totals('5.00'))), totals('6.00')));
    expect(after).toBe(plainText(drafted(totals('6.00'))).trim());
  });

  it('has its gaps filled where their source has come, and looks like the words around them', () => {
    const spent = form(
      '05',
      '科目 | 小计\n合计 | 9.00\n201 一般公共服务支出 | 9.00\n20103 政府办公厅事务 | 9.00\n2010301 行政运行 | 9.00',
    );
    const budget = workbook(
      form(
        'B5',
        '科目 | 合计 | 基本支出 | 项目支出\n合计 | 10.00 | 10.00 | 0.00\n2010301 行政运行 | 10.00 | 10.00 | 0.00',
      ),
    );
    const current = workbook(...totals('5.00').current.forms, spent);
    const prior = totals('4.00').current;
    const bare = writeDraft(drafted({ current }));
    const filled = updated(bare, { current, prior, budget });
    expect(textOf(bare)).toContain('收、支总计【待补：比上年增减情况，需要上年的工作簿】');
    expect(textOf(filled)).toBe(plainText(drafted({ current, prior, budget })).trim());
    const xml = strFromU8(unzipSync(filled)['word/document.xml']!);
    expect(/<w:r>(?:(?!<\/w:r>).)*<w:highlight[^>]*>(?:(?!<\/w:r>).)*增加1.00万元/.test(xml)).toBe(false);
    expect(xml).toContain('完成年初预算的90.00%');
  });

  it('keeps a reason that stands in the place of its gap', () => {
    const again = updated(
      edited(own, (xml) => xml.replace('5.00万元', '5.00万元')),
      totals('6.00'),
    );
    expect(textOf(again)).toContain('主要原因是人员增加');
  });
});

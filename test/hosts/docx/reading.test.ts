import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { FileFault } from '../../../src/hosts/package/faults';
import { openDocument } from '../../../src/hosts/docx';
import { docx, p, r, tbl } from '../../support/docx';
import type { HandMadeText } from '../../support/docx';

/** Every paragraph in one line: heading level, cell, text. */
function shown(made: HandMadeText): string[] {
  const { source } = openDocument(docx(made), 'a.docx');
  return source.paragraphs.map(({ text, heading, cell }) => {
    const where = cell === undefined ? '' : `[${cell.table},${cell.row},${cell.column}] `;
    return `${heading === undefined ? '' : `${'#'.repeat(heading)} `}${where}${text.replaceAll('\n', '⏎').replaceAll('\t', '→')}`;
  });
}

describe('a document reads as a person reads it', () => {
  it('joins runs, and keeps breaks and tabs', () => {
    const body = `${p(['收入总计', '1,', '234', '.56万元'])}<w:p>${r('甲')}<w:r><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t></w:r></w:p>`;
    expect(shown({ body })).toEqual(['收入总计1,234.56万元', '甲⏎乙→丙']);
  });

  it('leaves tracked deletions out and takes insertions in', () => {
    const body = `<w:p>${r('支出')}<w:del w:id="1" w:author="a"><w:r><w:delText>减少</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${r('增加')}</w:ins>${r('1万元')}</w:p>`;
    expect(shown({ body })).toEqual(['支出增加1万元']);
  });

  it('leaves moved text where it went', () => {
    const body = `<w:p><w:moveFrom w:id="1">${r('旧处')}</w:moveFrom></w:p><w:p><w:moveTo w:id="2">${r('新处')}</w:moveTo></w:p>`;
    expect(shown({ body })).toEqual(['', '新处']);
  });

  it('reads on in the next paragraph where the mark between was deleted', () => {
    const body = `${p('本年收入', '<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>')}${p('合计1万元')}`;
    expect(shown({ body })).toEqual(['本年收入合计1万元']);
  });

  it('reads the results of fields and not their codes', () => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = `<w:p>${r('共')}${mark('begin')}<w:r><w:instrText> =SUM(1) </w:instrText></w:r>${r('码')}${mark('separate')}${r('12')}${mark('end')}<w:fldSimple w:instr="X">${r('万元')}</w:fldSimple></w:p>`;
    expect(shown({ body })).toEqual(['共12万元']);
  });

  it('reads hyperlinks, smart tags, content controls; soft hyphens are no characters, hidden text is not there', () => {
    const body = `<w:p><w:hyperlink>${r('甲')}</w:hyperlink><w:smartTag>${r('乙')}</w:smartTag><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${r('丙')}</w:sdtContent></w:sdt><w:r><w:t>1</w:t><w:softHyphen/><w:t>2</w:t><w:noBreakHyphen/><w:t>3</w:t><w:sym w:font="x" w:char="2030"/></w:r>${r('不见', '<w:vanish/>')}${r('可见', '<w:vanish w:val="0"/>')}</w:p>`;
    expect(shown({ body })).toEqual(['甲乙丙12-3‰可见']);
  });

  it('knows headings by outline level, style, and what the style is based on; automatic numbers are no text', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="小标题"/><w:basedOn w:val="1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="c"><w:name w:val="圈"/><w:basedOn w:val="c"/></w:style>';
    const numbered = '<w:pStyle w:val="a"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>';
    const body = `${p('总体情况', numbered)}${p('收入', '<w:outlineLvl w:val="1"/>')}${p('正文', '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>')}${p('圈', '<w:pStyle w:val="c"/>')}`;
    expect(shown({ body, parts: { styles } })).toEqual(['# 总体情况', '## 收入', '正文', '圈']);
  });

  it('reads footnotes that are referred to at the end, and no comments', () => {
    const body = `<w:p>${r('收入1万元')}<w:r><w:footnoteReference w:id="2"/></w:r><w:commentRangeStart w:id="0"/>${r('。')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>${p('后文')}`;
    const footnotes = `<w:footnote w:type="separator" w:id="-1">${p('线')}</w:footnote><w:footnote w:id="2">${p('脚注')}</w:footnote><w:footnote w:id="3">${p('无人引用')}</w:footnote>`;
    const comments = `<w:comment w:id="0" w:author="a">${p('批注')}</w:comment>`;
    expect(shown({ body, parts: { footnotes, comments } })).toEqual(['收入1万元。', '后文', '脚注']);
  });

  it('reads a text box once, after the paragraph it hangs on', () => {
    const box = `<wps:txbx><w:txbxContent>${p('框内')}</w:txbxContent></wps:txbx>`;
    const old = `<w:pict><w:txbxContent>${p('框内')}</w:txbxContent></w:pict>`;
    const body = `<w:p>${r('前')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent></w:r>${r('后')}</w:p>${p('下段')}`;
    expect(shown({ body })).toEqual(['前后', '框内', '下段']);
  });

  it('says where in a table a paragraph stands, merged and deleted cells considered', () => {
    const gone =
      '<w:tr><w:trPr><w:del w:id="9" w:author="a"/></w:trPr><w:tc><w:p><w:r><w:t>删</w:t></w:r></w:p></w:tc></w:tr>';
    const body = `${p('表前')}${tbl('甲 | > | 乙\n1 | 2 | 3').replace('</w:tr><w:tr>', `</w:tr>${gone}<w:tr>`)}${p('表后')}`;
    expect(shown({ body })).toEqual([
      '表前',
      '[0,0,0] 甲',
      '[0,0,2] 乙',
      '[0,1,0] 1',
      '[0,1,1] 2',
      '[0,1,2] 3',
      '表后',
    ]);
  });

  it('reads any prefix for the namespace', () => {
    const body = tbl('收入 | 1').replaceAll('w:', 'x:');
    const parts = unzipSync(docx({ body: '' }));
    const main = strFromU8(parts['word/document.xml']!).replaceAll('w:', 'x:').replace('xmlns:w=', 'xmlns:x=');
    const bytes = zipSync({ ...parts, 'word/document.xml': strToU8(main.replace('<x:body>', `<x:body>${body}`)) });
    expect(openDocument(bytes, 'a').source.paragraphs.map(({ text }) => text)).toEqual(['收入', '1']);
  });
});

describe('every character knows where it came from', () => {
  it('finds each piece of the text in the XML again', () => {
    const body = `<w:p>${r('收入', '<w:b/>')}<w:r><w:t>1&amp;2</w:t><w:tab/></w:r></w:p>`;
    const [place] = openDocument(docx({ body }), 'a').places;
    const pieces = place?.pieces.map(({ start, end, characters }) => [start, end, characters !== undefined]);
    expect(place?.part).toBe('word/document.xml');
    expect(pieces).toEqual([
      [0, 2, true],
      [2, 5, true],
      [5, 6, false],
    ]);
  });
});

describe('what is no text is refused with a sentence', () => {
  it.each([
    ['empty', docx({ body: p('') }), 'emptyText'],
    ['no document', new Uint8Array([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]), 'notAText'],
    ['no zip', new TextEncoder().encode('PK\u0003\u0004 nothing'), 'truncatedZip'],
  ])('%s', (_, bytes, code) => {
    expect(() => openDocument(bytes, 'a.docx')).toThrow(FileFault);
    try {
      openDocument(bytes, 'a.docx');
    } catch (error) {
      expect((error as FileFault).code).toBe(code);
      expect((error as FileFault).message).not.toContain('Excel');
    }
  });
});

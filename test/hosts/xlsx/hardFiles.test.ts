import { strToU8, zipSync } from 'fflate';
import type { SheetGrid } from '../../../src/core/grid';
import { toA1 } from '../../../src/core/grid';
import { readWorkbook } from '../../../src/hosts/xlsx';
import { handMade, parts, relationships } from '../../support/handMade';

const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

describe('cells', () => {
  it('take their place from their neighbours where rows and cells say no address', () => {
    const grid = only(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(values(grid)).toEqual({ A1: 1, B1: 2, C5: 3, D5: 4, A6: 5 });
  });

  it('come in order, the last of each place, whatever the order of the file', () => {
    const grid = only(
      '<row r="3"><c r="B3"><v>2</v></c><c r="A3"><v>1</v></c></row><row r="1"><c r="A1"><v>9</v></c><c r="A1"><v>7</v></c></row>',
    );
    expect(grid.rows.map((row) => row.row)).toEqual([0, 2]);
    expect(Object.entries(values(grid))).toEqual([
      ['A1', 7],
      ['A3', 1],
      ['B3', 2],
    ]);
  });

  it('are read whatever way their text is kept', () => {
    const grid = first({
      strings:
        '<si><t>合 计</t></si><si><r><t>项目</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 支出</t></r><rPh sb="0" eb="1"><t>xiangmu</t></rPh></si>',
      sheets: {
        表: `<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t>行内</t></is></c><c t="inlineStr"><is><r><t>分</t></r><r><t>段</t></r></is></c>
          <c t="str"><f>A1&amp;"x"</f><v>合 计x</v></c><c t="s"><v>99</v></c><c t="inlineStr"><is><t>甲_x000D_乙&#10;丙</t></is></c></row>`,
      },
    });
    expect(values(grid)).toEqual({
      A1: '合 计',
      B1: '项目 支出',
      C1: '行内',
      D1: '分段',
      E1: '合 计x',
      G1: '甲\r乙\n丙',
    });
  });

  it('keep booleans, error values, dates as serials and formulas without a saved result', () => {
    const grid = only(
      '<row><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c t="d"><v>2024-03-01T12:00:00</v></c><c><f>SUM(A2:A9)</f></c><c><v> 1.5E3 </v></c><c><f>1/4</f><v></v></c></row>',
    );
    expect(values(grid)).toEqual({ A1: true, B1: { error: '#REF!' }, C1: 45352.5, D1: null, E1: 1500, F1: null });
    expect(grid.rows[0]!.cells[3]!.formula).toBe('SUM(A2:A9)');
  });

  it('of type date count from 1904 in a workbook that does', () => {
    const grid = first({
      workbook: '<workbookPr date1904="1"/>',
      sheets: { 表: '<row><c t="d"><v>1904-01-02</v></c></row>' },
    });
    expect(values(grid)).toEqual({ A1: 1 });
  });

  it('that share a formula all have its text', () => {
    const grid = only(
      '<row><c><f t="shared" ref="A1:B1" si="0">C1+1</f><v>2</v></c><c><f t="shared" si="0"/><v>3</v></c></row>',
    );
    expect(grid.rows[0]!.cells.map((cell) => cell.formula)).toEqual(['C1+1', 'C1+1']);
  });

  it('have the number format of their style, built in or written down', () => {
    const styles =
      '<numFmts><numFmt numFmtId="176" formatCode="0.00_ "/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="4"/><xf numFmtId="176"/><xf numFmtId="31"/><xf numFmtId="999"/></cellXfs>';
    const row = [0, 1, 2, 3, 4, 77].map((s) => `<c s="${s}"><v>1</v></c>`).join('');
    const formats = first({ styles, sheets: { 表: `<row>${row}</row>` } }).rows[0]!.cells.map((cell) => cell.format);
    expect(formats).toEqual(['General', '#,##0.00', '0.00_ ', 'yyyy"年"m"月"d"日"', 'General', 'General']);
  });

  it('that are empty are left out, with rows that hold nothing else', () => {
    expect(
      only('<row r="1"><c r="A1" s="3"/><c r="B1" t="inlineStr"><is><t></t></is></c></row><row r="2" s="1"/>').rows,
    ).toEqual([]);
  });
});

describe('XML of all sorts', () => {
  it('may have prefixes, comments, CDATA, references and declarations in odd places', () => {
    const sheet = `<?xml version="1.0"?><!-- a > b --><x:worksheet xmlns:x="${MAIN}"><x:dimension ref="A1:XFD1048576"/><x:sheetData><?go on?>
      <x:row r='1' xmlns:r="urn:r"><x:c r="A1" t='inlineStr'><x:is><x:t><![CDATA[<收入> & ]]>&#x652F;&#20986;&amp;</x:t></x:is></x:c><!-- <c/> --><x:c r = "B1" ><x:v>3<!-- . -->1</x:v></x:c></x:row>
      </x:sheetData><x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells><x:extLst><x:ext><x:sheetData><x:row r="1"><x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:ext></x:extLst></x:worksheet>`;
    const grid = only(sheet);
    expect(values(grid)).toEqual({ A1: '<收入> & 支出&', B1: 31 });
    expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  it('may be UTF-16 or begin with a byte order mark', () => {
    const text = `\uFEFF<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row><c t="inlineStr"><is><t>元</t></is></c></row></sheetData></worksheet>`;
    const wide = new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
    expect(values(first({ sheets: { 表: '' }, parts: { 'xl/worksheets/sheet1.xml': wide } }))).toEqual({ A1: '元' });
    const narrow = strToU8(text.replace('UTF-16', 'UTF-8'));
    expect(values(first({ sheets: { 表: '' }, parts: { 'xl/worksheets/sheet1.xml': narrow } }))).toEqual({ A1: '元' });
  });

  it('may be in the encoding that it declares, else it is refused', () => {
    const text = (encoding: string): string =>
      `<?xml version="1.0" encoding="${encoding}"?><worksheet><sheetData><row><c t="inlineStr"><is><t>`;
    const bytes = (encoding: string): Uint8Array =>
      Uint8Array.from([
        ...strToU8(text(encoding)),
        0xd4,
        0xaa,
        ...strToU8('</t></is></c></row></sheetData></worksheet>'),
      ]);
    const read = (encoding: string): SheetGrid =>
      first({ sheets: { 表: '' }, parts: { 'xl/worksheets/sheet1.xml': bytes(encoding) } });
    expect(values(read('GBK'))).toEqual({ A1: '元' });
    expect(() => read('utf--1')).toThrow('文字编码不认识');
  });

  it('may be strict OOXML', () => {
    const relations = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const strict = (text: string): string =>
      text
        .replaceAll(MAIN, STRICT)
        .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', relations);
    const made = parts({ sheets: { 表: '<row><c><v>8</v></c></row>' } });
    const bytes = zipSync(
      Object.fromEntries(
        Object.entries(made).map(([path, data]) => [
          path,
          strToU8(strict(new TextDecoder().decode(data as Uint8Array))),
        ]),
      ),
    );
    expect(values(readWorkbook(bytes)[0]!)).toEqual({ A1: 8 });
  });
});

describe('the archive', () => {
  const cells = '<row><c><v>8</v></c></row>';

  it.each([
    ['absolute targets', '/xl/worksheets/sheet1.xml'],
    ['targets through other folders', '../xl/./worksheets/sheet1.xml'],
    ['Windows targets', 'worksheets\\sheet1.xml'],
    ['escaped targets in another case', 'Worksheets/%53heet1.xml'],
    ['targets that climb out, which end at the root', '../../../xl/worksheets/sheet1.xml'],
  ])('may have %s', (_, target) => {
    const rels = relationships([['worksheet', target]]);
    expect(values(first({ sheets: { 表: cells }, parts: { 'xl/_rels/workbook.xml.rels': rels } }))).toEqual({ A1: 8 });
  });

  it('may have Windows paths', () => {
    const made = Object.fromEntries(
      Object.entries(parts({ sheets: { 表: cells } })).map(([path, data]) => [path.replaceAll('/', '\\'), data]),
    );
    expect(values(readWorkbook(zipSync(made))[0]!)).toEqual({ A1: 8 });
  });

  it('may lack styles and shared strings it speaks of', () => {
    const rels = relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]);
    const bytes = handMade({
      sheets: { 表: '<row><c s="5"><v>8</v></c><c t="s"><v>0</v></c></row>' },
      parts: { 'xl/_rels/workbook.xml.rels': rels },
    });
    expect(values(readWorkbook(bytes)[0]!)).toEqual({ A1: 8 });
  });

  it('may have the workbook in another place', () => {
    const made = parts({ sheets: { 表: cells } });
    const moved = Object.fromEntries(
      Object.entries(made).map(([path, data]) => [path.replace(/^xl\//, 'office/'), data]),
    );
    const rels = strToU8(relationships([['officeDocument', 'office/workbook.xml']]));
    expect(values(readWorkbook(zipSync({ ...moved, '_rels/.rels': rels }))[0]!)).toEqual({ A1: 8 });
  });
});

describe('sheets', () => {
  it('are flagged when hidden, and left out when they are charts', () => {
    const bytes = handMade({
      sheets: { 一: '', 二: '', 三: '', 图: '' },
      states: { 二: 'hidden', 三: 'veryHidden' },
      parts: {
        'xl/_rels/workbook.xml.rels': relationships([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['worksheet', 'worksheets/sheet2.xml'],
          ['worksheet', 'worksheets/sheet3.xml'],
          ['chartsheet', 'chartsheets/sheet1.xml'],
        ]),
      },
    });
    expect(readWorkbook(bytes).map(({ name, hidden }) => [name, hidden])).toEqual([
      ['一', false],
      ['二', true],
      ['三', true],
    ]);
  });

  it('of a million empty styled rows keep none of them', () => {
    const rows = Array.from({ length: 1_000_000 }, (_, n) => `<row r="${n + 1}" s="1" customFormat="1"/>`).join('');
    const bytes = handMade({ sheets: { 表: `<row r="1"><c><v>8</v></c></row>${rows}` } });
    const [grid] = readWorkbook(bytes);
    expect(values(grid!)).toEqual({ A1: 8 });
    expect(grid!.rows).toHaveLength(1);
  });
});

function only(inside: string): SheetGrid {
  return first({ sheets: { 表: inside } });
}

function first(made: Parameters<typeof handMade>[0]): SheetGrid {
  return readWorkbook(handMade(made))[0]!;
}

function values(grid: SheetGrid): Record<string, unknown> {
  return Object.fromEntries(
    grid.rows.flatMap(({ row, cells }) => cells.map((cell) => [toA1(row, cell.column), cell.value])),
  );
}

import type { CellEdit } from '../../../src/core/edits';
import { toA1 } from '../../../src/core/grid';
import { applyEdits, readWorkbook } from '../../../src/hosts/xlsx';
import { shiftFormula } from '../../../src/core/calculation';
import { ZipArchive } from '../../../src/hosts/package/zip/archive';
import { handMade, relationships } from '../../support/handMade';

const SHEET = '表';
const STYLES =
  '<fonts count="1"><font/></fonts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="4" fontId="0"><protection locked="0"/></xf></cellXfs>';

describe('putting values into cells', () => {
  it('leaves the bytes it was given as they were, also a Node Buffer', () => {
    const given = Buffer.from(made('<row r="1"><c r="A1"><v>1</v></c></row>'));
    const before = new Uint8Array(given);
    const after = put(given, [{ address: 'A1', content: 2 }]);
    expect(values(after)).toEqual({ A1: 2 });
    expect(new Uint8Array(given)).toEqual(before);
  });

  it('replaces, adds cells and rows in order, and keeps styles', () => {
    const bytes = made(
      '<row r="2" spans="2:3"><c r="B2" s="1"><v>1</v></c><c r="D2"><v>4</v></c></row><row r="5"><c r="A5"><v>5</v></c></row>',
    );
    const after = put(bytes, [
      { address: 'D2', content: 40 },
      { address: 'B2', content: 20.5 },
      { address: 'C2', content: true },
      { address: 'A2', content: '文字' },
      { address: 'E3', content: 3 },
      { address: 'A9', content: 9 },
    ]);
    expect(values(after)).toEqual({ A2: '文字', B2: 20.5, C2: true, D2: 40, E3: 3, A5: 5, A9: 9 });
    expect(sheetXml(after)).toContain('<row r="2"><c r="A2" t="inlineStr">');
    expect(sheetXml(after)).toContain('<c r="B2" s="1"><v>20.5</v></c>');
    expect(readWorkbook(after)[0]!.rows[0]!.cells[1]!.format).toBe('#,##0.00');
  });

  it('works where rows and cells say no address, where a row is empty, and where there are no rows', () => {
    const bytes = made('<row><c><v>1</v></c><c><v>2</v></c></row><row r="3" ht="20"/>');
    expect(
      values(
        put(bytes, [
          { address: 'B1', content: 5 },
          { address: 'C1', content: 6 },
          { address: 'B3', content: 7 },
        ]),
      ),
    ).toEqual({ A1: 1, B1: 5, C1: 6, B3: 7 });
    expect(values(put(made(''), [{ address: 'B2', content: 7 }]))).toEqual({ B2: 7 });
    const bare = handMade({
      sheets: {
        [SHEET]:
          '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
      },
    });
    expect(values(put(bare, [{ address: 'B2', content: 7 }]))).toEqual({ B2: 7 });
  });

  it('empties a cell and keeps its style', () => {
    const after = put(made('<row r="1"><c r="A1" s="1"><v>1</v></c></row>'), [{ address: 'A1', content: null }]);
    expect(sheetXml(after)).toContain('<row r="1"><c r="A1" s="1"/></row>');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', "=cmd|' /C calc'!A0", '\t=1', "'=1"])('keeps the text %j a text', (text) => {
    const after = put(made(''), [{ address: 'A1', content: text }]);
    expect(values(after)).toEqual({ A1: text });
    expect(sheetXml(after)).not.toMatch(/<f[ >]/);
    expect(sheetXml(after)).toContain('t="inlineStr"');
  });

  it('keeps every text that a cell can hold', () => {
    const text = ' <&>"\' 两端\n\r\u0001_x000D_ 𠮷 ';
    expect(values(put(made(''), [{ address: 'A1', content: text }]))).toEqual({ A1: text });
  });

  it('gives a cell a number format, its own otherwise like the one it had', () => {
    const bytes = made('<row r="1"><c r="A1" s="1"><v>1</v></c></row>');
    const after = put(bytes, [
      { address: 'A1', content: 2, numberFormat: '0.000"万元"' },
      { address: 'B1', content: 3, numberFormat: '0.00%' },
    ]);
    expect(readWorkbook(after)[0]!.rows[0]!.cells.map(({ format }) => format)).toEqual(['0.000"万元"', '0.00%']);
    const styles = part(after, 'xl/styles.xml');
    expect(styles).toContain('<xf numFmtId="176" fontId="0" applyNumberFormat="1"><protection locked="0"/></xf>');
    const again = put(after, [{ address: 'B1', content: 2, numberFormat: '0.000"万元"' }]);
    expect(part(again, 'xl/styles.xml').match(/<numFmt /g)).toHaveLength(1);
  });

  it('names a sheet or an address that is not there', () => {
    expect(() => applyEdits(made(''), [{ kind: 'setCells', sheet: '无', cells: [] }])).toThrow('没有工作表“无”');
    expect(() => put(made(''), [{ address: 'A0', content: 1 }])).toThrow('没有单元格 A0');
    expect(() => put(made(''), [{ address: 'XFE1', content: 1 }])).toThrow('没有单元格 XFE1');
  });
});

describe('formulas', () => {
  it('are written with the result that we know', () => {
    const after = put(made('<row r="1"><c r="A1"><v>1</v></c></row>'), [
      { address: 'B1', content: { formula: 'A1*2&"<"', cached: '2<' } },
    ]);
    expect(readWorkbook(after)[0]!.rows[0]!.cells[1]).toMatchObject({ formula: 'A1*2&"<"', value: '2<' });
  });

  it('of others are calculated anew when the file is opened', () => {
    const bytes = made('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row>');
    expect(part(put(bytes, [{ address: 'A1', content: 2 }]), 'xl/workbook.xml')).toContain(
      '<calcPr fullCalcOnLoad="1"/>',
    );
    const plain = made('<row r="1"><c r="A1"><v>1</v></c></row>');
    expect(part(put(plain, [{ address: 'A1', content: 2 }]), 'xl/workbook.xml')).not.toContain('calcPr');
  });

  it('that go leave no trace in the order of calculation', () => {
    const bytes = handMade({
      sheets: { [SHEET]: '<row r="1"><c r="A1"><f>1</f><v>1</v></c><c r="B1"><v>1</v></c></row>' },
      parts: {
        'xl/_rels/workbook.xml.rels': relationships([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['calcChain', 'calcChain.xml'],
        ]),
        'xl/calcChain.xml': '<calcChain><c r="A1" i="1"/></calcChain>',
      },
    });
    const kept = new ZipArchive(put(bytes, [{ address: 'B1', content: 2 }]));
    expect(kept.has('xl/calcChain.xml')).toBe(true);
    const gone = put(bytes, [{ address: 'A1', content: 2 }]);
    expect(new ZipArchive(gone).has('xl/calcChain.xml')).toBe(false);
    expect(part(gone, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  it('that were shared with a replaced cell become the others’ own', () => {
    const bytes = made(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+$C$1</f><v>0</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>0</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>0</v></c></row>',
    );
    const after = readWorkbook(put(bytes, [{ address: 'A1', content: 7 }]))[0]!;
    expect(after.rows.map((row) => row.cells[0]!.formula)).toEqual([undefined, 'B2+$C$1', 'B3+$C$1']);
    const other = readWorkbook(put(bytes, [{ address: 'A2', content: 7 }]))[0]!;
    expect(other.rows.map((row) => row.cells[0]!.formula)).toEqual(['B1+$C$1', undefined, 'B1+$C$1']);
  });

  it('over an array are not torn apart', () => {
    const bytes = made(
      '<row r="1"><c r="A1"><f t="array" ref="A1:B1">{1,2}</f><v>1</v></c><c r="B1"><v>2</v></c></row>',
    );
    expect(() => put(bytes, [{ address: 'B1', content: 7 }])).toThrow('数组公式');
  });

  it.each([
    ['A1+$B$2*C$3', 'B3+$B$2*D$3'],
    ['SUM(A1:B2)', 'SUM(B3:C4)'],
    ['"A1"&\'A1 表\'!A1', '"A1"&\'A1 表\'!B3'],
    ['LOG10(A1)+税率2024+A1B', 'LOG10(B3)+税率2024+A1B'],
    ['公开01!C7', '公开01!D9'],
    ['XFD1+A1048576', '#REF!+#REF!'],
    ['TRUE+1E5+Q1', 'TRUE+1E5+R3'],
  ])('%s filled two down and one right reads %s', (formula, expected) => {
    expect(shiftFormula(formula, 2, 1)).toBe(expected);
  });
});

function made(rows: string): Uint8Array {
  return handMade({ sheets: { [SHEET]: rows }, styles: STYLES });
}

function put(bytes: Uint8Array, cells: readonly CellEdit[]): Uint8Array {
  return applyEdits(bytes, [{ kind: 'setCells', sheet: SHEET, cells }]);
}

function values(bytes: Uint8Array): Record<string, unknown> {
  const { rows } = readWorkbook(bytes)[0]!;
  return Object.fromEntries(
    rows.flatMap(({ row, cells }) => cells.map((cell) => [toA1(row, cell.column), cell.value])),
  );
}

function sheetXml(bytes: Uint8Array): string {
  return part(bytes, 'xl/worksheets/sheet1.xml');
}

function part(bytes: Uint8Array, path: string): string {
  return new TextDecoder().decode(new ZipArchive(bytes).read(path));
}

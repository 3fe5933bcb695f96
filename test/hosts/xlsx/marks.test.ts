import type { WorkbookEdit } from '../../../src/core/edits';
import { applyEdits } from '../../../src/hosts/xlsx';
import { ZipArchive } from '../../../src/hosts/package/zip/archive';
import { handMade } from '../../support/handMade';
import { hardWorkbooks } from '../../support/hardWorkbooks';

const SHEET = '公开01';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const mark = (address: string, verdict: 'error' | 'suspect' | 'hint' = 'error'): WorkbookEdit => ({
  kind: 'mark',
  sheet: SHEET,
  address,
  verdict,
});
const clear: WorkbookEdit = { kind: 'clearMarks' };

/** A worksheet whose conditional formatting is this. */
function made(formatting: string, dxfs = ''): Uint8Array {
  const sheet = `<worksheet xmlns="${MAIN}"><sheetData/><phoneticPr fontId="1"/>${formatting}<hyperlinks/></worksheet>`;
  return handMade({ sheets: { [SHEET]: sheet }, styles: `<cellXfs count="1"><xf/></cellXfs>${dxfs}` });
}

describe('marks', () => {
  it('are conditional formats that only we write, strongest first, before the user’s own', () => {
    const own =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1" stopIfTrue="1"><formula>A1&gt;0</formula></cfRule></conditionalFormatting>';
    const after = sheetXml(applyEdits(made(own), [mark('B2', 'hint'), mark('c3:b2'), mark('A1')]));
    expect(rules(after)).toEqual([
      ['B2:C3 A1', 'type="expression" dxfId="0" priority="1"', '"duibiao"&lt;&gt;"error"'],
      ['B2', 'type="expression" dxfId="1" priority="2"', '"duibiao"&lt;&gt;"hint"'],
      ['A1', 'type="expression" priority="3" stopIfTrue="1"', 'A1&gt;0'],
    ]);
    expect(after.indexOf('<conditionalFormatting')).toBeGreaterThan(after.indexOf('<phoneticPr'));
    expect(after.indexOf('<hyperlinks')).toBeGreaterThan(after.lastIndexOf('</conditionalFormatting'));
  });

  it('take formats behind the user’s and give them back', () => {
    const before = made('', '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>');
    const marked = applyEdits(before, [mark('A1'), mark('A2', 'suspect')]);
    expect(part(marked, 'xl/styles.xml')).toContain('<dxfs count="3"><dxf><font><b/></font></dxf><dxf><fill>');
    expect(sheetXml(marked)).toContain('dxfId="1"');
    expect(part(applyEdits(marked, [clear]), 'xl/styles.xml')).toBe(part(before, 'xl/styles.xml'));
  });

  it('join those that are there', () => {
    const once = applyEdits(made(''), [mark('A1'), mark('A2', 'hint')]);
    expect(rules(sheetXml(applyEdits(once, [mark('A3')]))).map(([ranges]) => ranges)).toEqual(['A1 A3', 'A2']);
  });

  it('of many cells are spread over several rules', () => {
    const marks = Array.from({ length: 1000 }, (_, n) => mark(`A${n + 1}`));
    const found = rules(sheetXml(applyEdits(made(''), marks)));
    expect(found.map(([ranges]) => ranges!.split(' ').length)).toEqual([400, 400, 200]);
    expect(found.map(([, attributes]) => attributes)).toEqual(
      [1, 2, 3].map((n) => `type="expression" dxfId="0" priority="${n}"`),
    );
  });

  it('that Excel put into one block with a rule of the user’s go alone', () => {
    const theirs = '<cfRule type="expression" dxfId="0" priority="2"><formula>A1=1</formula></cfRule>';
    const ours =
      '<cfRule type="expression" dxfId="1" priority="1"><formula>"duibiao"&lt;&gt;"error"</formula></cfRule>';
    const block = (inside: string): string => `<conditionalFormatting sqref="A1">${inside}</conditionalFormatting>`;
    const dxfs = '<dxfs count="2"><dxf/><dxf><fill/></dxf></dxfs>';
    const after = applyEdits(made(block(ours + theirs), dxfs), [clear]);
    expect(sheetXml(after)).toContain(block(theirs.replace('priority="2"', 'priority="1"')));
    // A format that another program has written anew is not taken for ours.
    expect(part(after, 'xl/styles.xml')).toContain(dxfs);
  });

  it('leave a rule of the user’s that only speaks of us', () => {
    const theirs =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1="duibiao"</formula></cfRule></conditionalFormatting>';
    const before = made(theirs);
    expect(applyEdits(before, [clear])).toBe(before);
  });

  it('move the priorities of newer rules and of pivot tables along', () => {
    const newer = sheetXml(applyEdits(hardWorkbooks[0]![1], [mark('A1')]));
    expect(Array.from(newer.matchAll(/priority="(\d+)"/g), (match) => match[1])).toEqual(['1', '3', '2', '5', '4']);
    const pivot = applyEdits(hardWorkbooks[1]![1], [mark('A1'), mark('A2', 'hint')]);
    expect(part(pivot, 'xl/pivotTables/pivotTable1.xml')).toContain('priority="9"');
    expect(sheetXml(pivot)).toContain('dxfId="0" priority="9"');
  });

  it('name a sheet or an address that is not there, and nothing is written', () => {
    expect(() => applyEdits(made(''), [{ kind: 'mark', sheet: '无', address: 'A1', verdict: 'error' }])).toThrow(
      '没有工作表“无”',
    );
    expect(() => applyEdits(made(''), [mark('第一格')])).toThrow('没有单元格 第一格');
  });

  it('that are cleared where there are none leave the very same bytes', () => {
    const before = made('');
    expect(applyEdits(before, [clear])).toBe(before);
    expect(applyEdits(before, [])).toBe(before);
  });
});

function rules(xml: string): string[][] {
  const pattern = /<conditionalFormatting sqref="([^"]*)"><cfRule ([^>]*)><formula>([^<]*)<\/formula>/g;
  return Array.from(xml.matchAll(pattern), (match) => match.slice(1));
}

function sheetXml(bytes: Uint8Array): string {
  return part(bytes, 'xl/worksheets/sheet1.xml');
}

function part(bytes: Uint8Array, path: string): string {
  return new TextDecoder().decode(new ZipArchive(bytes).read(path));
}

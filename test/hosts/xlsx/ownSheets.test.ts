import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PutSheetEdit, SheetCell, WorkbookEdit } from '../../../src/core/edits';
import { STORED_LIMIT } from '../../../src/core/edits';
import { applyEdits, editWarnings, openWorkbook, readWorkbook } from '../../../src/hosts/xlsx';
import { ZipArchive } from '../../../src/hosts/package/zip/archive';
import { handMade, relationships } from '../../support/handMade';
import { hardWorkbooks } from '../../support/hardWorkbooks';

const rich = new Uint8Array(readFileSync(path.resolve(__dirname, '../../fixtures/written/rich.xlsx')));
const plain = handMade({ sheets: { 公开01: '<row><c><v>1</v></c></row>', 公开02: '' } });

describe('a sheet of ours', () => {
  it('stands last, with texts as texts, amounts, formulas with their result and links', () => {
    const after = applyEdits(rich, [
      put([
        [{ content: '核对报告', style: 'title' }],
        [{ content: '=1+1', style: 'body' }, null, { content: 2.5, numberFormat: '#,##0.000' }],
        [
          { content: { formula: 'C2*2', cached: 5 } },
          { content: '公开01!C7', link: { sheet: "张'三", address: 'C7' } },
        ],
      ]),
    ]);
    const grid = readWorkbook(after).at(-1)!;
    expect(grid.name).toBe('核对报告');
    expect(grid.rows.map(({ cells }) => cells.map(({ value, formula }) => formula ?? value))).toEqual([
      ['核对报告'],
      ['=1+1', 2.5],
      ['C2*2', '公开01!C7'],
    ]);
    expect(grid.rows[1]!.cells[1]!.format).toBe('#,##0.000');
    const xml = sheetOf(after, 4);
    expect(xml).toContain('<hyperlink ref="B3" location="&apos;张&apos;&apos;三&apos;!C7"/>'.replaceAll('&apos;', "'"));
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(part(after, 'xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="3">'核对报告'!$1:$1</definedName>`,
    );
  });

  it('is written anew at its place, with styles found again and what hung on it gone', () => {
    const once = applyEdits(plain, [put([[{ content: '甲', style: 'error' }]])]);
    const twice = applyEdits(once, [put([[{ content: '乙', style: 'error' }]])]);
    expect(readWorkbook(twice).map(({ name }) => name)).toEqual(['公开01', '公开02', '核对报告']);
    expect(part(twice, 'xl/styles.xml')).toBe(part(once, 'xl/styles.xml'));
    expect(part(twice, 'xl/workbook.xml')).toBe(part(once, 'xl/workbook.xml'));
    expect(readWorkbook(twice)[2]!.rows[0]!.cells[0]!.value).toBe('乙');
  });

  it('goes with its comments and drawings, and what counts sheets is counted anew', () => {
    const bytes = handMade({
      sheets: { 核对报告: '<row><c><f>1</f></c></row>', 公开01: '', 公开02: '' },
      workbook: '<bookViews><workbookView firstSheet="1" activeTab="2"/></bookViews>',
      afterSheets:
        '<definedNames><definedName name="a" localSheetId="0">核对报告!$A$1</definedName><definedName name="b" localSheetId="2">公开02!$A$1</definedName><definedName name="c">SUM(\'核对报告\'!$A$1,老核对报告!A1,[1]核对报告!A1,核对报告!B2)</definedName></definedNames>',
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships([
          ['comments', '../comments1.xml'],
          ['drawing', '../drawing1.xml'],
        ]),
        'xl/worksheets/_rels/sheet2.xml.rels': relationships([['drawing', '../drawing1.xml']]),
        'xl/comments1.xml': '<comments/>',
        'xl/drawing1.xml': '<drawing/>',
      },
    });
    const after = applyEdits(bytes, [{ kind: 'deleteSheet', name: '核对报告' }]);
    expect(readWorkbook(after).map(({ name }) => name)).toEqual(['公开01', '公开02']);
    const workbook = part(after, 'xl/workbook.xml');
    expect(workbook).toContain('<workbookView firstSheet="0" activeTab="1"/>');
    expect(workbook).toContain(
      '<definedNames><definedName name="b" localSheetId="1">公开02!$A$1</definedName><definedName name="c">SUM(#REF!$A$1,老核对报告!A1,[1]核对报告!A1,#REF!B2)</definedName></definedNames>',
    );
    const archive = new ZipArchive(after);
    expect(
      ['xl/comments1.xml', 'xl/drawing1.xml', 'xl/worksheets/_rels/sheet1.xml.rels'].map((one) => archive.has(one)),
    ).toEqual([false, true, false]);
    expect(part(after, '[Content_Types].xml')).not.toContain('/xl/worksheets/sheet1.xml');
  });

  it('that is not there is not missed, and the last sheet stays', () => {
    expect(applyEdits(plain, [{ kind: 'deleteSheet', name: '核对报告' }])).toBe(plain);
    const alone = handMade({ sheets: { 核对报告: '' } });
    expect(applyEdits(alone, [{ kind: 'deleteSheet', name: '核对报告' }])).toBe(alone);
  });
});

describe('what we keep', () => {
  it('is found again, replaced and taken out', async () => {
    const text = '{"remarks":[{"text":"<甲> & 乙"}]}';
    const kept = applyEdits(rich, [store(text)]);
    expect((await openWorkbook(kept, '')).stored).toBe(text);
    const replaced = applyEdits(kept, [store('2')]);
    expect((await openWorkbook(replaced, '')).stored).toBe('2');
    expect(new ZipArchive(replaced).entries).toHaveLength(new ZipArchive(kept).entries.length);
    const gone = applyEdits(replaced, [store(null)]);
    expect((await openWorkbook(gone, '')).stored).toBeNull();
    expect(new ZipArchive(gone).entries.map((one) => one.path)).toEqual(
      new ZipArchive(rich).entries.map((one) => one.path),
    );
    expect((await openWorkbook(rich, '')).stored).toBeNull();
  });

  it('stays small', () => {
    expect(() => applyEdits(plain, [store('甲'.repeat(STORED_LIMIT))])).toThrow('512 KB');
  });
});

describe('warnings', () => {
  const purging = { kind: 'deleteSheet', name: '核对报告' } as const;
  const beside = (parts: Readonly<Record<string, string>>, names = ''): readonly string[] =>
    editWarnings(handMade({ sheets: { 公开01: '', 核对报告: '' }, afterSheets: names, parts }), [purging]);

  it.each([
    ['a shape', 'xl/drawings/drawing1.xml', '<sp textlink="核对报告!$A$1"/>'],
    ['a control', 'xl/ctrlProps/ctrlProp1.xml', '<formControlPr fmlaLink="\'核对报告\'!$A$1"/>'],
    [
      'a table',
      'xl/tables/table1.xml',
      '<table><calculatedColumnFormula>核对报告!A1</calculatedColumnFormula></table>',
    ],
    ['a link', 'xl/worksheets/_rels/sheet1.xml.rels', relationships([['hyperlink', '#核对报告!A1']])],
    [
      'a link with escapes',
      'xl/drawings/_rels/a.xml.rels',
      relationships([['hyperlink', `#${encodeURI('核对报告')}!A1`]]),
    ],
    [
      'a pivot table',
      'xl/pivotCache/a.xml',
      '<cacheSource><worksheetSource ref="A1:B2" sheet="核对报告"/></cacheSource>',
    ],
  ])('tell of %s that refers to a sheet which goes', (_, path, xml) => {
    expect(beside({ [path]: xml })).toEqual([expect.stringContaining('已删去“核对报告”，但')]);
  });

  it('tell of names of the user’s that refer to it, and of nothing else', () => {
    const names =
      '<definedNames><definedName name="合计数">SUM(核对报告!$B$1)</definedName><definedName name="别的">老核对报告!A1</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">核对报告!$A$1</definedName></definedNames>';
    expect(beside({ 'xl/comments1.xml': '<t>见核对报告!A1</t>' }, names)).toEqual([
      '已删去“核对报告”，名称“合计数”引用过它，用到的公式会显示 #REF!；公开前请在“公式”的“名称管理器”中改正或删去。',
    ]);
  });

  it('tell of signatures that a change breaks', () => {
    const macros = hardWorkbooks[2]![1];
    expect(editWarnings(macros, [{ kind: 'clearMarks' }])).toEqual([]);
    expect(editWarnings(macros, [put([])])).toEqual([expect.stringContaining('宏')]);
    const signed = handMade({ sheets: { 公开01: '' }, parts: { '_xmlsignatures/origin.sigs': '' } });
    expect(editWarnings(signed, [{ kind: 'clearMarks' }])).toEqual([expect.stringContaining('数字签名')]);
  });
});

function put(rows: readonly (readonly (SheetCell | null)[])[]): PutSheetEdit {
  return {
    kind: 'putSheet',
    name: '核对报告',
    rows,
    layout: { columnWidths: [20], orientation: 'landscape', headingRows: 1 },
  };
}

function store(text: string | null): WorkbookEdit {
  return { kind: 'store', text };
}

function sheetOf(bytes: Uint8Array, number: number): string {
  return part(bytes, `xl/worksheets/sheet${number}.xml`);
}

function part(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(new ZipArchive(bytes).read(name));
}

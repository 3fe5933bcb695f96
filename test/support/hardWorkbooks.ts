import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { handMade, relationships } from './handMade';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const STRICT_RELATIONS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const NEWER = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const CELLS = Array.from(
  { length: 8 },
  (_, n) => `<row r="${n + 1}"><c r="A${n + 1}" s="1"><v>${n}.5</v></c><c r="B${n + 1}"><v>${n}</v></c></row>`,
).join('');
const STYLES = [
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>',
].join('');
const DXFS =
  '<dxfs count="2"><dxf><font><b/></font></dxf><dxf><fill><patternFill><bgColor rgb="FF00FF00"/></patternFill></fill></dxf></dxfs><tableStyles count="0"/>';

/** Workbooks with what newer Excels, other programs and careless writers put into them. */
export const hardWorkbooks: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['newer conditional formats and sparklines', newer()],
  ['pivot table with conditional formats', pivot()],
  ['macros, picture, threaded comments, calculation chain', macros()],
  ['prefixed elements', prefixed()],
  ['no styles at all', handMade({ sheets: { 公开01: CELLS.replaceAll(' s="1"', '') } })],
  ['comments and CDATA between the elements', oddities()],
  ['UTF-16', wide()],
  ['strict OOXML', strict()],
];

function newer(): Uint8Array {
  const rules = [
    '<conditionalFormatting sqref="A1:A8"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id xmlns:x14="urn:x14">{AB}</x14:id></ext></extLst></cfRule></conditionalFormatting>',
    '<conditionalFormatting sqref="B1:B8"><cfRule type="expression" dxfId="1" priority="1" stopIfTrue="1"><formula>B1&gt;3</formula></cfRule><cfRule type="expression" dxfId="0" priority="4"><formula>"duibiao"="other"</formula></cfRule></conditionalFormatting>',
    '<dataValidations count="1"><dataValidation type="decimal" sqref="A1:A8"><formula1>0</formula1></dataValidation></dataValidations><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>',
    `<extLst><ext xmlns:x14="${NEWER}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="urn:xm"><x14:cfRule type="iconSet" priority="3" id="{AC}"><x14:iconSet custom="1"/></x14:cfRule><xm:sqref>A1:A8</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>`,
    `<ext xmlns:x14="${NEWER}" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="urn:xm"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>公开01!A1:A8</xm:f><xm:sqref>C1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`,
  ].join('');
  return handMade({
    styles: STYLES + DXFS,
    workbook: '<workbookPr date1904="1"/><bookViews><workbookView activeTab="0"/></bookViews>',
    afterSheets:
      '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">公开01!$1:$2</definedName></definedNames><calcPr calcId="191029"/>',
    sheets: { 公开01: worksheet(CELLS, rules), 名单: CELLS },
  });
}

function pivot(): Uint8Array {
  const rule =
    '<conditionalFormatting pivot="1" sqref="A1:A8"><cfRule type="expression" dxfId="0" priority="7"><formula>TRUE</formula></cfRule></conditionalFormatting>';
  return handMade({
    styles: STYLES + DXFS,
    sheets: { 公开01: worksheet(CELLS, rule) },
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([['pivotTable', '../pivotTables/pivotTable1.xml']]),
      'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition xmlns="${MAIN}" name="透视表" cacheId="1" dataCaption="值"><location ref="A1:B8" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><conditionalFormats count="1"><conditionalFormat scope="selection" type="none" priority="7"><pivotAreas count="0"/></conditionalFormat></conditionalFormats></pivotTableDefinition>`,
      'xl/pivotTables/_rels/pivotTable1.xml.rels': relationships([
        ['pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'],
      ]),
      'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition xmlns="${MAIN}" recordCount="0"><cacheFields count="0"/></pivotCacheDefinition>`,
    },
  });
}

function macros(): Uint8Array {
  const formula = '<row r="9"><c r="A9"><f>SUM(A1:A8)</f><v>32</v></c></row>';
  return handMade({
    styles: `${STYLES}<dxfs count="0"/>`,
    sheets: {
      公开01: worksheet(
        CELLS + formula,
        '<sheetProtection sheet="1" password="83AF"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>',
      ),
    },
    parts: {
      'xl/_rels/workbook.xml.rels': relationships([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
        ['calcChain', 'calcChain.xml'],
        ['vbaProject', 'vbaProject.bin'],
      ]),
      'xl/vbaProject.bin': Uint8Array.from({ length: 5000 }, (_, n) => (n * 31) & 255),
      'xl/_rels/vbaProject.bin.rels': relationships([['vbaProjectSignature', 'vbaProjectSignature.bin']]),
      'xl/vbaProjectSignature.bin': Uint8Array.from([1, 2, 3]),
      'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="A9" i="1"/></calcChain>`,
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([
        ['drawing', '../drawings/drawing1.xml'],
        ['vmlDrawing', '../drawings/vml1.vml'],
        ['threadedComment', '../threadedComments/threadedComment1.xml'],
      ]),
      'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="urn:xdr"><xdr:pic/></xdr:wsDr>',
      'xl/drawings/_rels/drawing1.xml.rels': relationships([['image', '../media/image1.png']]),
      'xl/media/image1.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0]),
      'xl/drawings/vml1.vml': '<xml><v:shape><br></v:shape></xml>',
      'xl/threadedComments/threadedComment1.xml':
        '<ThreadedComments><threadedComment ref="A1" id="{1}"><text>请核实</text></threadedComment></ThreadedComments>',
    },
  });
}

function prefixed(): Uint8Array {
  const plain = unzipSync(newer());
  const files = ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml', 'xl/styles.xml', 'xl/workbook.xml'];
  for (const path of files) plain[path] = strToU8(prefix(strFromU8(plain[path]!)));
  return zipSync(plain);
}

function prefix(xml: string): string {
  return xml.replace(/<(\/?)(\w+)(?=[\s/>])/g, '<$1x:$2').replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`);
}

function oddities(): Uint8Array {
  const sheet = `<?xml version="1.0"?>\r\n<!-- <conditionalFormatting> -->\r\n<worksheet xmlns='${MAIN}' xmlns:r="${RELATIONS}">\r\n <sheetData>${CELLS}<!-- </sheetData> --></sheetData>\r\n <?x <mergeCells?>\r\n <mergeCells count="1" ><mergeCell ref="A1:B1" /></mergeCells >\r\n <conditionalFormatting sqref = 'A1'>\r\n <cfRule type="expression" priority='1' dxfId="0"><formula><![CDATA["duibiao"<>"mine"]]></formula></cfRule>\r\n </conditionalFormatting>\r\n <pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>\r\n</worksheet>\r\n<!-- end -->`;
  return handMade({ styles: `${STYLES}<dxfs count = '1' ><dxf/></dxfs >`, sheets: { 公开01: sheet } });
}

function wide(): Uint8Array {
  const text = `\uFEFF${worksheet(CELLS, '').replace('UTF-8', 'UTF-16')}`;
  const sheet = new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
  return handMade({ styles: STYLES + DXFS, sheets: { 公开01: '' }, parts: { 'xl/worksheets/sheet1.xml': sheet } });
}

function strict(): Uint8Array {
  const plain = unzipSync(newer());
  const texts = Object.entries(plain).map(([path, data]) => [path, strFromU8(data)] as const);
  const changed = texts.map(
    ([path, text]) => [path, text.replaceAll(MAIN, STRICT).replaceAll(RELATIONS, STRICT_RELATIONS)] as const,
  );
  return zipSync(Object.fromEntries(changed.map(([path, text]) => [path, strToU8(text)])));
}

function worksheet(cells: string, after: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><dimension ref="A1:B8"/><sheetData>${cells}</sheetData>${after}</worksheet>`;
}

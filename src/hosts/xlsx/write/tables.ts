import { escapeAttribute, escapeText } from '../../package/xml/entities';
import { MAIN, RELATIONS, relationshipsXml, stylesXml } from './fixedParts';
import { packed } from './packed';
import { sheetXml } from './tableSheet';
import type { TableSheet } from './tableSheet';

const LONGEST_SHEET_NAME = 31;

/** A workbook of tables, each one page wide in print. */
export function writeTables(tables: readonly TableSheet[]): Uint8Array {
  const sheets = tables.map(sheetXml);
  const links = sheets.flatMap(({ links: targets }, index) => {
    if (targets.length === 0) return [];
    const external = targets.map((target) => ({ type: 'hyperlink', target, external: true }));
    return [[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationshipsXml(external)] as const];
  });
  const parts = sheets.map(({ xml }) => xml);
  return packed(workbookXml(tables), stylesXml(), parts, Object.fromEntries(links));
}

function workbookXml(tables: readonly TableSheet[]): string {
  const names = tables.map(({ title }) => title.slice(0, LONGEST_SHEET_NAME));
  const sheets = names.map(
    (name, index) => `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const titles = names.map((name, index) => {
    const quoted = `'${escapeText(name.replaceAll("'", "''"))}'`;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted}!$1:$1</definedName>`;
  });
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`;
}

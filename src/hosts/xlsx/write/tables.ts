import { strToU8, zipSync } from 'fflate';
import { CONTENT_TYPES } from '../../package/contentTypes';
import { escapeAttribute, escapeText } from '../../package/xml/entities';
import { contentTypesXml, MAIN, RELATIONS, relationshipsXml, stylesXml } from './fixedParts';
import { sheetXml } from './tableSheet';
import type { TableSheet } from './tableSheet';

/** The first day a zip archive can say. */
const FIRST_DAY = new Date(1980, 0, 1);
const LONGEST_SHEET_NAME = 31;

/** A workbook of tables, each one page wide in print. */
export function writeTables(tables: readonly TableSheet[]): Uint8Array {
  const files: Record<string, string> = {
    [CONTENT_TYPES]: contentTypesXml(tables.length),
    '_rels/.rels': relationshipsXml([{ type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': workbookXml(tables),
    'xl/_rels/workbook.xml.rels': relationshipsXml([
      ...tables.map((_, index) => ({ type: 'worksheet', target: `worksheets/sheet${index + 1}.xml` })),
      { type: 'styles', target: 'styles.xml' },
    ]),
    'xl/styles.xml': stylesXml(),
  };
  tables.map(sheetXml).forEach(({ xml, links }, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = xml;
    if (links.length === 0) return;
    const external = links.map((target) => ({ type: 'hyperlink', target, external: true }));
    files[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationshipsXml(external);
  });
  const entries = Object.entries(files).map(([path, text]): [string, Uint8Array] => [path, strToU8(text)]);
  return zipSync(Object.fromEntries(entries), { mtime: FIRST_DAY });
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

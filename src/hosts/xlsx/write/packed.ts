import { strToU8, zipSync } from 'fflate';
import { CONTENT_TYPES } from '../../package/contentTypes';
import { contentTypesXml, relationshipsXml } from './fixedParts';

/** The first day a zip archive can say. */
const FIRST_DAY = new Date(1980, 0, 1);

/**
 * The bytes of an `.xlsx` file of these parts; the workbook names its sheets `rId1`, `rId2` …
 * @param more other parts by their path
 */
export function packed(
  workbook: string,
  styles: string,
  sheets: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const files: Record<string, string> = {
    [CONTENT_TYPES]: contentTypesXml(sheets.length),
    '_rels/.rels': relationshipsXml([{ type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': workbook,
    'xl/_rels/workbook.xml.rels': relationshipsXml([
      ...sheets.map((_, index) => ({ type: 'worksheet', target: `worksheets/sheet${index + 1}.xml` })),
      { type: 'styles', target: 'styles.xml' },
    ]),
    'xl/styles.xml': styles,
    ...more,
  };
  sheets.forEach((xml, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = xml;
  });
  const entries = Object.entries(files).map(([path, text]): [string, Uint8Array] => [path, strToU8(text)]);
  return zipSync(Object.fromEntries(entries), { mtime: FIRST_DAY });
}

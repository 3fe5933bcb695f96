import { CONTENT_TYPES } from '../../package/contentTypes';
import { packParts } from '../../package/zip/assemble';
import { contentTypesXml, relationshipsXml } from './fixedParts';

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
  const encoder = new TextEncoder();
  return packParts(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)] as const));
}

import { guarded, readText } from '../../package/parts';
import { XmlScanner } from '../../package/xml/scanner';
import type { ZipArchive } from '../../package/zip/archive';
import { mainPart, readWorkbookPart } from '../workbookPart';

/** Elements of a worksheet, a chart or a pivot table that hold a formula. */
const FORMULAS = new Set(['formula', 'formula1', 'formula2', 'f', 'cfvo']);
const PARTS = /^xl\/(?:worksheets|charts|drawings|pivotCache)\/[^/]+\.xml$/i;

/**
 * Sheets among some that validations, conditional formats, links, charts or pivot tables of others refer to; formulas in
 * cells do not count.
 * @param names of the sheets that go
 */
export function referredTo(archive: ZipArchive, names: readonly string[]): readonly string[] {
  const workbook = mainPart(archive);
  if (workbook === undefined || names.length === 0) return [];
  const going = readWorkbookPart(archive, workbook).sheets.filter(({ name }) => names.includes(name));
  const gone = new Set(going.map(({ path }) => path.toLowerCase()));
  const paths = archive.entries
    .map(({ path }) => path)
    .filter((path) => PARTS.test(path) && !gone.has(path.toLowerCase()));
  const texts = paths.map((path) => guarded(path, () => references(readText(archive, path) ?? '', names)));
  return going.map(({ name }) => name).filter((name) => texts.some((text) => text.includes(name)));
}

/** All formulas outside cells, and where links lead, one a line. */
function references(text: string, names: readonly string[]): string {
  if (!names.some((name) => text.includes(name))) return '';
  const scanner = new XmlScanner(text);
  const found: string[] = [];
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    if (scanner.is('sheetData')) scanner.leap();
    else if (FORMULAS.has(scanner.local)) found.push(scanner.attribute('val') ?? '', scanner.readText());
    else found.push(scanner.attribute('location') ?? '', scanner.attribute('sheet') ?? '');
  }
  return found.join('\n');
}

import type { StyleTable } from './styleTable';
import type { WorkbookDraft } from './workbookDraft';

const USE = /\s(?:s|style)\s*=\s*["'](\d+)["']/g;

/** Takes the styles that only removed sheets used off the end of the style sheet's lists. */
export function dropStyles(book: WorkbookDraft, removedSheet: string): void {
  const gone = book.stylesOfRemoved;
  for (const style of stylesOf(removedSheet)) gone.add(style);
  if (gone.size === 0) return;
  const used = new Set(book.workbook().sheets.flatMap(({ path }) => [...stylesOf(book.draft.text(path) ?? '')]));
  book.styles((styles) => {
    const dropped = styles.dropLast('cellXfs', (index) => index > 0 && gone.has(index) && !used.has(index));
    if (dropped.length === 0) return;
    const rest = [...styles.texts('cellXfs'), ...styles.texts('cellStyleXfs')];
    dropParts(styles, 'fonts', 1, values(dropped, 'fontId'), values(rest, 'fontId'));
    dropParts(styles, 'fills', 2, values(dropped, 'fillId'), values(rest, 'fillId'));
    const [formats, kept] = [values(dropped, 'numFmtId'), values(rest, 'numFmtId')];
    styles.dropLast('numFmts', (_, xml) =>
      [...values([xml], 'numFmtId')].some((id) => formats.has(id) && !kept.has(id)),
    );
  });
}

/** @param first how many entries at the start mean something even where nothing names them */
function dropParts(
  styles: StyleTable,
  list: 'fonts' | 'fills',
  first: number,
  gone: ReadonlySet<number>,
  kept: ReadonlySet<number>,
): void {
  styles.dropLast(list, (index) => index >= first && gone.has(index) && !kept.has(index));
}

/** Cell styles that a worksheet names, on cells, rows or columns. */
export function stylesOf(sheet: string): Set<number> {
  return new Set(Array.from(sheet.matchAll(USE), (match) => Number(match[1])));
}

/** Values of a numeric attribute in any of some elements. */
function values(elements: readonly string[], name: string): Set<number> {
  return new Set(elements.flatMap((xml) => attributeValues(xml, name)));
}

/** The value of a numeric attribute in an element, none where it has none. */
export function attributeValues(xml: string, name: string): readonly number[] {
  const pattern = new RegExp(`\\s${name}\\s*=\\s*["'](\\d+)["']`);
  return [pattern.exec(xml)?.[1] ?? []].flat().map(Number);
}

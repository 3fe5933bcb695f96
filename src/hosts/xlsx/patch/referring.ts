import { escapeAttribute } from '../../package/xml/entities';
import { guarded, readText, readTree } from '../../package/parts';
import { relationshipsPath } from '../../package/relationships';
import { attribute, child, childrenOf } from '../../package/xml/tree';
import type { ZipArchive } from '../../package/zip/archive';
import { mainPart, readWorkbookPart } from '../workbookPart';
import { refersToSheet } from './references';
import { BUILT_IN } from './sheetNames';

/** What can hold a reference, with what its links lead to: no texts of cells and no comments, which may speak of any sheet. */
const PARTS =
  /(?:^|\/)(?:worksheets|chartsheets|charts|drawings|pivotCache|pivotTables|tables|ctrlProps|queryTables)\/(?:_rels\/)?[^/]+\.(?:xml|rels|vml)$/i;

/** A sheet that goes, and what refers to it. */
export interface Referred {
  readonly sheet: string;
  /** Validations, conditional formats, links, charts, tables, controls: anything but cells and names. */
  readonly byParts: boolean;
  /** Names of the user's. */
  readonly byNames: readonly string[];
}

/**
 * What refers to sheets that go; formulas in cells do not count.
 * @param names of the sheets that go
 */
export function referredTo(archive: ZipArchive, names: readonly string[]): readonly Referred[] {
  const workbook = mainPart(archive);
  if (workbook === undefined || names.length === 0) return [];
  const going = readWorkbookPart(archive, workbook).sheets.filter(({ name }) => names.includes(name));
  const gone = new Set(going.flatMap(({ path }) => [path, relationshipsPath(path)]).map((path) => path.toLowerCase()));
  const paths = archive.entries
    .map(({ path }) => path)
    .filter((path) => PARTS.test(path) && !gone.has(path.toLowerCase()));
  const texts = paths.map((path) => guarded(path, () => references(readText(archive, path) ?? '', names)));
  return going.map(({ name }) => ({
    sheet: name,
    byParts: texts.some((text) => isIn(text, name)),
    byNames: usersNames(archive, workbook, name),
  }));
}

/** Names of the user's whose formulas refer to a sheet; those that belong to the sheet itself go with it. */
function usersNames(archive: ZipArchive, workbook: string, sheet: string): readonly string[] {
  const text = readText(archive, workbook) ?? '';
  const root = readTree(archive, workbook);
  if (root === undefined || !text.includes('definedName')) return [];
  const index = childrenOf(child(root, 'sheets'), 'sheet').findIndex((one) => attribute(one, 'name') === sheet);
  return childrenOf(child(root, 'definedNames'), 'definedName')
    .filter((one) => attribute(one, 'localSheetId') !== String(index))
    .filter(({ openEnd, closeStart }) => refersToSheet(text.slice(openEnd, closeStart), sheet))
    .map((one) => attribute(one, 'name') ?? '')
    .filter((name) => !name.startsWith(BUILT_IN));
}

function isIn(xml: string, sheet: string): boolean {
  return xml.includes(` sheet="${escapeAttribute(sheet)}"`) || refersToSheet(xml, sheet);
}

/** A part without the cells of a sheet; nothing of one that does not speak of the sheets at all. */
function references(text: string, names: readonly string[]): string {
  if (!names.some((name) => text.includes(name) || text.includes(encodeURI(name)))) return '';
  const cells = text.indexOf('sheetData>');
  return cells === -1 ? text : text.slice(0, cells) + text.slice(text.lastIndexOf('sheetData>'));
}

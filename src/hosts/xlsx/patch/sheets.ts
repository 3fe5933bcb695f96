import { HostFault } from '../../../app/ports';
import type { PutSheetEdit } from '../../../core/edits';
import { freeSheetName, ownSheetOf, ownSheets } from '../../../core/edits';
import { hostText } from '../../../core/messages';
import { folderOf, readRelationships, relationshipsPath } from '../../package/relationships';
import { escapeAttribute } from '../../package/xml/entities';
import type { XmlElement } from '../../package/xml/tree';
import { attribute, child, childrenOf } from '../../package/xml/tree';
import { dropCalculationChain, hasFormulas, recalculateOnOpen } from './calculation';
import { appendInside, insertAfter, prefixOf, removeElement, setAttribute } from '../../package/patch/elements';
import type { Splice } from '../../package/patch/splice';
import { ownSheetXml } from './ownSheetXml';
import { OwnStyles } from './ownStyles';
import { addPart, freePath, relate, removePart, unrelate } from '../../package/patch/packageEdits';
import { dropStyles, stylesOf } from './dropStyles';
import { closeGap, setPrintTitles } from './sheetNames';
import type { WorkbookDraft } from './workbookDraft';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
/** What stands before the sheets in a workbook part (ECMA-376 part 1, 18.2.27). */
const BEFORE_SHEETS = ['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews'];

/**
 * Adds a sheet of ours behind the others, or writes the one of that name anew at its place.
 * @throws HostFault where a chart sheet has the name of a sheet that formulas refer to
 */
export function putSheet(book: WorkbookDraft, wanted: PutSheetEdit): void {
  const there = book.workbook().sheets.find((sheet) => sheet.name === wanted.name);
  const edit = there === undefined ? { ...wanted, name: nameAmongAll(book, wanted.name) } : wanted;
  const before = there === undefined ? '' : clearSheet(book, there.path);
  const xml = book.styles((styles) => {
    const own = new OwnStyles(styles, stylesOf(before));
    return ownSheetXml(edit, (cell) => own.indexOf(cell), book.namespace());
  });
  if (there === undefined) addSheet(book, edit.name, xml);
  else {
    book.draft.put(there.path, xml);
    dropStyles(book, before);
  }
  setPrintTitles(book, edit.name, edit.layout.headingRows);
  if (hasFormulas(xml)) recalculateOnOpen(book);
}

/** Chart and dialog sheets have names, too, that no grid tells of. */
function nameAmongAll(book: WorkbookDraft, wanted: string): string {
  const name = freeSheetName(
    wanted,
    allSheets(book).map((one) => attribute(one, 'name') ?? ''),
  );
  if (name !== wanted && ownSheetOf(wanted) !== ownSheets.report)
    throw new HostFault('notSupported', hostText.nameTaken(wanted));
  return name;
}

function allSheets(book: WorkbookDraft): readonly XmlElement[] {
  const root = book.draft.tree(book.path);
  return root === undefined ? [] : childrenOf(child(root, 'sheets'), 'sheet');
}

/** Takes a sheet of ours out, with all that hangs on it; nothing happens where there is none. */
export function deleteSheet(book: WorkbookDraft, name: string): void {
  const { draft, path: part } = book;
  const root = draft.tree(part);
  const all = root === undefined ? [] : childrenOf(child(root, 'sheets'), 'sheet');
  const index = all.findIndex((one) => attribute(one, 'name') === name);
  const sheet = all[index];
  if (root === undefined || sheet === undefined || all.length === 1) return;
  const entry = book.workbook().sheets.find((one) => one.name === name);
  const shown = showOne(
    book.text(part),
    all.filter((one) => one !== sheet),
  );
  draft.splice(part, [removeElement(sheet), ...closeGap(book.text(part), root, index, name), ...shown]);
  if (entry === undefined) return;
  const xml = draft.text(entry.path) ?? '';
  if (hasFormulas(xml)) dropCalculationChain(book);
  removeHangers(book, entry.path);
  removePart(draft, entry.path);
  unrelate(draft, part, attribute(sheet, 'id', true) ?? '');
  dropStyles(book, xml);
}

/** Excel opens no workbook without a sheet in sight: where all that stay are hidden, the first is shown. */
function showOne(text: string, sheets: readonly XmlElement[]): Splice[] {
  const [first] = sheets;
  const hidden = sheets.every((one) => !['visible', undefined].includes(attribute(one, 'state')));
  return first !== undefined && hidden ? [setAttribute(text, first, 'state', null)] : [];
}

function addSheet(book: WorkbookDraft, name: string, xml: string): void {
  const { draft, path: part } = book;
  const path = freePath(draft, `${folderOf(part)}worksheets/sheet`, '.xml');
  addPart(draft, path, SHEET_TYPE, xml);
  const id = relate(draft, part, 'worksheet', path);
  const root = draft.tree(part);
  if (root === undefined) return;
  const sheets = child(root, 'sheets');
  const number = Math.max(0, ...childrenOf(sheets, 'sheet').map((one) => Number(attribute(one, 'sheetId')) || 0)) + 1;
  const p = prefixOf(root);
  const entry = `<${p}sheet name="${escapeAttribute(name)}" sheetId="${number}" ${relationAttribute(book, root)}="${id}"/>`;
  const text = book.text(part);
  const inside =
    sheets === undefined
      ? insertAfter(text, root, BEFORE_SHEETS, `<${p}sheets>${entry}</${p}sheets>`)
      : appendInside(text, sheets, entry);
  draft.splice(part, [inside]);
}

/** `r:id` with the prefix that the workbook part binds; bound on the spot where it binds none. */
function relationAttribute(book: WorkbookDraft, root: XmlElement): string {
  const bound = root.attributes.find(
    (one) => one.uri === 'http://www.w3.org/2000/xmlns/' && one.value.endsWith('/relationships'),
  );
  if (bound !== undefined) return `${bound.local}:id`;
  const strict = book.namespace().includes('purl.oclc.org');
  const address = strict ? 'http://purl.oclc.org/ooxml' : 'http://schemas.openxmlformats.org';
  const rest = strict ? 'officeDocument/relationships' : 'officeDocument/2006/relationships';
  return `xmlns:r="${address}/${rest}" r:id`;
}

/** Takes out what hangs on a sheet that is written anew. @returns what it was */
function clearSheet(book: WorkbookDraft, path: string): string {
  const before = book.text(path);
  if (hasFormulas(before)) dropCalculationChain(book);
  removeHangers(book, path);
  if (book.draft.has(relationshipsPath(path))) book.draft.remove(relationshipsPath(path));
  return before;
}

/** Comments, drawings and printer settings of a sheet that goes; what another part relates to as well stays. */
function removeHangers(book: WorkbookDraft, path: string): void {
  const { draft } = book;
  const hanging = readRelationships(draft, path).filter((one) => !one.external && draft.has(one.target));
  if (hanging.length === 0) return;
  const owners = draft.paths().filter((one) => one !== path && draft.has(relationshipsPath(one)));
  const shared = new Set(owners.flatMap((one) => readRelationships(draft, one).map(({ target }) => target)));
  for (const { target } of hanging) if (!shared.has(target)) removePart(draft, target);
}

import { escapeText } from '../../package/xml/entities';
import type { XmlElement } from '../../package/xml/tree';
import { attribute, child, childrenOf } from '../../package/xml/tree';
import {
  appendInside,
  emptied,
  insertAfter,
  prefixOf,
  removeElement,
  setAttribute,
  tagWith,
} from '../../package/patch/elements';
import type { Splice } from '../../package/patch/splice';
import { refersToSheet, withoutSheet } from './references';
import type { WorkbookDraft } from './workbookDraft';

/** How names begin that Excel gives itself. */
export const BUILT_IN = '_xlnm.';
const PRINT_TITLES = `${BUILT_IN}Print_Titles`;
/** What stands before the names in a workbook part (ECMA-376 part 1, 18.2.27). */
const BEFORE_NAMES = [
  ...['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups'],
  'externalReferences',
];

/** Two blanks in the tag tell a list of ours from one that the user's workbook had, be it without a name. */
const OWN_LIST = 'definedNames  ';

/** What counts sheets by their place, when one goes: names of one sheet, and which tab is open. */
export function closeGap(text: string, root: XmlElement, index: number, sheet: string): Splice[] {
  const list = child(root, 'definedNames');
  const names = childrenOf(list, 'definedName');
  const gone = names.filter((one) => localSheet(one) === index || isBuiltInFor(text, one, sheet));
  const views = openTab(text, root, index);
  if (list !== undefined && names.length > 0 && gone.length === names.length)
    return [isOwnList(text, list) ? removeElement(list) : emptied(text, list), ...views];
  const stayed = names.filter((one) => !gone.includes(one));
  return [...gone.map(removeElement), ...stayed.flatMap((one) => renamed(text, one, index, sheet)), ...views];
}

/** Sets which rows at the top of a sheet are printed on every page; 0 for none. */
export function setPrintTitles(book: WorkbookDraft, sheet: string, rows: number): void {
  const root = book.draft.tree(book.path);
  if (root === undefined) return;
  const text = book.text(book.path);
  const p = prefixOf(root);
  const index = childrenOf(child(root, 'sheets'), 'sheet').findIndex((one) => attribute(one, 'name') === sheet);
  const list = child(root, 'definedNames');
  const names = childrenOf(list, 'definedName');
  const old = names.filter((one) => attribute(one, 'name') === PRINT_TITLES && localSheet(one) === index);
  const splices = old.map(removeElement);
  const xml = `<${p}definedName name="${PRINT_TITLES}" localSheetId="${index}">'${escapeText(sheet)}'!$1:$${rows}</${p}definedName>`;
  if (rows > 0 && list !== undefined) splices.push(appendInside(text, list, xml));
  else if (rows > 0) splices.push(insertAfter(text, root, BEFORE_NAMES, `<${p}${OWN_LIST}>${xml}</${p}definedNames>`));
  book.draft.splice(book.path, splices);
}

function isOwnList(text: string, list: XmlElement): boolean {
  return text.slice(list.start, list.openEnd).endsWith(`${OWN_LIST}>`);
}

function localSheet(name: XmlElement): number | undefined {
  const value = attribute(name, 'localSheetId');
  return value === undefined ? undefined : Number(value);
}

/** A print range or the like of the sheet, which other programs write without saying whose it is. */
function isBuiltInFor(text: string, name: XmlElement, sheet: string): boolean {
  return (attribute(name, 'name') ?? '').startsWith(BUILT_IN) && refersToSheet(formulaOf(text, name), sheet);
}

/** A name that stays: of the sheet it belongs to, counted anew, and with an error where it referred to the one that goes. */
function renamed(text: string, name: XmlElement, index: number, sheet: string): Splice[] {
  const local = localSheet(name) ?? 0;
  const formula = formulaOf(text, name);
  const after = withoutSheet(formula, sheet);
  return [
    ...(local > index ? [setAttribute(text, name, 'localSheetId', String(local - 1))] : []),
    ...(after === formula ? [] : [{ start: name.openEnd, end: name.closeStart, text: after }]),
  ];
}

function formulaOf(text: string, { openEnd, closeStart }: XmlElement): string {
  return text.slice(openEnd, closeStart);
}

/** The tab that is open, and the first one in sight, are counted. */
function openTab(text: string, root: XmlElement, index: number): Splice[] {
  return childrenOf(child(root, 'bookViews'), 'workbookView').flatMap((view) => {
    const before = text.slice(view.start, view.openEnd);
    const tag = ['activeTab', 'firstSheet'].reduce((changed, name) => {
      const value = Number(attribute(view, name) ?? 0);
      return value > 0 && value >= index ? tagWith(changed, name, String(value - 1)) : changed;
    }, before);
    return tag === before ? [] : [{ start: view.start, end: view.openEnd, text: tag }];
  });
}

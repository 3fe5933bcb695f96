import { attribute, child } from '../../package/xml/tree';
import { insertAfter, prefixOf, setAttribute } from '../../package/patch/elements';
import { removePart, unrelate } from '../../package/patch/packageEdits';
import type { WorkbookDraft } from './workbookDraft';

const FORMULA = /<(?:\w+:)?f[\s/>]/;
/** What stands before the calculation settings in a workbook part (ECMA-376 part 1, 18.2.27). */
const BEFORE = [
  ...['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups'],
  ...['externalReferences', 'definedNames'],
];

/** Whether a worksheet part has formulas. */
export function hasFormulas(sheet: string): boolean {
  return FORMULA.test(sheet);
}

/** Figures that formulas may depend on have changed: programs are to calculate anew when they open the file. */
export function recalculateOnOpen(book: WorkbookDraft): void {
  const { draft } = book;
  if (!book.workbook().sheets.some(({ path }) => hasFormulas(draft.text(path) ?? ''))) return;
  const root = draft.tree(book.path);
  if (root === undefined) return;
  const text = book.text(book.path);
  const settings = child(root, 'calcPr');
  const xml = `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`;
  if (settings === undefined) draft.splice(book.path, [insertAfter(text, root, BEFORE, xml)]);
  else if (attribute(settings, 'fullCalcOnLoad') !== '1') {
    draft.splice(book.path, [setAttribute(text, settings, 'fullCalcOnLoad', '1')]);
  }
}

/** The order of calculation names cells that hold a formula no more; programs make it anew. */
export function dropCalculationChain(book: WorkbookDraft): void {
  for (const { type, target, id } of book.workbook().relationships) {
    if (type !== 'calcChain') continue;
    unrelate(book.draft, book.path, id);
    removePart(book.draft, target);
  }
}

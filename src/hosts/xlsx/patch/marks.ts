import { HostFault } from '../../../app/ports';
import type { MarkEdit, MarkVerdict } from '../../../core/edits';
import { markOrder } from '../../../core/edits';
import { parseRange, toA1 } from '../../../core/grid';
import { hostText } from '../../../core/messages';
import { readRelationships } from '../../package/relationships';
import { attribute, childrenOf } from '../../package/xml/tree';
import { child } from '../../package/xml/tree';
import { setAttribute } from '../../package/patch/elements';
import { markDxf, markDxfs } from './markLook';
import type { Renumber, SheetMarks } from './sheetMarks';
import { mark, unmark } from './sheetMarks';
import type { WorkbookDraft } from './workbookDraft';

type Marks = Map<string, Map<MarkVerdict, Set<string>>>;

/**
 * Lays marks over cells, beside those there were or in their place. One differential format a verdict for the
 * whole workbook.
 * @param kept sheets that keep the marks they have, while all others lose them; absent where none is lost
 * @throws HostFault sheetMissing, badAddress
 */
export function applyMarks(book: WorkbookDraft, edits: readonly MarkEdit[], kept?: readonly string[]): void {
  const marks: Marks = new Map();
  const before = takeMarks(book);
  const keeping = kept?.map((name) => book.sheet(name).path);
  for (const [path, old] of before.marks) {
    if (keeping?.includes(path) === false) continue;
    for (const [verdict, ranges] of old) addRanges(marks, path, verdict, ranges);
  }
  const paths = new Map([...new Set(edits.map(({ sheet }) => sheet))].map((name) => [name, book.sheet(name).path]));
  for (const edit of edits) addRanges(marks, paths.get(edit.sheet) ?? '', edit.verdict, [rangeOf(edit)]);
  const verdicts = markOrder.filter((verdict) => [...marks.values()].some((one) => one.has(verdict)));
  if (verdicts.length === 0 && before.dxfs.size === 0) return;
  const dxfs = book.styles((styles) => {
    const ours = new Set(markDxfs.map((xml) => styles.prefixed(xml)));
    styles.dropLast('dxfs', (index, xml) => before.dxfs.has(index) && ours.has(xml));
    return new Map(verdicts.map((verdict) => [verdict, styles.add('dxfs', markDxf(verdict))]));
  });
  for (const [path, sheetMarks] of marks) markSheet(book, path, sheetMarks, (verdict) => dxfs.get(verdict) ?? 0);
}

/** Takes all our marks out of all sheets; returns what they were. */
function takeMarks(book: WorkbookDraft): { marks: ReadonlyMap<string, SheetMarks>; dxfs: ReadonlySet<number> } {
  const marks = new Map<string, SheetMarks>();
  const dxfs = new Set<number>();
  for (const { path } of book.workbook().sheets) {
    const unmarked = book.reading(path, unmark);
    if (unmarked === undefined) continue;
    book.draft.put(path, unmarked.text);
    renumberPivots(book, path, unmarked.renumber);
    marks.set(path, unmarked.marks);
    for (const dxf of unmarked.dxfs) dxfs.add(dxf);
  }
  return { marks, dxfs };
}

function markSheet(
  book: WorkbookDraft,
  path: string,
  marks: SheetMarks,
  dxfOf: (verdict: MarkVerdict) => number,
): void {
  const marked = book.reading(path, (text) => mark(text, marks, dxfOf));
  book.draft.put(path, marked.text);
  renumberPivots(book, path, marked.renumber);
}

/** Pivot tables name their sheet's rules of conditional formatting by priority. */
function renumberPivots(book: WorkbookDraft, sheet: string, renumber: Renumber): void {
  for (const { type, target } of readRelationships(book.draft, sheet)) {
    const root = type === 'pivotTable' ? book.draft.tree(target) : undefined;
    const formats = childrenOf(root === undefined ? undefined : child(root, 'conditionalFormats'), 'conditionalFormat');
    const text = formats.length === 0 ? '' : book.text(target);
    const splices = formats.map((one) =>
      setAttribute(text, one, 'priority', String(renumber(Number(attribute(one, 'priority'))))),
    );
    book.draft.splice(target, splices);
  }
}

function rangeOf({ sheet, address }: MarkEdit): string {
  const range = parseRange(address);
  if (range === undefined) throw new HostFault('badAddress', hostText.badAddress(sheet, address));
  const [first, last] = [toA1(range.top, range.left), toA1(range.bottom, range.right)];
  return first === last ? first : `${first}:${last}`;
}

function addRanges(marks: Marks, path: string, verdict: MarkVerdict, ranges: Iterable<string>): void {
  const sheet = marks.get(path) ?? new Map<MarkVerdict, Set<string>>();
  const kept = sheet.get(verdict) ?? new Set<string>();
  for (const range of ranges) kept.add(range);
  marks.set(path, sheet.set(verdict, kept));
}

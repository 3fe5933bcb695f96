import { HostFault } from '../../app/ports';
import type { WorkbookEdit } from '../../core/edits';
import { hostText } from '../../core/messages';
import type { Book } from './book';
import { isOnTheWeb, isReadOnly } from './excelRun';
import type { Known } from './learning';
import { expectKeepable } from './stored';

/** Cells that are written, and read before for the undo: some 60 bytes each, in an answer of at most 5 MB. */
const CELLS_ON_THE_WEB = 80_000;

/** Names of the sheets that edits write into, existing ones before new ones of ours. */
export function touchedSheets(edits: readonly WorkbookEdit[]): string[] {
  const existing = edits.flatMap((edit) => (edit.kind === 'mark' || edit.kind === 'setCells' ? edit.sheet : []));
  const own = edits.flatMap((edit) => (edit.kind === 'putSheet' ? edit.name : []));
  return [...new Set([...existing.filter((name) => !own.includes(name)), ...own])];
}

/** Names of the sheets whose cells edits write. */
export function writtenSheets(edits: readonly WorkbookEdit[]): string[] {
  return touchedSheets(edits.filter(({ kind }) => kind !== 'mark'));
}

/**
 * Everything that can be known before writing, so that nothing is half-written.
 * @throws HostFault
 */
export function expectSheets(book: Book, edits: readonly WorkbookEdit[], known: Known): void {
  if (isReadOnly()) throw new HostFault('readOnly', hostText.readOnlyWorkbook());
  if (isOnTheWeb() && cellsOf(edits) > CELLS_ON_THE_WEB) throw new HostFault('tooLarge', hostText.tooLargeToWrite());
  const put = new Set(edits.flatMap((edit) => (edit.kind === 'putSheet' ? edit.name : [])));
  for (const edit of edits) {
    if ((edit.kind === 'mark' || edit.kind === 'setCells') && !put.has(edit.sheet)) book.expect(edit.sheet);
    if (edit.kind === 'store') expectKeepable(edit.text);
  }
  const marked = known.formats.filter((queued) => queued.ours().length > 0).map(({ sheet }) => sheet.name);
  book.expectWritable([...touchedSheets(edits), ...marked]);
  if (changesStructure(book, edits)) book.expectOpenStructure();
}

/** Whether sheets are added or deleted. */
export function changesStructure(book: Book, edits: readonly WorkbookEdit[]): boolean {
  return edits.some(
    (edit) =>
      (edit.kind === 'putSheet' && book.byName(edit.name) === undefined) ||
      (edit.kind === 'deleteSheet' && book.byName(edit.name) !== undefined),
  );
}

function cellsOf(edits: readonly WorkbookEdit[]): number {
  return edits.reduce((cells, edit) => cells + (edit.kind === 'setCells' ? edit.cells.length : 0), 0);
}

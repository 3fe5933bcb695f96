import type { WorkbookEdit } from '../../core/edits';
import type { Book } from './book';
import { queueFormats, type QueuedFormats } from './marking';
import { queueParts } from './stored';

/** What has to be known of the workbook before edits can be written. */
export interface Known {
  /** Conditional formats by sheet; only where marks are to be cleared. */
  readonly formats: readonly QueuedFormats[];
}

/**
 * Learns what the edits need: nothing (no sync) where sheets and parts are known and nothing is cleared, else one sync, and
 * one more for the marks of sheets that were not known yet.
 */
export async function learn(context: Excel.RequestContext, book: Book, edits: readonly WorkbookEdit[]): Promise<Known> {
  const clears = edits.some(({ kind }) => kind === 'clearMarks');
  const stores = book.storedParts === undefined && edits.some(({ kind }) => kind === 'store');
  if (book.known && !clears && !stores) return { formats: [] };
  const left = new Set(edits.flatMap((edit) => (edit.kind === 'clearMarks' ? (edit.except ?? []) : [])));
  const cleared = (): typeof book.sheets => (clears ? book.sheets.filter(({ name }) => !left.has(name)) : []);
  const formats = cleared().map((sheet) => queueFormats(context, sheet));
  const parts = stores ? queueParts(context) : undefined;
  await book.refresh(context);
  if (parts !== undefined) book.storedParts = parts();
  const unseen = cleared().filter(({ id }) => !formats.some(({ sheet }) => sheet.id === id));
  formats.push(...unseen.map((sheet) => queueFormats(context, sheet)));
  if (unseen.length > 0) await context.sync();
  return { formats };
}

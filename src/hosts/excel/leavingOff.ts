import type { WaitOptions } from '../../app/ports';
import { HostFault } from '../../app/ports';
import type { WorkbookEdit } from '../../core/edits';
import { hostText } from '../../core/messages';
import { attempt, type Begun } from './applying';
import { learn } from './learning';
import type { Book } from './book';
import { touchedSheets, writtenSheets } from './expectations';
import { isReadOnly, run } from './excelRun';

/**
 * What to throw where Excel left off in the middle of edits, as it does where a sheet was protected since it was last looked
 * at. What had been written is brought back as far as Excel has told what was there, of marks nothing half is left, and the
 * sentence names what may be written in part.
 */
export async function leftOff(
  book: Book,
  edits: readonly WorkbookEdit[],
  begun: Begun,
  error: unknown,
  options: WaitOptions,
): Promise<unknown> {
  const denied = error instanceof HostFault && error.code === 'readOnly' && !isReadOnly();
  if (!denied && begun.undo.length === 0) return error;
  const unmarked = denied && (await unmark(book, edits, options));
  const restored = await restore(book, begun, options);
  if (!denied) return error;
  const closed = touchedSheets(edits).filter((name) => book.byName(name)?.protected === true);
  const partly = writtenSheets(edits).filter((name) => !closed.includes(name) && !restored.includes(name));
  if (partly.length > 0 || unmarked) {
    return new HostFault('sheetProtected', hostText.stoppedHalfway(closed, partly, unmarked));
  }
  if (closed.length > 0) return new HostFault('sheetProtected', hostText.sheetProtected(closed), closed);
  return book.structureProtected ? new HostFault('sheetProtected', hostText.structureProtected()) : error;
}

/** Takes off what marks there are of ours, where marks were to be changed. @returns whether there were any */
function unmark(book: Book, edits: readonly WorkbookEdit[], options: WaitOptions): Promise<boolean> {
  const marked = edits.some(({ kind }) => kind === 'mark' || kind === 'clearMarks');
  return run(async (context) => {
    const { formats } = await learn(context, book, marked ? [{ kind: 'clearMarks' }] : []);
    const left = formats.filter(({ sheet }) => !sheet.protected).flatMap(({ ours }) => ours());
    for (const format of left) format.delete();
    if (left.length > 0) await context.sync();
    return left.length > 0 || edits.some(({ kind }) => kind === 'clearMarks');
  }, options);
}

/** @returns names of the sheets that are what they were; on protected ones nothing was written */
async function restore(book: Book, { undo }: Begun, options: WaitOptions): Promise<readonly string[]> {
  const open = undo.filter((edit) => writtenSheets([edit]).every((name) => book.byName(name)?.protected !== true));
  // Where this fails, too, the sheets are told to be written in part.
  return attempt(book, open, options).then(
    () => open.flatMap((edit) => (edit.kind === 'deleteSheet' ? edit.name : writtenSheets([edit]))),
    () => [],
  );
}

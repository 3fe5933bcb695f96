import type { Applied, ApplyOptions, Capabilities, WorkbookHost } from '../../app/ports';
import { HostFault } from '../../app/ports';
import type { WorkbookEdit } from '../../core/edits';
import { hostText } from '../../core/messages';
import { learn, write } from './applying';
import { Book } from './book';
import { Changes, onSelection } from './events';
import { touchedSheets, writtenSheets } from './expectations';
import { codeOf } from './faults';
import { locate } from './locating';
import { readSheets } from './reading';
import { readMarks } from './readMarks';
import { BASELINE, isReadOnly, isSupported, run } from './session';
import { readStored } from './stored';

/** The workbook open in Excel. `Office.onReady` has to be over. */
export function createExcelHost(): WorkbookHost {
  const book = new Book();
  const changes = new Changes(book);
  return {
    capabilities: () => capabilities(book),
    readSheets: (options = {}) => readSheets(book, options),
    apply: (edits, options = {}) => apply(book, edits, options),
    locate: async (cell) => locate(book, cell),
    onSelection: (listener) => onSelection(book, listener),
    onChanged: (listener) => changes.listen(listener),
    readMarks: () => readMarks(book),
    readStored: () => readStored(book),
  };
}

/** Also learns the sheets, so that the first edit needs no sync for it. */
async function capabilities(book: Book): Promise<Capabilities> {
  if (!isSupported()) {
    const limitation = hostText.excelTooOld(`${BASELINE.set} ${BASELINE.version}`);
    return { host: 'excel', locate: false, events: false, write: false, limitation };
  }
  await run((context) => book.watch(context), { patient: true });
  const able = { host: 'excel', locate: true, events: true } as const;
  return isReadOnly() ? { ...able, write: false, limitation: hostText.readOnlyWorkbook() } : { ...able, write: true };
}

/** In one sync where nothing has to be learnt first; once more with a fresh list of sheets where ours was out of date. */
async function apply(book: Book, edits: readonly WorkbookEdit[], options: ApplyOptions): Promise<Applied> {
  if (edits.length === 0) return { undo: [] };
  try {
    return await attempt(book, edits, options);
  } catch (error) {
    const code = codeOf(error);
    book.forget();
    if (code !== 'ItemNotFound' && code !== 'ItemAlreadyExists') throw await denial(book, edits, error, options);
    if (code === 'ItemAlreadyExists') await forceOwnSheets(edits, options);
    return await attempt(book, edits, options);
  }
}

function attempt(book: Book, edits: readonly WorkbookEdit[], options: ApplyOptions): Promise<Applied> {
  return run(async (context) => write(context, book, edits, await learn(context, book, edits)), options);
}

/** Our list of sheets lacks one that is there: the helpers make it an empty one, whatever it was. */
async function forceOwnSheets(edits: readonly WorkbookEdit[], options: ApplyOptions): Promise<void> {
  const { forceSheet } = await import('./forcedSheet');
  await run(async (context) => {
    for (const edit of edits) if (edit.kind === 'putSheet') await forceSheet(context, edit.name);
  }, options);
}

/**
 * Excel left off where a sheet or the workbook was protected since it was last looked at. Of marks nothing half is left;
 * other sheets that may be written in part are named.
 */
async function denial(
  book: Book,
  edits: readonly WorkbookEdit[],
  error: unknown,
  options: ApplyOptions,
): Promise<unknown> {
  if (!(error instanceof HostFault) || error.code !== 'readOnly' || isReadOnly()) return error;
  return run(async (context) => {
    const unmarked = await unmark(context, book, edits);
    const closed = touchedSheets(edits).filter((name) => book.byName(name)?.protected === true);
    const begun = writtenSheets(edits).filter((name) => !closed.includes(name));
    if (begun.length > 0 || unmarked) {
      return new HostFault('sheetProtected', hostText.stoppedHalfway(closed, begun, unmarked));
    }
    return closed.length === 0 ? error : new HostFault('sheetProtected', hostText.sheetProtected(closed));
  }, options);
}

/** Takes off what marks there are of ours, where marks were to be changed. @returns whether there were any */
async function unmark(context: Excel.RequestContext, book: Book, edits: readonly WorkbookEdit[]): Promise<boolean> {
  const marked = edits.some(({ kind }) => kind === 'mark' || kind === 'clearMarks');
  const { formats } = await learn(context, book, marked ? [{ kind: 'clearMarks' }] : []);
  const left = formats.filter(({ sheet }) => !sheet.protected).flatMap(({ ours }) => ours());
  for (const format of left) format.delete();
  if (left.length > 0) await context.sync();
  return left.length > 0 || edits.some(({ kind }) => kind === 'clearMarks');
}

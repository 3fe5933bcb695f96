import type { Applied, WaitOptions, Capabilities, WorkbookHost } from '../../app/ports';
import type { WorkbookEdit } from '../../core/edits';
import { hostText } from '../../core/messages';
import { attempt, type Begun } from './applying';
import { Book } from './book';
import { Changes, onSelection } from './events';
import { codeOf } from './faults';
import { leftOff } from './leavingOff';
import { locate } from './locating';
import { readSheets } from './reading';
import { readMarks } from './readMarks';
import { BASELINE, isReadOnly, isSupported, run } from './excelRun';
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
    readStored: (options = {}) => readStored(book, options),
  };
}

/** Also learns the sheets, so that the first edit needs no sync for it. */
async function capabilities(book: Book): Promise<Capabilities> {
  if (!isSupported()) {
    const limitation = hostText.excelTooOld(`${BASELINE.set} ${BASELINE.version}`);
    return { host: 'excel', locate: false, events: false, write: false, limitation };
  }
  await run((context) => book.watch(context), { patient: true });
  const able = { host: 'excel', locate: true, events: true, ...programName() } as const;
  return isReadOnly() ? { ...able, write: false, limitation: hostText.readOnlyWorkbook() } : { ...able, write: true };
}

/** Excel as it names itself; nothing where it does not. */
function programName(): Pick<Capabilities, 'program'> {
  // Older versions do not tell, whatever the types promise.
  const { diagnostics } = Office.context as { readonly diagnostics?: Office.ContextInformation };
  return diagnostics === undefined ? {} : { program: `Excel ${diagnostics.version}（${diagnostics.platform}）` };
}

/** In one sync where nothing has to be learnt first; once more with a fresh list of sheets where ours was out of date. */
async function apply(book: Book, edits: readonly WorkbookEdit[], options: WaitOptions): Promise<Applied> {
  if (edits.length === 0) return { undo: [] };
  const begun: Begun = { undo: [] };
  try {
    return await attempt(book, edits, options, begun);
  } catch (error) {
    const code = codeOf(error);
    book.forget();
    if (code !== 'ItemNotFound' && code !== 'ItemAlreadyExists')
      throw await leftOff(book, edits, begun, error, options);
    if (code === 'ItemAlreadyExists') await forceOwnSheets(edits, options);
    return await attempt(book, edits, options);
  }
}

/** Our list of sheets lacks one that is there: the helpers make it an empty one, whatever it was. */
async function forceOwnSheets(edits: readonly WorkbookEdit[], options: WaitOptions): Promise<void> {
  const { forceSheet } = await import('./forcedSheet');
  await run(async (context) => {
    for (const edit of edits) if (edit.kind === 'putSheet') await forceSheet(context, edit.name);
  }, options);
}

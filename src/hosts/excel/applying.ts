import type { Applied } from '../../app/ports';
import type { MarkEdit, PutSheetEdit, WorkbookEdit } from '../../core/edits';
import type { Book } from './book';
import { queueCells, type Snapshot } from './cells';
import { changesStructure, expectSheets, touchedSheets } from './expectations';
import { queueFormats, queueMarks, type QueuedFormats } from './marking';
import { queueOwnSheet } from './ownSheet';
import { queueSheetSnapshot } from './sheetSnapshot';
import { queueParts, queueStore } from './stored';

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
  const formats = clears ? book.sheets.map((sheet) => queueFormats(context, sheet)) : [];
  const parts = stores ? queueParts(context) : undefined;
  await book.refresh(context);
  if (parts !== undefined) book.storedParts = parts();
  const unseen = clears ? book.sheets.filter(({ id }) => !formats.some(({ sheet }) => sheet.id === id)) : [];
  formats.push(...unseen.map((sheet) => queueFormats(context, sheet)));
  if (unseen.length > 0) await context.sync();
  return { formats };
}

/** Checks the edits against what is known, queues all of them, and sends them in one sync. */
export async function write(
  context: Excel.RequestContext,
  book: Book,
  edits: readonly WorkbookEdit[],
  known: Known,
): Promise<Applied> {
  expectSheets(book, edits, known);
  const writer = new Writer(context, book, edits);
  writer.queue(known);
  const anew = changesStructure(book, edits) ? book.queue(context) : undefined;
  await context.sync();
  anew?.();
  return { undo: writer.finish() };
}

class Writer {
  readonly #worksheets = new Map<string, Excel.Worksheet>();
  readonly #snapshots: Snapshot[] = [];
  #parts: (() => readonly string[]) | undefined;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly book: Book,
    private readonly edits: readonly WorkbookEdit[],
  ) {}

  queue(known: Known): void {
    // All sheets are named before anything is written: one that is gone makes Excel refuse the whole.
    for (const name of touchedSheets(this.edits)) this.#worksheet(name);
    for (const edit of this.edits) if (edit.kind !== 'mark') this.#queueOne(edit, known);
    this.#queueMarks();
  }

  /** After the sync: what brings back what was there, latest edit first. */
  finish(): WorkbookEdit[] {
    if (this.#parts !== undefined) this.book.storedParts = this.#parts();
    return this.#snapshots.map((snapshot) => snapshot()).reverse();
  }

  #queueOne(edit: Exclude<WorkbookEdit, MarkEdit>, known: Known): void {
    switch (edit.kind) {
      case 'clearMarks':
        for (const { ours } of known.formats) for (const format of ours()) format.delete();
        return;
      case 'setCells':
        this.#snapshots.push(queueCells(this.#worksheet(edit.sheet), edit));
        return;
      case 'putSheet':
        if (this.book.byName(edit.name) === undefined) {
          this.#snapshots.push(() => ({ kind: 'deleteSheet', name: edit.name }));
        } else this.#replace(edit);
        queueOwnSheet(this.#worksheet(edit.name), edit);
        return;
      case 'deleteSheet':
        if (this.book.byName(edit.name) !== undefined) this.#worksheet(edit.name).delete();
        return;
      case 'store':
        this.#parts = queueStore(this.context, edit.text, this.book.storedParts ?? []);
    }
  }

  #replace(edit: PutSheetEdit): void {
    const sheet = this.#worksheet(edit.name);
    this.#snapshots.push(queueSheetSnapshot(sheet, edit));
    sheet.getRange().clear();
  }

  #queueMarks(): void {
    const marks = this.edits.filter((edit) => edit.kind === 'mark');
    for (const sheet of new Set(marks.map((mark) => mark.sheet))) {
      const own = marks.filter((mark) => mark.sheet === sheet);
      queueMarks(this.#worksheet(sheet), own);
    }
  }

  #worksheet(name: string): Excel.Worksheet {
    const made = this.#worksheets.get(name) ?? this.#find(name);
    this.#worksheets.set(name, made);
    return made;
  }

  /** By its id, which stays when the user renames it; one that is not there is a new sheet of ours. */
  #find(name: string): Excel.Worksheet {
    const { worksheets } = this.context.workbook;
    const sheet = this.book.byName(name);
    return sheet === undefined ? worksheets.add(name) : worksheets.getItem(sheet.id);
  }
}

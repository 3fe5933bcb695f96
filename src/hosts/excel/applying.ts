import type { Applied, WaitOptions } from '../../app/ports';
import type { MarkEdit, PutSheetEdit, WorkbookEdit } from '../../core/edits';
import type { Book } from './book';
import { queueCells, type Snapshot } from './cells';
import { changesStructure, expectSheets, touchedSheets } from './expectations';
import { codeOf } from './faults';
import { learn, type Known } from './learning';
import { queueMarks } from './marking';
import { queueOwnSheet } from './ownSheet';
import { run } from './excelRun';
import { queueSheetSnapshot } from './sheetSnapshot';
import { queueStore } from './stored';

/** What Excel had done when it left off. */
export interface Begun {
  /** Edits that bring it back, as far as Excel has told what was there. */
  undo: readonly WorkbookEdit[];
}

/**
 * Learns what has to be known, checks the edits against it, queues all of them, and sends them in one sync.
 * @param begun filled where that sync fails
 */
export function attempt(
  book: Book,
  edits: readonly WorkbookEdit[],
  options: WaitOptions,
  begun: Begun = { undo: [] },
): Promise<Applied> {
  return run(async (context) => {
    const known = await learn(context, book, edits);
    expectSheets(book, edits, known);
    const writer = new Writer(context, book, edits);
    writer.queue(known);
    const anew = changesStructure(book, edits) ? book.queue(context) : undefined;
    try {
      await context.sync();
    } catch (error) {
      begun.undo = writer.begun();
      throw error;
    }
    anew?.();
    return { undo: writer.finish() };
  }, options);
}

class Writer {
  readonly #worksheets = new Map<string, Excel.Worksheet>();
  readonly #snapshots: Snapshot[] = [];
  readonly #deleted = new Set<string>();
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

  /** After a sync that failed: the same for what Excel had come to. */
  begun(): WorkbookEdit[] {
    return this.#snapshots.flatMap(ifLoaded).reverse();
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
          const added = this.#worksheet(edit.name);
          this.#snapshots.push(() => ({ kind: 'deleteSheet', name: added.name }));
        } else this.#replace(edit);
        queueOwnSheet(this.#worksheet(edit.name), edit);
        return;
      case 'deleteSheet':
        if (this.book.byName(edit.name) !== undefined) this.#delete(edit.name);
        return;
      case 'store':
        this.#parts = queueStore(this.context, edit.text, this.book.storedParts ?? []);
    }
  }

  /** Excel keeps one sheet in sight: where all that stay are hidden, the first of them is shown. */
  #delete(name: string): void {
    this.#deleted.add(name);
    const stay = this.book.sheets.filter((sheet) => !this.#deleted.has(sheet.name));
    const [first] = stay;
    if (first !== undefined && stay.every(({ hidden }) => hidden))
      this.#worksheet(first.name).visibility = Excel.SheetVisibility.visible;
    this.#worksheet(name).delete();
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
    return sheet === undefined ? worksheets.add(name).load('name') : worksheets.getItem(sheet.id);
  }
}

/** What a snapshot tells, nothing where Excel had not come to it. */
function ifLoaded(snapshot: Snapshot): WorkbookEdit[] {
  try {
    return [snapshot()];
  } catch (error) {
    if (codeOf(error) === 'PropertyNotLoaded') return [];
    throw error;
  }
}

import type { Cancellation } from '../../app/ports';
import type { WorkbookEdit } from '../../core/edits';
import type { SheetGrid } from '../../core/grid';
import { moments } from '../../core/messages';
import type { NarrativeClaim, TextTie } from '../../core/narrative';
import type { DraftedText, DraftWishes, MarkTextOptions } from '../narrative/types';
import type { BalanceWishes, Checked, GivenAnswers, PlannedBalance, PlannedFill, Workbooks } from '../session/ports';
import type { Recognised, SourceRole } from '../sources/types';
import type {
  CheckedSheets,
  CurrentSheets,
  EditedFile,
  OpenedFile,
  SentRole,
  WorkbookNote,
  WorkbookRequest,
  WorkbookResponse,
} from './protocol';
import { CalledOff } from './calledOff';
import { SentFiles } from './sentFiles';
import { WorkerClient, type Thread } from './workerClient';

export type WorkbookThread = Thread<WorkbookRequest, WorkbookNote, WorkbookResponse>;

/** A workbook that was read from its file. */
export interface OpenedWorkbook extends OpenedFile {
  readonly grids: readonly SheetGrid[];
}

/**
 * The workbooks of one session in a worker: the one at hand, last year's, the budget, and the text that quotes them. Each sheet and file is handed over
 * once, and again only to a worker that takes the place of one that was ended.
 */
export class WorkbookClient implements Workbooks {
  readonly #client: WorkerClient<WorkbookRequest, WorkbookNote, WorkbookResponse>;
  readonly #files: SentFiles;
  #ties: readonly TextTie[] = [];
  #checking = false;
  #forceSources = false;
  #entity: string | undefined;

  /** @param file name of the workbook at hand, for the report */
  constructor(
    start: () => WorkbookThread,
    private readonly file: string,
  ) {
    this.#client = new WorkerClient(start);
    this.#files = new SentFiles(this.#client);
  }

  /** Starts the worker, so that the first click, or the file that is on its way, need not wait for it. */
  getReady(kind: 'warmUp' | 'expectFile'): void {
    this.#client.start().postMessage({ kind });
  }

  /** Reads the workbook at hand from its file. @throws FileRefused */
  open(bytes: Uint8Array): Promise<OpenedWorkbook> {
    return this.#client.inTurn(async () => {
      const opened = await this.#client.ask('opened', (id) => ({ kind: 'open', id, name: this.file, bytes }));
      return { ...opened, grids: this.#client.takeOver() };
    });
  }

  /** A file with edits made; everything they do not concern stays as it is. @throws FileRefused */
  edit(bytes: Uint8Array, edits: readonly WorkbookEdit[]): Promise<EditedFile> {
    return this.#client.inTurn(() => this.#client.ask('edited', (id) => ({ kind: 'edit', id, bytes, edits })));
  }

  readSource(role: SourceRole, name: string, bytes: Uint8Array): Promise<Recognised> {
    return this.#client.inTurn(() => {
      this.#forceSources = false;
      return this.#files.readSource(role, { name, bytes });
    });
  }

  forgetSource(role: SourceRole): void {
    this.#forget(role);
  }

  readText(name: string, bytes: Uint8Array): Promise<void> {
    return this.#client.inTurn(() => this.#files.readText({ name, bytes }));
  }

  forgetText(): void {
    this.#forget('text');
  }

  tieText(ties: readonly TextTie[]): void {
    this.#ties = ties;
  }

  markText(claims: readonly NarrativeClaim[], options: MarkTextOptions): Promise<Uint8Array> {
    return this.#client.inTurn(async () => {
      await this.#files.bringAll();
      const { bytes } = await this.#client.ask('textMarked', (id) => ({ kind: 'markText', id, claims, ...options }));
      return bytes;
    });
  }

  forceSources(): void {
    this.#inTurn(() => (this.#forceSources = true));
  }

  pickDepartment(entity: string | undefined): void {
    this.#inTurn(() => (this.#entity = entity));
  }

  check(grids: readonly SheetGrid[], cancel: Cancellation): Promise<Checked> {
    return this.#client.inTurn(async () => {
      if (isAborted(cancel)) throw new CalledOff();
      this.#checking = true;
      try {
        await this.#bringAll(grids);
        if (isAborted(cancel)) throw new CalledOff();
        const sheets = this.#checkedSheets(grids);
        const { checked } = await this.#client.ask('checked', (id) => ({ kind: 'check', id, ...sheets }));
        return checked;
      } finally {
        this.#checking = false;
      }
    });
  }

  html(grids: readonly SheetGrid[], answers: GivenAnswers, madeAt: string): Promise<string> {
    return this.#client.inTurn(async () => {
      await this.#bringAll(grids);
      const sheets = { answers, madeAt, ...this.#checkedSheets(grids) };
      const { html } = await this.#client.ask('html', (id) => ({ kind: 'html', id, ...sheets }));
      return html;
    });
  }

  plan(grids: readonly SheetGrid[]): Promise<PlannedFill> {
    return this.#client.inTurn(async () => {
      await this.#bringAll(grids);
      return this.#client.ask('planned', (id) => ({ kind: 'plan', id, ...this.#sheets(grids) }));
    });
  }

  draft(grids: readonly SheetGrid[], wishes: DraftWishes): Promise<DraftedText> {
    return this.#client.inTurn(async () => {
      await this.#bringAll(grids);
      return this.#client.ask('drafted', (id) => ({ kind: 'draft', id, ...wishes, ...this.#sheets(grids) }));
    });
  }

  balance(grids: readonly SheetGrid[], wishes: BalanceWishes): Promise<PlannedBalance> {
    const madeAt = moments.minute(new Date());
    return this.#client.inTurn(async () => {
      await this.#bringAll(grids);
      return this.#client.ask('balanced', (id) => ({ kind: 'balance', id, madeAt, ...wishes, ...this.#sheets(grids) }));
    });
  }

  /** A check that waits for its turn sees for itself that it was called off. */
  cancel(): void {
    if (this.#checking) this.#client.end(new CalledOff());
  }

  /** Ends the worker once what was asked for is done; for a check nobody waits. */
  stop(): void {
    this.cancel();
    this.#inTurn(() => this.#client.end(new CalledOff()));
  }

  #forget(role: SentRole): void {
    this.#inTurn(() => {
      if (role !== 'text') this.#forceSources = false;
      this.#files.forget(role);
    });
  }

  #inTurn(work: () => void): void {
    void this.#client.inTurn(() => {
      work();
      return Promise.resolve();
    });
  }

  async #bringAll(grids: readonly SheetGrid[]): Promise<void> {
    await this.#files.bringAll();
    await this.#client.handOver(grids);
  }

  #checkedSheets(grids: readonly SheetGrid[]): CheckedSheets {
    return { ...this.#sheets(grids), ties: this.#ties };
  }

  #sheets(grids: readonly SheetGrid[]): CurrentSheets {
    const entity = this.#entity === undefined ? {} : { entity: this.#entity };
    return { sheets: grids.map(({ name }) => name), file: this.file, forceSources: this.#forceSources, ...entity };
  }
}

/** Asked anew after every wait: what was asked may have been called off meanwhile. */
function isAborted(cancel: Cancellation): boolean {
  return cancel.aborted;
}

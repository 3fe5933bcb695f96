import type { Cancellation } from '../../app/ports';
import type { WorkbookEdit } from '../../core/edits';
import type { SheetGrid } from '../../core/grid';
import type { BalanceWishes, Checked, PlannedBalance, PlannedFill, Workbooks } from '../session/ports';
import type { Recognised, SourceRole } from '../sources/types';
import type {
  CurrentSheets,
  EditedFile,
  OpenedFile,
  SentFile,
  WorkbookNote,
  WorkbookRequest,
  WorkbookResponse,
} from './protocol';
import { WorkerClient, type Thread } from './workerClient';

export type WorkbookThread = Thread<WorkbookRequest, WorkbookNote, WorkbookResponse>;

/** What was asked was called off; nobody waits for its result any more. */
export class CalledOff extends Error {
  override readonly name = 'CalledOff';
}

/** A workbook that was read from its file. */
export interface OpenedWorkbook extends OpenedFile {
  readonly grids: readonly SheetGrid[];
}

/**
 * The workbooks of one session in a worker: the one at hand, last year's, the budget. Each sheet and file is handed over
 * once, and again only to a worker that takes the place of one that was ended.
 */
export class WorkbookClient implements Workbooks {
  readonly #client: WorkerClient<WorkbookRequest, WorkbookNote, WorkbookResponse>;
  readonly #sources = new Map<SourceRole, SentFile>();
  /** The sources that each worker holds. */
  readonly #held = new WeakMap<WorkbookThread, Set<SourceRole>>();
  #checking = false;

  /** @param file name of the workbook at hand, for the report */
  constructor(
    start: () => WorkbookThread,
    private readonly file: string,
  ) {
    this.#client = new WorkerClient(start);
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
    return this.#client.inTurn(async () => {
      this.#sources.delete(role);
      this.#heldNow().delete(role);
      const recognised = await this.#bring(role, { name, bytes });
      this.#sources.set(role, { name, bytes });
      return recognised;
    });
  }

  forgetSource(role: SourceRole): void {
    void this.#client.inTurn(() => {
      this.#sources.delete(role);
      if (this.#heldNow().delete(role)) this.#client.start().postMessage({ kind: 'forget', role });
      return Promise.resolve();
    });
  }

  check(grids: readonly SheetGrid[], cancel: Cancellation): Promise<Checked> {
    return this.#client.inTurn(async () => {
      if (isAborted(cancel)) throw new CalledOff();
      this.#checking = true;
      try {
        await this.#bringAll(grids);
        if (isAborted(cancel)) throw new CalledOff();
        const { checked } = await this.#client.ask('checked', (id) => ({ kind: 'check', id, ...this.#sheets(grids) }));
        return checked;
      } finally {
        this.#checking = false;
      }
    });
  }

  html(grids: readonly SheetGrid[]): Promise<string> {
    return this.#client.inTurn(async () => {
      await this.#bringAll(grids);
      const { html } = await this.#client.ask('html', (id) => ({ kind: 'html', id, ...this.#sheets(grids) }));
      return html;
    });
  }

  plan(grids: readonly SheetGrid[]): Promise<PlannedFill> {
    return this.#client.inTurn(async () => {
      await this.#bringAll(grids);
      return this.#client.ask('planned', (id) => ({ kind: 'plan', id, ...this.#sheets(grids) }));
    });
  }

  balance(grids: readonly SheetGrid[], wishes: BalanceWishes): Promise<PlannedBalance> {
    const madeAt = new Date().toLocaleString('zh-CN', { dateStyle: 'long', timeStyle: 'short' });
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
    void this.#client.inTurn(() => {
      this.#client.end(new CalledOff());
      return Promise.resolve();
    });
  }

  async #bringAll(grids: readonly SheetGrid[]): Promise<void> {
    for (const [role, file] of this.#sources) if (!this.#heldNow().has(role)) await this.#bring(role, file);
    await this.#client.handOver(grids);
  }

  async #bring(role: SourceRole, file: SentFile): Promise<Recognised> {
    const { recognised } = await this.#client.ask('recognised', (id) => ({ kind: 'source', id, role, ...file }));
    this.#heldNow().add(role);
    return recognised;
  }

  /** The sources that the running worker holds. */
  #heldNow(): Set<SourceRole> {
    const thread = this.#client.start();
    const held = this.#held.get(thread) ?? new Set();
    this.#held.set(thread, held);
    return held;
  }

  #sheets(grids: readonly SheetGrid[]): CurrentSheets {
    return { sheets: grids.map(({ name }) => name), file: this.file };
  }
}

/** Asked anew after every wait: what was asked may have been called off meanwhile. */
function isAborted(cancel: Cancellation): boolean {
  return cancel.aborted;
}

import { ownSheetOf, showsResults } from '../../core/edits';
import type { SheetGrid } from '../../core/grid';
import type { Cancellation, ChangedSheets, ReadOptions, Unsubscribe, WorkbookHost } from '../ports';
import { HostFault } from '../ports';

/** What a live check does with what it reads. */
export interface LiveCheck<Result> {
  /** Checks the grids; may run in a worker. Called for the newest state only. */
  check(grids: readonly SheetGrid[], cancel: Cancellation): Promise<Result>;
  /** A check is done and nothing has changed since. Must not fail. */
  onResult(result: Result): Promise<void> | void;
  /** Reading or checking failed; the live check goes on with the next change. Must not fail. */
  onFault(fault: unknown): void;
  /** Work has begun or ended. */
  onBusy?(busy: boolean): void;
  /** How far reading a large workbook has come, in cells. */
  onReading?(done: number, total: number): void;
}

/** A running live check. */
export interface Live {
  /** Reads all sheets anew and checks them. */
  refresh(): Promise<void>;
  /** Checks again although nothing has changed: what the check compares with has. */
  again(): Promise<void>;
  /**
   * All sheets as they are now; while changes are followed only those that have changed are read again.
   * @param fresh names of sheets that are read in any case: a change is told a moment after it was made
   */
  sheets(options?: ReadOptions, fresh?: readonly string[]): Promise<readonly SheetGrid[]>;
  /** Follows changes, or lets them pass. */
  follow(on: boolean): Promise<void>;
  /** Ends what is running; changes are followed as before. */
  cancel(): void;
  /** Ends what is running and follows no more. */
  stop(): Promise<void>;
}

/** Keeps the grids of a workbook and checks them again when they change; only changed sheets are read again. */
export function liveCheck<Result>(host: WorkbookHost, task: LiveCheck<Result>): Live {
  return new Follower(host, task);
}

class Follower<Result> implements Live {
  /** `undefined` until all sheets were read, and again while they are to be read anew. */
  #grids: readonly SheetGrid[] | undefined;
  #running: { aborted: boolean } | undefined;
  /** Sheets that a superseded run did not come to read. */
  readonly #pending = new Set<string>();
  /** The subscription, from the moment it is asked for. */
  #following: Promise<Unsubscribe> | undefined;

  constructor(
    private readonly host: WorkbookHost,
    private readonly task: LiveCheck<Result>,
  ) {}

  refresh(): Promise<void> {
    this.#grids = undefined;
    return this.#run((cancel) => this.#read({ cancel }));
  }

  again(): Promise<void> {
    return this.#run((cancel) => this.#readChanged({ cancel }));
  }

  sheets(options: ReadOptions = {}, fresh: readonly string[] = []): Promise<readonly SheetGrid[]> {
    return this.host.readSheets({ ...options, ...this.#known(fresh) });
  }

  async follow(on: boolean): Promise<void> {
    if (on) {
      // What has changed unseen until now is not known.
      if (this.#following === undefined) this.#grids = undefined;
      this.#following ??= this.host.onChanged((sheets) => void this.#changed(sheets));
      await this.#following.catch((fault: unknown) => {
        this.#following = undefined;
        throw fault;
      });
      return;
    }
    const following = this.#following;
    this.#following = undefined;
    await (
      await following
    )?.();
  }

  cancel(): void {
    if (this.#running === undefined) return;
    this.#running.aborted = true;
    this.#finish();
  }

  async stop(): Promise<void> {
    this.cancel();
    await this.follow(false);
  }

  #changed(sheets: ChangedSheets): Promise<void> {
    if (sheets === 'all') this.#grids = undefined;
    else {
      const others = sheets.filter((sheet) => !showsResults(ownSheetOf(sheet)));
      if (others.length === 0) return Promise.resolve();
      for (const sheet of others) this.#pending.add(sheet);
    }
    return this.#run((cancel) => this.#readChanged({ patient: true, cancel }));
  }

  #readChanged(options: ReadOptions): Promise<readonly SheetGrid[]> {
    return this.#read({ ...options, ...this.#known() });
  }

  /** What is known of the sheets; nothing while changes pass unseen. */
  #known(fresh: readonly string[] = []): ReadOptions {
    const grids = this.#following === undefined ? undefined : this.#grids;
    return grids === undefined ? {} : { since: { grids, changed: [...this.#pending, ...fresh] } };
  }

  #read(options: ReadOptions): Promise<readonly SheetGrid[]> {
    const onProgress = (done: number, total: number): void => {
      if (options.cancel?.aborted !== true) this.task.onReading?.(done, total);
    };
    return this.host.readSheets({ ...options, onProgress });
  }

  async #run(read: (cancel: Cancellation) => Promise<readonly SheetGrid[]>): Promise<void> {
    if (this.#running !== undefined) this.#running.aborted = true;
    const cancel = { aborted: false };
    this.#running = cancel;
    this.task.onBusy?.(true);
    try {
      const grids = await read(cancel);
      if (isAborted(cancel)) return;
      this.#grids = grids;
      this.#pending.clear();
      const result = await this.task.check(grids, cancel);
      if (!isAborted(cancel)) await this.task.onResult(result);
    } catch (fault) {
      if (!isAborted(cancel) && !isCanceled(fault)) this.task.onFault(fault);
    } finally {
      if (this.#running === cancel) this.#finish();
    }
  }

  #finish(): void {
    this.#running = undefined;
    this.task.onBusy?.(false);
  }
}

/** Asked anew after every wait: another run may have stopped this one. */
function isAborted(cancel: Cancellation): boolean {
  return cancel.aborted;
}

function isCanceled(fault: unknown): boolean {
  return fault instanceof HostFault && fault.code === 'canceled';
}

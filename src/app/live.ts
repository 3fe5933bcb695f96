import { ownSheets } from '../core/edits';
import type { SheetGrid } from '../core/grid';
import type { Cancellation, Unsubscribe, WorkbookHost } from './ports';
import { HostFault } from './ports';

/** What a live check does with what it reads. */
export interface LiveCheck<Result> {
  /** Checks the grids; may run in a worker. Called for the newest state only. */
  check(grids: readonly SheetGrid[], cancel: Cancellation): Promise<Result>;
  /** A check is done and nothing has changed since. */
  onResult(result: Result): void;
  /** Reading or checking failed; the live check goes on with the next change. */
  onFault(fault: unknown): void;
  /** Work has begun or ended. */
  onBusy?(busy: boolean): void;
}

/** A running live check. */
export interface Live {
  /** Reads all sheets anew and checks them. */
  refresh(): Promise<void>;
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
  #end: Unsubscribe | undefined;

  constructor(
    private readonly host: WorkbookHost,
    private readonly task: LiveCheck<Result>,
  ) {}

  refresh(): Promise<void> {
    this.#grids = undefined;
    return this.#run((cancel) => this.host.readSheets({ cancel }));
  }

  async follow(on: boolean): Promise<void> {
    const end = this.#end;
    if (on && end === undefined) this.#end = await this.host.onChanged((sheets) => void this.#changed(sheets));
    if (on || end === undefined) return;
    this.#end = undefined;
    await end();
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

  #changed(sheets: readonly string[]): Promise<void> {
    const others = sheets.filter((sheet) => sheet !== ownSheets.report && sheet !== ownSheets.derived);
    for (const sheet of others) this.#pending.add(sheet);
    if (others.length === 0) return Promise.resolve();
    return this.#run((cancel) => this.#readChanged(cancel));
  }

  async #readChanged(cancel: Cancellation): Promise<readonly SheetGrid[]> {
    const known = this.#grids;
    const wanted = [...this.#pending];
    const allKnown = known !== undefined && wanted.every((name) => known.some((grid) => grid.name === name));
    if (!allKnown) return this.host.readSheets({ patient: true, cancel });
    const read = await this.host.readSheets({ sheets: wanted, patient: true, cancel });
    // A sheet that was renamed or deleted: what else has moved is not known either.
    if (read.length < wanted.length) return this.host.readSheets({ patient: true, cancel });
    const fresh = new Map(read.map((grid) => [grid.name, grid]));
    return known.map((grid) => fresh.get(grid.name) ?? grid);
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
      if (!isAborted(cancel)) this.task.onResult(result);
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

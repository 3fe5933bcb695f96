import type { Cancellation } from '../../app/ports';
import type { SheetGrid } from '../../core/grid';
import type { Checked, Checker } from '../session/types';
import { breathe, chunksOf } from './chunks';
import type { Request, Response } from './protocol';

/** What is used of a `Worker`, so that tests can stand in for it. */
export interface Thread {
  onmessage: ((event: MessageEvent<Response>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage: (request: Request) => void;
  terminate: () => void;
}

/** The check was called off; nobody waits for its result any more. */
export class CheckCanceled extends Error {
  override readonly name = 'CheckCanceled';
}

interface Waiting {
  readonly resolve: (response: Response) => void;
  readonly reject: (error: Error) => void;
}

/** Checks in a worker. Only sheets that are new or changed are handed over, in pieces, so that the page stays responsive. */
export class WorkerChecker implements Checker {
  #thread: Thread | undefined;
  #sent = new Map<string, SheetGrid>();
  readonly #waiting = new Map<number, Waiting>();
  /** Sheets of two checks must not mix on their way, so one waits for the other. */
  #before: Promise<unknown> = Promise.resolve();
  /** Why the last worker came to its end. */
  #failure: Error | undefined;
  #lastId = 0;

  constructor(
    private readonly start: () => Thread,
    private readonly file: string,
  ) {}

  /** Starts the worker, so that the first check need not wait for it. */
  warm(): void {
    this.#running();
  }

  check(grids: readonly SheetGrid[], cancel: Cancellation): Promise<Checked> {
    const checked = this.#before.then(() => this.#check(grids, cancel));
    this.#before = checked.catch(() => undefined);
    return checked;
  }

  async #check(grids: readonly SheetGrid[], cancel: Cancellation): Promise<Checked> {
    if (isAborted(cancel)) throw new CheckCanceled();
    const thread = this.#running();
    for (const grid of grids) {
      if (this.#sent.get(grid.name) === grid) continue;
      for (const chunk of chunksOf(grid)) {
        thread.postMessage({ kind: 'chunk', chunk });
        await breathe();
        if (this.#thread !== thread) throw this.#failure ?? new CheckCanceled();
      }
      this.#sent.set(grid.name, grid);
      if (isAborted(cancel)) throw new CheckCanceled();
    }
    const sheets = grids.map(({ name }) => name);
    const response = await this.#ask((id) => ({ kind: 'check', id, sheets, file: this.file }));
    if (response.kind !== 'checked') throw new Error(`unexpected answer: ${response.kind}`);
    return response.checked;
  }

  async html(): Promise<string> {
    const response = await this.#ask((id) => ({ kind: 'html', id }));
    if (response.kind !== 'html') throw new Error(`unexpected answer: ${response.kind}`);
    return response.html;
  }

  cancel(): void {
    this.#end(new CheckCanceled());
  }

  #running(): Thread {
    if (this.#thread !== undefined) return this.#thread;
    const thread = this.start();
    thread.onmessage = ({ data }) => this.#answer(data);
    thread.onerror = (event) => this.#end(new Error(event.message));
    this.#thread = thread;
    this.#failure = undefined;
    return thread;
  }

  #ask(request: (id: number) => Request): Promise<Response> {
    this.#lastId += 1;
    const id = this.#lastId;
    const answer = new Promise<Response>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#running().postMessage(request(id));
    return answer;
  }

  #answer(response: Response): void {
    const waiting = this.#waiting.get(response.id);
    this.#waiting.delete(response.id);
    if (response.kind === 'fault') waiting?.reject(new Error(response.message));
    else waiting?.resolve(response);
  }

  /** The worker is of no use any more; the next check starts another. */
  #end(why: Error): void {
    this.#thread?.terminate();
    this.#thread = undefined;
    this.#failure = why;
    this.#sent = new Map();
    for (const { reject } of this.#waiting.values()) reject(why);
    this.#waiting.clear();
  }
}

/** Asked anew after every wait: the check may have been called off meanwhile. */
function isAborted(cancel: Cancellation): boolean {
  return cancel.aborted;
}

import type { FillPlan } from '../../app/fill';
import type { SheetGrid } from '../../core/grid';
import { breathe, chunksOf } from '../checking/chunks';
import type { FillRequest, FillResponse } from './protocol';
import type { Recognised, SourceRole } from './types';

/** What is used of a `Worker`, so that tests can stand in for it. */
export interface FillThread {
  onmessage: ((event: MessageEvent<FillResponse>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage: (request: FillRequest, transfer: Transferable[]) => void;
  terminate: () => void;
}

/** A file that cannot be read: one sentence with the remedy. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
}

/** A plan, and what the workbook that is to be filled was recognised to hold. */
export interface PlannedFill {
  readonly plan: FillPlan;
  readonly current: Recognised;
}

interface Waiting {
  readonly resolve: (response: FillResponse) => void;
  readonly reject: (error: Error) => void;
}

/** Reads the picked files and plans filling in a worker, so that the page stays responsive. One request at a time. */
export class Planner {
  #thread: FillThread | undefined;
  readonly #sent = new Map<string, SheetGrid>();
  readonly #waiting = new Map<number, Waiting>();
  #before: Promise<unknown> = Promise.resolve();
  #lastId = 0;

  constructor(private readonly start: () => FillThread) {}

  /** @throws FileRefused where the file cannot be read */
  read(role: SourceRole, name: string, bytes: Uint8Array): Promise<Recognised> {
    return this.#inTurn(async () => {
      const answer = await this.#ask((id) => ({ kind: 'file', id, role, name, bytes }), [bytes.buffer]);
      if (answer.kind === 'refused') throw new FileRefused(answer.message);
      if (answer.kind !== 'recognised') throw new Error(`unexpected answer: ${answer.kind}`);
      return answer.recognised;
    });
  }

  forget(role: SourceRole): void {
    void this.#inTurn(() => {
      this.#running().postMessage({ kind: 'forget', role }, []);
      return Promise.resolve();
    });
  }

  /** @param grids this year's workbook; sheets that are the same objects as before are not handed over again */
  plan(grids: readonly SheetGrid[]): Promise<PlannedFill> {
    return this.#inTurn(async () => {
      await this.#send(grids);
      const answer = await this.#ask((id) => ({ kind: 'plan', id, sheets: grids.map(({ name }) => name) }));
      if (answer.kind !== 'planned') throw new Error(`unexpected answer: ${answer.kind}`);
      return { plan: answer.plan, current: answer.current };
    });
  }

  stop(): void {
    this.#thread?.terminate();
    this.#thread = undefined;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#before.then(work);
    this.#before = done.catch(() => undefined);
    return done;
  }

  async #send(grids: readonly SheetGrid[]): Promise<void> {
    for (const grid of grids) {
      if (this.#sent.get(grid.name) === grid) continue;
      for (const chunk of chunksOf(grid)) {
        this.#running().postMessage({ kind: 'chunk', chunk }, []);
        await breathe();
      }
      this.#sent.set(grid.name, grid);
    }
  }

  #running(): FillThread {
    if (this.#thread !== undefined) return this.#thread;
    const thread = this.start();
    thread.onmessage = ({ data }) => this.#answer(data);
    thread.onerror = (event) => this.#fail(new Error(event.message));
    this.#thread = thread;
    return thread;
  }

  #ask(request: (id: number) => FillRequest, transfer: Transferable[] = []): Promise<FillResponse> {
    this.#lastId += 1;
    const id = this.#lastId;
    const answer = new Promise<FillResponse>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#running().postMessage(request(id), transfer);
    return answer;
  }

  #answer(response: FillResponse): void {
    const waiting = this.#waiting.get(response.id);
    this.#waiting.delete(response.id);
    if (response.kind === 'fault') waiting?.reject(new Error(response.message));
    else waiting?.resolve(response);
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

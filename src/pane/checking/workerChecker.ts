import type { Cancellation } from '../../app/ports';
import type { SheetGrid } from '../../core/grid';
import type { Checked, Checker } from '../session/ports';
import { WorkerClient } from '../workers/client';
import type { Thread } from '../workers/client';
import type { CheckInput, CheckRequest, CheckResponse } from './protocol';

export type CheckThread = Thread<CheckRequest, CheckResponse>;

/** The check was called off; nobody waits for its result any more. */
export class CheckCanceled extends Error {
  override readonly name = 'CheckCanceled';
}

/** Checks in a worker. Only sheets that are new or changed are handed over. */
export class WorkerChecker implements Checker {
  readonly #client: WorkerClient<CheckRequest, CheckResponse>;

  constructor(
    start: () => CheckThread,
    private readonly file: string,
  ) {
    this.#client = new WorkerClient(start);
  }

  /** Starts the worker, so that the first check need not wait for it. */
  warm(): void {
    this.#client.start();
  }

  check(grids: readonly SheetGrid[], cancel: Cancellation): Promise<Checked> {
    return this.#client.inTurn(async () => {
      if (isAborted(cancel)) throw new CheckCanceled();
      await this.#client.handOver(grids);
      if (isAborted(cancel)) throw new CheckCanceled();
      const { checked } = await this.#client.ask('checked', (id) => ({ kind: 'check', id, ...this.#input(grids) }));
      return checked;
    });
  }

  html(grids: readonly SheetGrid[]): Promise<string> {
    return this.#client.inTurn(async () => {
      await this.#client.handOver(grids);
      const { html } = await this.#client.ask('html', (id) => ({ kind: 'html', id, ...this.#input(grids) }));
      return html;
    });
  }

  #input(grids: readonly SheetGrid[]): CheckInput {
    return { sheets: grids.map(({ name }) => name), file: this.file };
  }

  cancel(): void {
    this.#client.end(new CheckCanceled());
  }
}

/** Asked anew after every wait: the check may have been called off meanwhile. */
function isAborted(cancel: Cancellation): boolean {
  return cancel.aborted;
}

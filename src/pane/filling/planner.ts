import type { FillPlan } from '../../app/fill/fill';
import type { SheetGrid } from '../../core/grid';
import { WorkerClient } from '../workers/client';
import type { Thread } from '../workers/client';
import type { FillRequest, FillResponse } from './protocol';
import type { Recognised, SourceRole } from './types';

export type FillThread = Thread<FillRequest, FillResponse>;

/** A plan, and what the workbook that is to be filled was recognised to hold. */
export interface PlannedFill {
  readonly plan: FillPlan;
  readonly current: Recognised;
}

/** Reads the picked files and plans filling in a worker, so that the page stays responsive. */
export class Planner {
  readonly #client: WorkerClient<FillRequest, FillResponse>;

  constructor(start: () => FillThread) {
    this.#client = new WorkerClient(start);
  }

  /** @throws FileRefused where the file cannot be read */
  read(role: SourceRole, name: string, bytes: Uint8Array): Promise<Recognised> {
    return this.#client.inTurn(async () => {
      const request = (id: number) => ({ kind: 'file', id, role, name, bytes }) as const;
      const { recognised } = await this.#client.ask('recognised', request, [bytes.buffer]);
      return recognised;
    });
  }

  forget(role: SourceRole): void {
    void this.#client.inTurn(() => {
      this.#client.start().postMessage({ kind: 'forget', role }, []);
      return Promise.resolve();
    });
  }

  /** @param grids this year's workbook; sheets that are the same objects as before are not handed over again */
  plan(grids: readonly SheetGrid[]): Promise<PlannedFill> {
    return this.#client.inTurn(async () => {
      await this.#client.handOver(grids);
      const sheets = grids.map(({ name }) => name);
      const { plan, current } = await this.#client.ask('planned', (id) => ({ kind: 'plan', id, sheets }));
      return { plan, current };
    });
  }

  stop(): void {
    this.#client.end(new Error('filling has ended'));
  }
}

import type { Recognised, SourceRole } from '../sources/types';
import type { SentFile, SentRole, WorkbookNote, WorkbookRequest, WorkbookResponse } from './protocol';
import type { Thread, WorkerClient } from './workerClient';

type WorkbookThread = Thread<WorkbookRequest, WorkbookNote, WorkbookResponse>;

/** The files beside the workbook at hand: each is sent once, and again only to a worker that takes the place of one that was ended. */
export class SentFiles {
  readonly #files = new Map<SentRole, SentFile>();
  /** Which of them each worker holds. */
  readonly #held = new WeakMap<WorkbookThread, Set<SentRole>>();

  constructor(private readonly client: WorkerClient<WorkbookRequest, WorkbookNote, WorkbookResponse>) {}

  /** @throws FileRefused */
  async readSource(role: SourceRole, file: SentFile): Promise<Recognised> {
    this.#drop(role);
    const recognised = await this.#bringSource(role, file);
    this.#files.set(role, file);
    return recognised;
  }

  /** @throws FileRefused */
  async readText(file: SentFile): Promise<void> {
    this.#drop('text');
    await this.#bringText(file);
    this.#files.set('text', file);
  }

  forget(role: SentRole): void {
    if (this.#drop(role)) this.client.start().postMessage({ kind: 'forget', role });
  }

  /** Sends the running worker what it does not hold yet. */
  async bringAll(): Promise<void> {
    for (const [role, file] of this.#files) {
      if (this.#heldNow().has(role)) continue;
      if (role === 'text') await this.#bringText(file);
      else await this.#bringSource(role, file);
    }
  }

  async #bringSource(role: SourceRole, file: SentFile): Promise<Recognised> {
    const { recognised } = await this.client.ask('recognised', (id) => ({ kind: 'source', id, role, ...file }));
    this.#heldNow().add(role);
    return recognised;
  }

  async #bringText(file: SentFile): Promise<void> {
    await this.client.ask('textRead', (id) => ({ kind: 'text', id, ...file }));
    this.#heldNow().add('text');
  }

  /** @returns whether the running worker held it */
  #drop(role: SentRole): boolean {
    this.#files.delete(role);
    return this.#heldNow().delete(role);
  }

  /** The files that the running worker holds. */
  #heldNow(): Set<SentRole> {
    const thread = this.client.start();
    const held = this.#held.get(thread) ?? new Set();
    this.#held.set(thread, held);
    return held;
  }
}

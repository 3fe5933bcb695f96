import type { OtherFiles } from '../command';
import { UsageFault } from '../faults';
import { outIsRead, outTwice, outUnreadable, type ReadRole } from '../messages';
import { identityOf, placeOf, type Identity } from './identity';
import { LOST_LETTER, pathOf } from './namedFile';
import type { Sink } from './sink';
import { told } from './told';

/** The files of one run: what it reads is never written, whatever the path to it, and nothing is written twice. */
export class RunFiles {
  private readonly read = new Map<Identity, ReadRole>();
  private readonly written = new Set<Identity>();
  private readonly claimed = new Set<string>();

  /** Says that the run reads a file; one that is not there is no concern of ours. */
  async reads(file: string | Buffer, role: ReadRole): Promise<void> {
    const identity = await identityOf(typeof file === 'string' ? pathOf({ file }) : file);
    if (identity !== undefined && !this.read.has(identity)) this.read.set(identity, role);
  }

  /** Says that the run reads the workbooks that this year's is compared with. */
  async readsOthers({ prior, budget, source }: OtherFiles): Promise<void> {
    if (prior !== undefined) await this.reads(prior, 'prior');
    if (budget !== undefined) await this.reads(budget, 'budget');
    if (source !== undefined) await this.reads(source, 'source');
  }

  /**
   * Says, before anything is done, that the run will write a file.
   * @param over what the user allows to be written although it is read
   * @throws UsageFault where the run reads that file or writes it twice, or its name came with letters lost
   */
  async claim(file: string, over?: ReadRole): Promise<void> {
    if (file.includes(LOST_LETTER)) throw new UsageFault(outUnreadable(file));
    await this.refuse(file, over);
    const place = await told(file, () => placeOf(file));
    if (this.claimed.has(place)) throw new UsageFault(outTwice(file));
    this.claimed.add(place);
  }

  /**
   * A file that appears under its name only when it is whole.
   * @throws UsageFault
   */
  async sink(file: string, over?: ReadRole): Promise<Sink> {
    const { fileSink } = await import('./sink');
    const sink = await fileSink(file, () => this.refuse(file, over));
    const finish = async (): Promise<void> => {
      await sink.finish();
      const identity = await identityOf(file);
      if (identity !== undefined) this.written.add(identity);
    };
    return { ...sink, finish };
  }

  /** Writes a whole file in one go, or nothing. @throws UsageFault */
  async write(file: string, content: string | Uint8Array, over?: ReadRole): Promise<void> {
    const sink = await this.sink(file, over);
    try {
      await sink.write(content);
      await sink.finish();
    } catch (error) {
      await sink.discard();
      throw error;
    }
  }

  /** @throws UsageFault */
  async makeFolder(folder: string): Promise<void> {
    const { makeFolder } = await import('./sink');
    await makeFolder(folder);
  }

  private async refuse(file: string, over: ReadRole | undefined): Promise<void> {
    const identity = await identityOf(file);
    if (identity === undefined) return;
    const role = this.read.get(identity);
    if (role !== undefined && role !== over) throw new UsageFault(outIsRead(file, role));
    if (this.written.has(identity)) throw new UsageFault(outTwice(file));
  }
}

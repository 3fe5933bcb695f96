import type { TextFile } from '../../hosts/text/readText';
import { FileFault } from '../../hosts/package/faults';
import { fileErrorOf, UsageFault } from '../faults';
import { cannotReadNarrative } from '../messages';
import { readBytes } from './readInput';

/** A text and the bytes of its file. */
export interface NarrativeFile extends TextFile {
  readonly bytes: Uint8Array;
}

/** @throws UsageFault where it cannot be read */
export async function readNarrative(file: string): Promise<NarrativeFile> {
  try {
    const bytes = readBytes({ file });
    if ('error' in bytes) throw new UsageFault(cannotReadNarrative(file, bytes.error.message));
    const { readTextFile } = await import('../../hosts/text/readText');
    return { bytes: bytes.content, ...(await readTextFile(bytes.content, file)) };
  } catch (error) {
    if (error instanceof UsageFault) throw error;
    const why = error instanceof FileFault ? error.message : fileErrorOf(error).message;
    throw new UsageFault(cannotReadNarrative(file, why));
  }
}

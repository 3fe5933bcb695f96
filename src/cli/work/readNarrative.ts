import type { TextFile } from '../../hosts/text/readText';
import { FileFault } from '../../hosts/package/faults';
import { fileErrorOf, UsageFault } from '../faults';
import { cannotReadOther } from '../messages';
import { readBytes } from './readInput';

/** A text and the bytes of its file. */
export interface NarrativeFile extends TextFile {
  readonly bytes: Uint8Array;
}

/**
 * @param option that names the file
 * @throws UsageFault where it cannot be read
 */
export async function readNarrative(file: string, option: 'narrative' | 'from'): Promise<NarrativeFile> {
  try {
    const bytes = readBytes({ file });
    if ('error' in bytes) throw new UsageFault(cannotReadOther(option, file, bytes.error.message));
    const { readTextFile } = await import('../../hosts/text/readText');
    return { bytes: bytes.content, ...(await readTextFile(bytes.content, file)) };
  } catch (error) {
    if (error instanceof UsageFault) throw error;
    const why = error instanceof FileFault ? error.message : fileErrorOf(error).message;
    throw new UsageFault(cannotReadOther(option, file, why));
  }
}

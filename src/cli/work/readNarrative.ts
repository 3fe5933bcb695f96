import type { TextSource } from '../../core/narrative';
import { FileFault } from '../../hosts/package/faults';
import { fileErrorOf, UsageFault } from '../faults';
import { cannotReadNarrative } from '../messages';
import { readBytes } from './readInput';

/** @throws UsageFault where it cannot be read */
export async function readNarrative(file: string): Promise<TextSource> {
  try {
    const bytes = await readBytes({ file });
    if ('error' in bytes) throw new UsageFault(cannotReadNarrative(file, bytes.error.message));
    const { readText } = await import('../../hosts/text/readText');
    return await readText(bytes.content, file);
  } catch (error) {
    if (error instanceof UsageFault) throw error;
    const why = error instanceof FileFault ? error.message : fileErrorOf(error).message;
    throw new UsageFault(cannotReadNarrative(file, why));
  }
}

import { narrativeText } from '../../core/messages';
import type { Sources } from '../../core/reading';
import { followedFile } from '../../hosts/text/followedFile';
import { takesRemarks } from '../../hosts/text/readText';
import { UsageFault } from '../faults';
import { fromOnlyDocx } from '../messages';
import type { Drafted } from './drafted';
import { readNarrative } from './readNarrative';

const { follow: say } = narrativeText;

/**
 * Last year's text with this year's figures; what did not follow carries a comment, in plain text a gap.
 * @param out a `.docx` only where the text is one
 * @throws UsageFault where it cannot be read or not be written so
 */
export async function fromLastYear(file: string, sources: Sources, out: string): Promise<Drafted> {
  const text = await readNarrative(file, 'from');
  const asDocx = !out.toLowerCase().endsWith('.txt');
  if (asDocx && !takesRemarks(text.bytes)) throw new UsageFault(fromOnlyDocx(file));
  const { content, changed, left } = await followedFile(text, sources, asDocx);
  return { content, told: say.done(changed, left) };
}

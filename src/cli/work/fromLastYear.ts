import { narrativeText } from '../../core/messages';
import { followText, withGaps } from '../../core/narrative';
import type { Sources } from '../../core/reading';
import { withLines } from '../../hosts/text/plainText';
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
  const { source, tables, bytes } = await readNarrative(file);
  const before = sources.prior === undefined ? {} : { current: sources.prior };
  const { changes, text, remarks } = followText(source, before, sources);
  const told = say.done(changes.length, remarks.length) + (tables.length === 0 ? '' : say.tables);
  if (out.toLowerCase().endsWith('.txt')) return { content: withLines(bytes, withGaps(text, remarks)), told };
  if (!takesRemarks(bytes)) throw new UsageFault(fromOnlyDocx(file));
  const { applyRemarks, replaceTexts } = await import('../../hosts/docx');
  return { content: applyRemarks(replaceTexts(bytes, changes), remarks), told };
}

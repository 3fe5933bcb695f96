import { draftText, FreshDraft, outlineOfKey, OWN_OUTLINE } from '../../core/draft';
import type { Outline } from '../../core/draft';
import type { Sources } from '../../core/reading';
import { figureKeys, refreshFigures } from '../../hosts/docx';
import { FileFault } from '../../hosts/xlsx';
import type { DraftCommand } from '../command';
import { UsageFault } from '../faults';
import { cannotChange, noFiguresOfOurs, ownOutlineNeeded, updatedFigures } from '../messages';
import type { Drafted } from './drafted';
import { outlineOf } from './outline';
import { readInput } from './readInput';

/**
 * A drafted text with the figures of these workbooks, its words as they are.
 * @param command whose outline counts before the one that the text was drafted from
 * @throws UsageFault where the text cannot be read or holds no figure of ours
 */
export async function updated(text: string, sources: Sources, command: DraftCommand): Promise<Drafted> {
  const file = await readInput({ file: text });
  if ('error' in file) throw new UsageFault(cannotChange(text, file.error.message));
  try {
    return updatedBytes(text, file.bytes, sources, command);
  } catch (error) {
    if (error instanceof FileFault) throw new UsageFault(cannotChange(text, error.message));
    throw error;
  }
}

function updatedBytes(text: string, bytes: Uint8Array, sources: Sources, command: DraftCommand): Drafted {
  const [first] = figureKeys(bytes);
  const outline = first === undefined ? undefined : outlineFor(text, first, sources, command);
  if (outline === undefined) throw new UsageFault(noFiguresOfOurs(text));
  const { evenShares } = command;
  const fresh = new FreshDraft(draftText(outline, sources, { evenShares }));
  const left: string[] = [];
  let count = 0;
  const content = refreshFigures(bytes, (key, printed) => {
    const updated = fresh.update(key, printed);
    if (updated.kind === 'left') left.push(printed);
    if (updated.kind !== 'becomes') return undefined;
    if (updated.text !== printed) count += 1;
    return updated;
  });
  return { content, told: updatedFigures(count, left) };
}

function outlineFor(text: string, key: string, sources: Sources, command: DraftCommand): Outline | undefined {
  if (command.outline !== undefined) return outlineOf(command, sources.current);
  if (key.startsWith(`${OWN_OUTLINE}_`)) throw new UsageFault(ownOutlineNeeded(text));
  return outlineOfKey(key);
}

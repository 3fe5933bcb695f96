import { draftText, outlineNamed, outlineOfKey, refreshed } from '../../core/draft';
import type { Outline } from '../../core/draft';
import type { Sources } from '../../core/reading';
import { figureKeys, refreshFigures } from '../../hosts/docx';
import { FileFault } from '../../hosts/xlsx';
import { UsageFault } from '../faults';
import { cannotChange, noFiguresOfOurs, updatedFigures } from '../messages';
import type { Drafted } from './drafted';
import { readInput } from './readInput';

/**
 * A drafted text with the figures of these workbooks, its words as they are.
 * @param outline as the user named it, else the one that the text was drafted from
 * @throws UsageFault where the text cannot be read or holds no figure of ours
 */
export async function updated(text: string, sources: Sources, outline: string | undefined): Promise<Drafted> {
  const file = await readInput({ file: text });
  if ('error' in file) throw new UsageFault(cannotChange(text, file.error.message));
  try {
    return updatedBytes(text, file.bytes, sources, outline);
  } catch (error) {
    if (error instanceof FileFault) throw new UsageFault(cannotChange(text, error.message));
    throw error;
  }
}

function updatedBytes(text: string, bytes: Uint8Array, sources: Sources, name: string | undefined): Drafted {
  const [first = ''] = figureKeys(bytes);
  const outline = name === undefined ? outlineOfKey(first) : outlineNamed(name);
  if (outline === undefined) throw new UsageFault(noFiguresOfOurs(text));
  const fresh = figuresOf(outline, sources);
  const left: string[] = [];
  let count = 0;
  const content = refreshFigures(bytes, (key, printed) => {
    const figure = fresh.get(key);
    const becomes = figure === undefined ? undefined : refreshed(printed, figure);
    if (becomes === undefined) left.push(printed);
    else if (becomes !== printed) count += 1;
    return becomes;
  });
  return { content, told: updatedFigures(count, left) };
}

/** The words with figures that a draft from these workbooks has, by their keys. */
function figuresOf(outline: Outline, sources: Sources): ReadonlyMap<string, string> {
  const spans = draftText(outline, sources).flatMap((paragraph) => paragraph.spans);
  return new Map(spans.flatMap((span) => (span.kind === 'figure' ? [[span.key, span.text] as const] : [])));
}

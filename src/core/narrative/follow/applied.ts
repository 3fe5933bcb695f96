import type { Passage } from '../normalise/passages';
import { refOf } from '../normalise/passages';
import type { TextRef, TextSource } from '../source';
import type { Change, TextChange } from './types';

/** Changes in terms of the source, in order; what lies over another one is given back. */
export function inSource(changes: readonly Change[]): { changes: readonly TextChange[]; crossed: readonly Change[] } {
  const crossed: Change[] = [];
  const made: TextChange[] = [];
  for (const change of changes) {
    const refs = refsOf(change.passage, change.start, change.end);
    if (refs.some((ref) => made.some((other) => meets(ref, other)))) crossed.push(change);
    else made.push(...refs.map((ref, at) => ({ ...ref, text: at === 0 ? change.text : '' })));
  }
  made.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  return { changes: made, crossed };
}

/** A stretch of a passage, paragraph by paragraph. */
function refsOf(passage: Passage, start: number, end: number): TextRef[] {
  const refs: TextRef[] = [];
  for (let from = start; from < end;) {
    const ref = refOf(passage, from, end);
    let next = from + 1;
    while (next < end && passage.paragraphs[next] === ref.paragraph) next += 1;
    refs.push(ref);
    from = next;
  }
  return refs;
}

function meets(one: TextRef, other: TextRef): boolean {
  return one.paragraph === other.paragraph && one.start < other.end && other.start < one.end;
}

/** The text with its changes made. @param changes in order */
export function withChanges(source: TextSource, changes: readonly TextChange[]): TextSource {
  const byParagraph = new Map<number, TextChange[]>();
  for (const change of changes)
    byParagraph.set(change.paragraph, [...(byParagraph.get(change.paragraph) ?? []), change]);
  const paragraphs = source.paragraphs.map((paragraph, index) => {
    const own = byParagraph.get(index);
    return own === undefined ? paragraph : { ...paragraph, text: changed(paragraph.text, own) };
  });
  return { ...source, paragraphs };
}

function changed(text: string, changes: readonly TextChange[]): string {
  let at = 0;
  const pieces = changes.map(({ start, end, text: becomes }) => {
    const before = text.slice(at, start);
    at = end;
    return before + becomes;
  });
  return pieces.join('') + text.slice(at);
}

/** Where a stretch of the old text stands in the new one. */
export function movedRef(ref: TextRef, changes: readonly TextChange[]): TextRef {
  const own = changes.filter(({ paragraph }) => paragraph === ref.paragraph);
  const moved = (at: number, isEnd: boolean): number =>
    own.reduce((sum, { start, end, text }) => {
      const passed = isEnd ? end <= at || start < at : end <= at;
      return passed ? sum + text.length - (Math.min(end, Math.max(at, end)) - start) : sum;
    }, at);
  const start = moved(ref.start, false);
  return { paragraph: ref.paragraph, start, end: Math.max(start, moved(ref.end, true)) };
}

import type { TextRef, TextSource } from '../source';
import { plainLine } from './characters';
import type { SourceLine } from './lines';
import { goesOn, proseLines, wrapWidth } from './lines';

/** A paragraph as it was meant, hard line breaks undone, in plain characters that know where they come from. */
export interface Passage {
  readonly index: number;
  readonly text: string;
  /** Whether the document marks it as a heading. */
  readonly heading: boolean;
  /** Paragraph and offset of every character of `text`. */
  readonly paragraphs: Int32Array;
  readonly offsets: Int32Array;
}

/** The first pass: the text in passages. */
export function passagesOf(source: TextSource): Passage[] {
  const lines = proseLines(source);
  const wrap = wrapWidth(lines);
  const groups: SourceLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && goesOn(last, line, wrap)) group.push(line);
    else groups.push([line]);
  }
  return groups.map(passage).filter(({ text }) => text !== '');
}

function passage(lines: readonly SourceLine[], index: number): Passage {
  const parts = lines.map((line) => ({ line, plain: plainLine(line.text) }));
  const text = parts.map(({ plain }) => plain.text).join('');
  const paragraphs = new Int32Array(text.length);
  const offsets = new Int32Array(text.length);
  let at = 0;
  for (const { line, plain } of parts) {
    for (const offset of plain.offsets) {
      paragraphs[at] = line.paragraph;
      offsets[at] = offset + line.offset;
      at += 1;
    }
  }
  return { index, text, heading: lines.some(({ heading }) => heading), paragraphs, offsets };
}

/** Where a piece of a passage stands in the source; a piece broken over paragraphs is its beginning. */
export function refOf({ paragraphs, offsets }: Passage, start: number, end: number): TextRef {
  const paragraph = paragraphs[start] ?? 0;
  let last = Math.max(start, end - 1);
  while (last > start && paragraphs[last] !== paragraph) last -= 1;
  return { paragraph, start: offsets[start] ?? 0, end: (offsets[last] ?? 0) + 1 };
}

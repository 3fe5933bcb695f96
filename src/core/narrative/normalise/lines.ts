import type { TextSource } from '../source';

/** A line of the source: a paragraph, or what stands between two line breaks in it. */
export interface SourceLine {
  readonly text: string;
  readonly paragraph: number;
  /** Where it begins in the paragraph's text. */
  readonly offset: number;
  readonly heading: boolean;
}

/** Lines that are sentences or titles: cells of tables, and rows of tables set by blanks, are left out. */
export function proseLines({ paragraphs }: TextSource): SourceLine[] {
  return paragraphs.flatMap((paragraph, index) => {
    if (paragraph.cell !== undefined) return [];
    let offset = 0;
    return paragraph.text.split('\n').flatMap((text): SourceLine[] => {
      const line = { text, paragraph: index, offset, heading: paragraph.heading !== undefined };
      offset += text.length + 1;
      return text.trim() === '' || isTableRow(text) ? [] : [line];
    });
  });
}

/** Columns set by blanks or tabs: no sentence has a gap that wide in it. */
function isTableRow(text: string): boolean {
  const body = text.trim();
  if (/[。；]/.test(body)) return false;
  const columns = body.split(/\t|[ \u3000]{3,}/).filter((part) => part.trim() !== '');
  return columns.length >= 3 || (columns.length === 2 && /^[\d,.\s-]+$/.test(columns[1] ?? '')) || isFigures(body);
}

/** Nothing but numbers, or dots that lead to a page number. */
function isFigures(body: string): boolean {
  return /^[\d,.\s-]+$/.test(body) || /[…·.]{6}/.test(body);
}

/** Paper is no wider than this; a line that fills most of its widest goes on in the next, if no stop ends it. */
const WIDEST_PAPER = 160;
const NARROWEST_PAPER = 36;
const FULL = 0.72;
const FEWEST_FULL = 3;
const LEAST_UNFINISHED = 0.4;

/** The width from which a line of a text with hard breaks is full, `undefined` where each paragraph is one line. */
export function wrapWidth(lines: readonly SourceLine[]): number | undefined {
  const widest = lines.reduce((most, { text }) => Math.max(most, widthOf(text.trim())), 0);
  if (widest < NARROWEST_PAPER || widest > WIDEST_PAPER) return undefined;
  const full = lines.filter(({ text }) => widthOf(text.trim()) >= widest * FULL);
  const unfinished = full.filter(({ text }) => !STOPPED.test(text.trimEnd()));
  const wrapped = full.length >= FEWEST_FULL && unfinished.length >= full.length * LEAST_UNFINISHED;
  return wrapped ? widest * FULL : undefined;
}

const STOPPED = /(?:[。；;！!？?]|(?<!原因[是为]?|其中)[：:])$/;
const NUMBERED = /^\s*(?:[#第]|[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]+[、.．]|\d+[、.．](?!\d))/;

/** Whether a line goes on in the one after it. */
export function goesOn(line: SourceLine, next: SourceLine, wrap: number | undefined): boolean {
  if (line.heading || next.heading) return false;
  const text = line.text.trimEnd();
  if (/[，,、（(]$/.test(text)) return true;
  if (/^\s*[，,、。；;）)%]/.test(next.text)) return true;
  if (STOPPED.test(text) || NUMBERED.test(next.text)) return false;
  return wrap !== undefined && widthOf(text.trim()) >= wrap;
}

function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += char.charCodeAt(0) < 0x300 ? 1 : 2;
  return width;
}

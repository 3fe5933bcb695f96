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

/** Paper holds so many columns; a line that fills it goes on in the next. */
const SLACK = 8;
const SHORTEST_WRAP = 40;
const FEWEST_FULL = 3;
const LEAST_SHARE = 0.25;

/** The width at which the lines of a text were broken hard, `undefined` where each paragraph is one line. */
export function wrapWidth(lines: readonly SourceLine[]): number | undefined {
  const widths = lines.map(({ text }) => widthOf(text.trimEnd())).filter((width) => width >= SHORTEST_WRAP - SLACK);
  const widest = Math.max(0, ...widths);
  const full = widths.filter((width) => width >= widest - SLACK).length;
  const wrapped = widest >= SHORTEST_WRAP && full >= FEWEST_FULL && full >= widths.length * LEAST_SHARE;
  return wrapped ? widest - SLACK : undefined;
}

/** Whether a line goes on in the one after it. */
export function goesOn(line: SourceLine, next: SourceLine, wrap: number | undefined): boolean {
  if (line.heading || next.heading) return false;
  const text = line.text.trimEnd();
  if (/[，,、（(]$/.test(text)) return true;
  if (/^\s*[，,、。；;）)%]/.test(next.text)) return true;
  if (/[。；;：:！!？?]$/.test(text)) return false;
  return wrap !== undefined && widthOf(text) >= wrap;
}

function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += char.charCodeAt(0) < 0x300 ? 1 : 2;
  return width;
}

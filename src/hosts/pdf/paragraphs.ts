import type { PdfLine } from './lines';

/** A page number, alone on its line. */
const PAGE_NUMBER = /^[\s\-—–－·.第]*\d{1,4}[\s\-—–－·.页]*$/;
/** How far from the right edge, in letters, a line may end and still be full; how far from the left one begin without an indent. */
const SLACK = 1.6;
const INDENT = 1;
/** Lines that decide where the edges are have at least this many characters. */
const LONG_LINE = 16;
/** With fewer of them the page's own margins tell more. */
const FEW_LINES = 5;
/** What is never parted by a line's end: a number, a word, a bracket and what follows, and the stops behind it. */
const UNPARTED = /^(?:[\d.,%]+|[A-Za-z]+|[（(][^）)]{0,4}[）)]|[（(“《]*.)[。，、；：）)”》%]*/;
const LATIN = /[\u0021-\u007e]/g;
/** Width of a digit or a Latin letter, in letters. */
const LATIN_WIDTH = 0.55;

/**
 * Paragraphs of a document's pages: a line that reaches the right edge reads on in the next one, unless that is indented. Page
 * numbers are left out; lines in columns stand for themselves.
 */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[], pageWidth: number): string[] {
  const lines = pages.flatMap((page) => withoutPageNumbers(page));
  const edges = edgesOf(lines, pageWidth);
  const paragraphs: string[] = [];
  let before: PdfLine | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (before !== undefined && last !== undefined && readsOn(before, line, edges)) {
      paragraphs[paragraphs.length - 1] = joined(last, line.text);
    } else paragraphs.push(line.text);
    before = line;
  }
  return paragraphs;
}

function withoutPageNumbers(page: readonly PdfLine[]): PdfLine[] {
  return page.filter(({ text }, index) => (index > 0 && index < page.length - 1) || !PAGE_NUMBER.test(text));
}

function readsOn(line: PdfLine, next: PdfLine, { left, right }: Edges): boolean {
  if (line.text.includes('\t') || next.text.includes('\t')) return false;
  const fitting = right - line.right - widthOf(UNPARTED.exec(next.text)?.[0] ?? '') * line.size;
  return fitting < SLACK * line.size && next.left <= left + INDENT * next.size;
}

function edgesOf(lines: readonly PdfLine[], pageWidth: number): Edges {
  const long = lines.filter(({ text }) => text.length >= LONG_LINE && !text.includes('\t'));
  const left = edge(
    long.map((line) => line.left),
    0.05,
  );
  const ends = long.map((line) => line.right);
  return { left, right: long.length < FEW_LINES ? Math.max(pageWidth - left, ...ends) : edge(ends, 0.9) };
}

/** Width of a text, in letters. */
function widthOf(text: string): number {
  return text.length - (1 - LATIN_WIDTH) * (text.match(LATIN) ?? []).length;
}

interface Edges {
  readonly left: number;
  readonly right: number;
}

/** The value below which this part of all lies. */
function edge(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** Words of Latin letters are parted by a blank; Chinese and numbers that were broken are one. */
function joined(before: string, after: string): string {
  return /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after) ? `${before} ${after}` : before + after;
}

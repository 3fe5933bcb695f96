/** A stretch of text on a page as the PDF places it, in points; `y` grows upwards. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of a page. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Size of its letters. */
  readonly size: number;
}

/** Gaps in letters: up to here none was typed, from here on the next text stands in another column. */
const TYPED_GAP = 0.35;
const COLUMN_GAP = 1.6;
/** How far, in letters, texts of one line may stand above each other. */
const SAME_LINE = 0.5;

/** The lines of a page in the order in which its texts come: texts at one height, gaps between columns as tabs. */
export function linesOf(texts: readonly PdfText[]): PdfLine[] {
  const lines: PdfText[][] = [];
  for (const text of texts) {
    if (text.text.trim() === '') continue;
    const line = lines.at(-1);
    const first = line?.[0];
    const size = Math.max(text.height, first?.height ?? 0);
    if (line !== undefined && first !== undefined && Math.abs(first.y - text.y) <= size * SAME_LINE) line.push(text);
    else lines.push([text]);
  }
  return lines.map(lineOf);
}

function lineOf(texts: readonly PdfText[]): PdfLine {
  const size = texts.reduce((most, { height }) => Math.max(most, height), 1);
  const inOrder = [...texts].sort((a, b) => a.x - b.x);
  let line = '';
  let right = inOrder[0]?.x ?? 0;
  for (const { text, x, width } of inOrder) {
    line += line === '' ? '' : gap((x - right) / size);
    line += text;
    right = Math.max(right, x + width);
  }
  return { text: line, left: inOrder[0]?.x ?? 0, right, size };
}

function gap(letters: number): string {
  if (letters >= COLUMN_GAP) return '\t';
  return letters >= TYPED_GAP ? ' ' : '';
}

const SPECIAL = /[\t\n\r"]/;
const QUOTE = '"';

/** Cells as text that Excel and WPS take: tabs between columns, a line for each row, what holds either in quotes. */
export function toTabbed(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

function quoted(text: string): string {
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The cells of such a text. A line end at its end begins no row. */
export function fromTabbed(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length || row.length > 0;) {
    const { content, end } = cellAt(text, at);
    row.push(content);
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    if (text[end] === '\t') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

interface FoundCell {
  readonly content: string;
  /** Where its tab or line end stands. */
  readonly end: number;
}

function cellAt(text: string, at: number): FoundCell {
  const close = text[at] === QUOTE ? closingQuote(text, at + 1) : -1;
  if (close !== -1 && isEnd(text, close + 1)) {
    return { content: text.slice(at + 1, close).replaceAll('""', '"'), end: close + 1 };
  }
  let end = at;
  while (!isEnd(text, end)) end += 1;
  return { content: text.slice(at, end), end };
}

/** The quote that is not doubled; −1 where there is none. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf(QUOTE, from);
  while (at !== -1 && text[at + 1] === QUOTE) at = text.indexOf(QUOTE, at + 2);
  return at;
}

function isEnd(text: string, at: number): boolean {
  return at >= text.length || text[at] === '\t' || text[at] === '\n' || text[at] === '\r';
}

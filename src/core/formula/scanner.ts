import type { FormulaFault, Span } from './ast';

/** Full-width punctuation as a Chinese keyboard types it, and what it stands for. One character each, so positions stay. */
const HALF_WIDTH: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
  '，': ',',
  '：': ':',
  '！': '!',
  '＝': '=',
  '＋': '+',
  '－': '-',
  '−': '-',
  '–': '-',
  '＜': '<',
  '＞': '>',
  '＊': '*',
  '．': '.',
  '　': ' ',
};
const PUNCTUATION = new RegExp(`[${Object.keys(HALF_WIDTH).join('')}]`, 'g');
const BLANK = /\s/;

/** Thrown inside the parser, caught at its door and handed on as a value. */
export class FaultFound extends Error {
  constructor(readonly fault: FormulaFault) {
    super(fault.message);
  }
}

export function fail(message: string, start: number, end = start + 1): never {
  throw new FaultFound({ message, span: { start, end } });
}

/** Walks through a formula's text; punctuation is compared in its half-width form, names are kept as typed. */
export class Scanner {
  position = 0;
  private readonly folded: string;

  constructor(readonly text: string) {
    this.folded = fold(text);
  }

  skipBlanks(): void {
    while (isBlank(this.folded, this.position)) this.position += 1;
  }

  atEnd(): boolean {
    this.skipBlanks();
    return this.position >= this.text.length;
  }

  /** The next character that is no blank, punctuation half-width; empty at the end. */
  peek(): string {
    this.skipBlanks();
    return this.folded.charAt(this.position);
  }

  /** Steps over `expected` if it comes next. */
  take(expected: string): boolean {
    this.skipBlanks();
    if (!this.folded.startsWith(expected, this.position)) return false;
    this.position += expected.length;
    return true;
  }

  /** What a sticky pattern (flag `y`) matches next, punctuation half-width; steps over it. */
  match(pattern: RegExp): string | undefined {
    this.skipBlanks();
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.folded)?.[0];
    if (found !== undefined) this.position += found.length;
    return found;
  }

  /** A name: everything up to one of the (half-width) stops, trimmed, as typed, with its place. */
  name(stops: string): { text: string; span: Span } {
    this.skipBlanks();
    const start = this.position;
    this.position = this.text.length;
    for (const stop of stops) {
      const at = this.folded.indexOf(stop, start);
      if (at >= 0 && at < this.position) this.position = at;
    }
    const text = this.text.slice(start, this.position).trim();
    return { text, span: { start, end: start + text.length } };
  }
}

const LAST_BLANK = 0x3000;
const BYTE_ORDER_MARK = 0xfeff;

/** Chinese characters, which most of a formula is of, come behind all blanks but one. */
function isBlank(text: string, position: number): boolean {
  const code = text.charCodeAt(position);
  return (code <= LAST_BLANK || code === BYTE_ORDER_MARK) && BLANK.test(text.charAt(position));
}

function fold(text: string): string {
  return text
    .replace(PUNCTUATION, (wide) => HALF_WIDTH[wide] ?? wide)
    .replace(/[０-９ａ-ｚＡ-Ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

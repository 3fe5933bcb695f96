/** Characters that say nothing: quotes, emphasis of Markdown, marks of width 0. */
const DROPPED = /[\s"'“”‘’＂＇「」『』*\u200B-\u200F\u2060\uFEFF]/;

const FOLDED: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  '〔': '（',
  '〕': '）',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '．': '.',
  '％': '%',
  '﹪': '%',
  '－': '-',
  '−': '-',
};

const WIDE_ZERO = '０'.charCodeAt(0);

/** A line with its punctuation and digits in one form, and where each character stood. */
export interface PlainLine {
  readonly text: string;
  /** Offset in the line, for every character of `text`. */
  readonly offsets: readonly number[];
}

/** Stands between two numbers that only a blank parted. */
export const GAP = '␟';

/** Punctuation full-width, digits half-width, no blanks; a blank inside a number goes, one between two numbers becomes a gap. */
export function plainLine(line: string): PlainLine {
  const kept: string[] = [];
  const offsets: number[] = [];
  let blank = false;
  for (let at = 0; at < line.length; at += 1) {
    const char = plainCharacter(line.charCodeAt(at));
    if (char === '') {
      blank ||= isBlank(line.charAt(at));
      continue;
    }
    if (blank && separates(kept.at(-1) ?? '', char)) put(GAP, at);
    put(char === ',' && !isBetweenDigits(line, at) ? '，' : char, at);
    blank = false;
  }
  return { text: kept.join(''), offsets };

  function put(char: string, at: number): void {
    kept.push(char);
    offsets.push(at);
  }
}

/** What becomes of a character by its code; every one is looked at once. */
const known: string[] = [];

function plainCharacter(code: number): string {
  return (known[code] ??= fold(String.fromCharCode(code)));
}

function isBlank(char: string): boolean {
  return /\s/.test(char);
}

function fold(char: string): string {
  if (DROPPED.test(char)) return '';
  if (char >= '０' && char <= '９') return String.fromCharCode(char.charCodeAt(0) - WIDE_ZERO + 48);
  return FOLDED[char] ?? char;
}

function separates(before: string, after: string): boolean {
  return /\d/.test(before) && /\d/.test(after);
}

/** A comma parts thousands only between a digit and three more. */
function isBetweenDigits(line: string, at: number): boolean {
  return (
    /[\d０-９]\s?$/.test(line.slice(Math.max(0, at - 2), at)) &&
    /^\s?[\d０-９]{3}(?![\d０-９])/.test(line.slice(at + 1))
  );
}

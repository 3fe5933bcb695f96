/** Replace a stretch of a text (end excluded); an empty stretch inserts. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with all splices made; they may come in any order but must not overlap. At one place insertions come first, in the
 * order they were given.
 */
export function spliced(text: string, splices: readonly Splice[]): string {
  if (splices.length === 0) return text;
  const sorted = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const { start, end, text: added } of sorted) {
    if (start < at) throw new Error(`splices overlap at ${start}`);
    result += text.slice(at, start) + added;
    at = end;
  }
  return result + text.slice(at);
}

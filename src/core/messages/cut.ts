/** The most characters of a cell's text that are quoted: a cell holds 32,767, and a sheet a million cells. */
const LONGEST_QUOTE = 60;

/** A text of the workbook as it may be quoted, in a message or a key: a long one is cut, with `…` at its end. */
export function cut(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE - 1)}…`;
}

/** Texts, sheet names in quotes, then names of any kind, cells and numbers, with what shows a sheet or a function. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}\p{N}_.$\\]+[!(]?/gu;
const CELL = /^\$?[A-Z]{1,3}\$?\d{1,7}$/;
const COLUMN = /^\$?[A-Z]{1,3}$/;
/** Also a whole row, as in `$1:$3`. */
const NUMBER = /^\$?\d/;
const TRUTH = /^(?:TRUE|FALSE)$/i;

/**
 * Whether a formula means the same in another file: it names only cells, functions and sheets that go with it, and neither
 * other workbooks nor names that stand for cells.
 */
export function isPortable(formula: string, sheets: ReadonlySet<string>): boolean {
  const between = formula.replace(TOKEN, '');
  if (/[[#]/.test(between)) return false;
  return [...formula.matchAll(TOKEN)].every(([token]) => isKnown(token, sheets));
}

function isKnown(token: string, sheets: ReadonlySet<string>): boolean {
  if (token.startsWith('"') || token.endsWith('(')) return true;
  if (token.startsWith("'")) return sheets.has(token.slice(1, -1).replaceAll("''", "'"));
  if (token.endsWith('!')) return sheets.has(token.slice(0, -1));
  return [CELL, COLUMN, NUMBER, TRUTH].some((kind) => kind.test(token));
}

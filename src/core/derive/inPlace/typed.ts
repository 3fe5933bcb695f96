import { isCellError, type GridCell } from '../../grid';
import { fenPerUnit, shortestDecimal } from '../../money';
import { percentRange, type Ranged } from '../percent';
import type { Derived } from '../types';

const NONE = /^(无|—|–|-|\/|不适用)$/;

/**
 * Whether a value the user typed is one that the printed figures allow: within the interval of the derived figure, widened
 * by half of the last digit that the user printed. Where no percentage exists only 无 and — are right.
 */
export function agrees(cell: GridCell, derived: Derived): boolean {
  const typed = typedNumber(cell, derived);
  if (typed === undefined)
    return derived.value === null && typeof cell.value === 'string' && NONE.test(cell.value.trim());
  const range = rangeOf(derived);
  if (range === undefined) return false;
  const slack = 0.5 * 10 ** -typed.decimals + Number.EPSILON * Math.abs(typed.value) * 4;
  return typed.value >= range.low - slack && typed.value <= range.high + slack;
}

/** The user's value as read: a percentage as a number of percent. */
export function printedPercent(cell: GridCell, derived: Derived): string {
  const typed = typedNumber(cell, derived);
  if (typed !== undefined) return typed.value.toFixed(typed.decimals);
  return isCellError(cell.value) ? cell.value.error : String(cell.value ?? '');
}

function typedNumber(cell: GridCell, derived: Derived): { value: number; decimals: number } | undefined {
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

function rangeOf({ kind, unit, inputs }: Derived): { low: number; high: number } | undefined {
  const [own, base] = inputs;
  if (own === undefined) return undefined;
  if (unit !== '%') return amountRange(own, kind === 'change' ? base : undefined, fenPerUnit(unit));
  if (base === undefined) return undefined;
  if (kind !== 'change') return percentRange(own, base);
  const ratio = percentRange(own, base);
  if (ratio === undefined) return undefined;
  return base.fen > 0
    ? { low: ratio.low - 100, high: ratio.high - 100 }
    : { low: 100 - ratio.high, high: 100 - ratio.low };
}

/** own − base, each anywhere in its interval, in a unit of so many 分. */
function amountRange(own: Ranged, base: Ranged | undefined, fenPerUnit: number): { low: number; high: number } {
  const middle = own.fen - (base?.fen ?? 0);
  const half = own.half + (base?.half ?? 0);
  return { low: (middle - half) / fenPerUnit, high: (middle + half) / fenPerUnit };
}

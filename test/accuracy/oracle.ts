import type { SheetGrid } from '../../src/core/grid';
import type { Case, TruthRelation } from '../support/cases';
import { numberAt, unsigned } from './cells';

/** Below this probability a sum is no mere rounding (design: exact tail of independent uniform roundings). */
const IMPROBABLE = 0.001;

/**
 * The relations of a case's truth that some sheets break, worked out with nothing but the truth itself: off by more than the
 * rounding of its figures, or so far off that independent roundings hardly reach it.
 */
export function brokenRelations(kase: Case, grids: readonly SheetGrid[]): Set<string> {
  const step = kase.truth.unit === '元' ? 0 : 0.01;
  const broken = (kase.truth.relations ?? []).filter((relation) => isBroken(relation, grids, step));
  return new Set(broken.map(({ id }) => id));
}

function isBroken({ op, left, right }: TruthRelation, grids: readonly SheetGrid[], step: number): boolean {
  const terms = [{ name: left, sign: 1 }, ...right.map((name) => ({ name, sign: name.startsWith('-') ? 1 : -1 }))];
  const figures = terms.flatMap(({ name, sign }) => {
    const value = numberAt(grids, unsigned(name));
    return value === null ? [] : [{ value: sign * value, rounded: isRounded(value, step) }];
  });
  if (figures.length === 0) return false;
  const difference = Number(figures.reduce((sum, { value }) => sum + value, 0).toFixed(6));
  const off = op === '=' ? Math.abs(difference) : Math.max(0, op === '<=' ? difference : -difference);
  const roundings = figures.filter(({ rounded }) => rounded).length;
  if (off > (roundings * step) / 2 + 1e-9) return true;
  return op === '=' && roundings >= 3 && off > 0 && tail(roundings, off / step) < IMPROBABLE;
}

function isRounded(value: number, step: number): boolean {
  return step > 0 && Math.abs(value / step - Math.round(value / step)) < 1e-6;
}

/** P(|S| ≥ distance) of a sum of n uniform roundings of width 1 (Irwin–Hall). */
function tail(n: number, distance: number): number {
  const reach = n / 2 - distance;
  let sum = 0;
  let term = 1;
  for (let k = 0; k <= reach; k += 1) {
    sum += (k % 2 === 0 ? 1 : -1) * term * (reach - k) ** n;
    term = (term * (n - k)) / (k + 1);
  }
  return (2 * sum) / factorial(n);
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}

import type { Fen } from './fen';

/** The amount units (金额单位) disclosure forms are printed in, smallest first; another one is another entry here. */
const units = {
  元: { fen: 100, decimals: 2 },
  万元: { fen: 1_000_000, decimals: 6 },
  亿元: { fen: 10_000_000_000, decimals: 10 },
} as const;

export type AmountUnit = keyof typeof units;

/** Every amount unit, smallest first. */
export const AMOUNT_UNITS = Object.keys(units) as readonly AmountUnit[];

/** Every amount unit as alternatives of a regular expression, the longest name first. */
export const AMOUNT_UNIT_PATTERN = [...AMOUNT_UNITS].sort((one, other) => other.length - one.length).join('|');

/** How many 分 one unit is worth. */
export function fenPerUnit(unit: AmountUnit): Fen {
  return units[unit].fen;
}

/** Decimals that show every 分 of an amount in a unit. */
export function fullDecimals(unit: AmountUnit): number {
  return units[unit].decimals;
}

/** Half of the smallest amount that so many decimals of a unit can show, in 分; 0 where they show every 分. */
export function halfStep(unit: AmountUnit, decimals: number): Fen {
  const hidden = fullDecimals(unit) - decimals;
  return hidden <= 0 ? 0 : 10 ** hidden / 2;
}

/** The amount unit of that name, `undefined` where it is none. */
export function amountUnitOf(name: string | undefined): AmountUnit | undefined {
  return AMOUNT_UNITS.find((unit) => unit === name);
}

/** The unit that is worth nearest to so many 分. */
export function nearestUnit(fen: Fen): AmountUnit {
  const apart = (unit: AmountUnit): number => Math.abs(Math.log(fen / fenPerUnit(unit)));
  return AMOUNT_UNITS.reduce((best, unit) => (apart(unit) < apart(best) ? unit : best));
}

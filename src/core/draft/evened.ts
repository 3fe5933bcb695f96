import type { DraftContext } from './context';
import { figureOf } from './context';

const WHOLE = 10_000;

/** A part of a whole: its place, and the line it is about. */
export interface SharePart {
  readonly part: string;
  readonly whole: string;
  readonly context: DraftContext;
}

/**
 * Shares that together make 100.00 %: the largest remainders are rounded up. Only where the parts make up their whole.
 * @returns a share in hundredths of a per cent, `undefined` where it is rounded by itself
 */
export function evenedShares(parts: readonly SharePart[]): NonNullable<DraftContext['evened']> {
  const evened = new Map<string, number>();
  for (const whole of new Set(parts.map((one) => one.whole))) {
    const own = parts.filter((one) => one.whole === whole);
    for (const [key, percent] of evenedGroup(own)) evened.set(key, percent);
  }
  return (part, whole, { line }) => evened.get(keyOf(part, whole, line?.key));
}

function evenedGroup(parts: readonly SharePart[]): (readonly [string, number])[] {
  const figures = parts.map(({ part, whole, context }) => ({
    key: keyOf(part, whole, context.line?.key),
    fen: figureOf(part, context),
    whole: figureOf(whole, context),
  }));
  const whole = figures[0]?.whole ?? 0;
  const sum = figures.reduce((all, { fen }) => all + (fen ?? 0), 0);
  if (whole <= 0 || sum !== whole || figures.some(({ fen }) => fen === undefined || fen < 0)) return [];
  const exact = figures.map(({ key, fen = 0 }) => ({ key, floor: Math.floor((fen * WHOLE) / whole), fen }));
  const missing = WHOLE - exact.reduce((all, { floor }) => all + floor, 0);
  const byRemainder = [...exact].sort((a, b) => remainder(b, whole) - remainder(a, whole));
  const raised = new Set(byRemainder.slice(0, missing).map(({ key }) => key));
  return exact.map(({ key, floor }) => [key, floor + (raised.has(key) ? 1 : 0)] as const);
}

function remainder({ fen, floor }: { readonly fen: number; readonly floor: number }, whole: number): number {
  return (fen * WHOLE) / whole - floor;
}

function keyOf(part: string, whole: string, line: string | undefined): string {
  return `${part} ${whole} ${line ?? ''}`;
}

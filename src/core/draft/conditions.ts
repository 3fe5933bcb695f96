import type { DraftContext } from './context';
import { figureOf } from './context';
import type { Condition } from './types';

/** Whether a sentence is written; a figure that nobody knows is neither 0 nor not 0. */
export function holds(condition: Condition | undefined, context: DraftContext): boolean {
  if (condition === undefined) return true;
  const { nonZero, zero, has, without, known, unknown } = condition;
  const { current } = context.sources;
  if (has !== undefined && current.form(has) === undefined) return false;
  if (without !== undefined && current.form(without) !== undefined) return false;
  if (known !== undefined && figureOf(known, context) === undefined) return false;
  if (unknown !== undefined && figureOf(unknown, context) !== undefined) return false;
  if (nonZero !== undefined && (figureOf(nonZero, context) ?? 0) === 0) return false;
  return zero === undefined || figureOf(zero, context) === 0;
}

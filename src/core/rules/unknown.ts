import { violation } from './verdict';
import type { Fen } from '../money';
import type { Operator } from '../formula';

/** How an amount that is not known would move left − right; `either` where it may also be a part of what is known. */
export type Direction = 1 | -1 | 'either';

/** Something a relation rests on and that was not understood. It is never 0: all that is known is that it is not negative. */
export interface Unknown {
  readonly direction: Direction;
  /** Whether there surely is such an amount, or only room for one. */
  readonly certain: boolean;
  /** The place and what was not understood, for 未核对. */
  readonly reason: string;
}

/**
 * Whether a relation can be judged although something in it is unknown: it holds and nothing is surely missing, or it is an
 * inequality that the known part alone breaks or keeps.
 * @param difference left − right of what is known, in 分
 */
export function isSettled(operator: Operator, difference: Fen, unknowns: readonly Unknown[]): boolean {
  if (unknowns.length === 0) return true;
  const broken = violation(operator, difference) > 0;
  if (!broken && unknowns.every(({ certain }) => !certain)) return true;
  if (operator === '=') return false;
  const further = (operator === '<=') === broken ? 1 : -1;
  return unknowns.every(({ direction }) => direction === further);
}

import type { TextFigure, TextTie } from '../../core/narrative';
import { isSameFigure } from '../../core/narrative';

/** More figures than any text has: the oldest give way. */
const MOST = 500;

/** Ties with one more, in place of the one there was on the same figure. */
export function withTie(ties: readonly TextTie[], tie: TextTie): readonly TextTie[] {
  return [...withoutTie(ties, tie), tie].slice(-MOST);
}

/** Ties without the one on this figure. */
export function withoutTie(ties: readonly TextTie[], figure: TextFigure): readonly TextTie[] {
  return ties.filter((tie) => !isSameFigure(tie, figure));
}

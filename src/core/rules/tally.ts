import type { Fen } from '../money';
import type { AmountCell } from '../reading';
import type { Part } from './part';
import { isSettled } from './unknown';
import type { Operator } from '../formula';
import type { Term } from './types';
import type { Unknown } from './unknown';

/** Takes the cells of a relation one by one, left to right. */
export interface CellTaker {
  take(part: Part, line: string, column: string, amount: AmountCell): void;
  /** Something that belongs to the relation, or may, and was not understood. */
  miss(unknown: Unknown): void;
}

/** What a relation comes to at a place, in 分. The cells themselves are not kept: most places pass and nobody asks for them. */
export class Tally implements CellTaker {
  /** Left − right. */
  difference: Fen;
  /** Σ half of all figures. */
  tolerance: Fen = 0;
  hasFigure = false;
  /** Whether a side has any cell, be it blank. */
  left = false;
  right = false;
  private unknowns: Unknown[] | undefined;

  /** @param constant constants of the formula, as if on the left */
  constructor(readonly constant: Fen = 0) {
    this.difference = constant;
  }

  take(part: Part, _line: string, _column: string, amount: AmountCell): void {
    this.add(part.side, part.coefficient, amount);
  }

  miss(unknown: Unknown): void {
    (this.unknowns ??= []).push(unknown);
  }

  /** Why the relation cannot be judged, `undefined` where it can. */
  unsettled(operator: Operator): string | undefined {
    const { unknowns } = this;
    if (unknowns === undefined || isSettled(operator, this.difference, unknowns)) return undefined;
    return unknowns[0]?.reason;
  }

  /** Why nothing is known of the relation at all. */
  get firstUnknown(): string | undefined {
    return this.unknowns?.[0]?.reason;
  }

  add(side: Term['side'], coefficient: number, amount: AmountCell): void {
    if (side === 'left') this.left = true;
    else this.right = true;
    if (amount.kind !== 'figure') return;
    this.hasFigure = true;
    this.difference += coefficient * amount.fen;
    this.tolerance += Math.abs(coefficient) * amount.half;
  }
}

/** Keeps the cells of a relation as terms. */
export class TermList implements CellTaker {
  readonly terms: Term[] = [];

  take({ side, coefficient, reference }: Part, line: string, column: string, amount: AmountCell): void {
    const { form, source } = reference;
    const term = { side, coefficient, form, line, column, amount };
    this.terms.push(source === 'current' ? term : { ...term, source });
  }

  miss(): void {
    // What is not known is no term.
  }
}

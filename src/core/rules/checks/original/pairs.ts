import type { Fen } from '../../../money';
import { halfStep } from '../../../money';
import type { AmountCell, Figure, FormReading } from '../../../reading';

/** A published amount beside the one of the original (底稿): the same form, line and column. */
export interface Pair {
  readonly line: string;
  readonly column: string;
  readonly published: AmountCell;
  /** `undefined` where the original has no such line or column. */
  readonly original: AmountCell | undefined;
}

/** What a published amount is beside its original. */
export type Match =
  /** Its ordinary rounding. */
  | 'equal'
  /** Less than a whole step away: rounded to the other side, as balancing does. */
  | 'oneStep'
  | 'wrong'
  /** Words or an uncalculated formula on one of both sides. */
  | 'unread';

/** Every amount of a published form with its partner; a line printed twice counts once, and so do both sides blank. */
export function pairsOf(published: FormReading, original: FormReading): readonly Pair[] {
  return published.lines.flatMap((line) => {
    if (published.line(line.key) !== line) return [];
    const partner = line.known ? original.line(line.key) : undefined;
    return [...line.amounts].flatMap(([column, amount]): Pair[] => {
      const other = partner?.amounts.get(column);
      if (amount.kind === 'blank' && (other === undefined || other.kind === 'blank')) return [];
      return [{ line: line.key, column, published: amount, original: other }];
    });
  });
}

/** @param original of a pair that has one; blank is 0 */
export function match(published: AmountCell, original: AmountCell, { amountUnit, decimals }: FormReading): Match {
  const [printed, exact] = [printedOf(published), exactOf(original)];
  if (printed === undefined || exact === undefined) return 'unread';
  const half = halfStep(amountUnit, published.kind === 'figure' ? published.decimals : decimals);
  const unsure = original.kind === 'figure' ? original.half : 0;
  const off = Math.abs(printed - exact);
  if (off <= half + unsure) return 'equal';
  return off < 2 * half + unsure ? 'oneStep' : 'wrong';
}

/** What readers see, in 分. */
function printedOf(cell: AmountCell): Fen | undefined {
  return valueOf(cell, ({ printedFen }) => printedFen);
}

function exactOf(cell: AmountCell): Fen | undefined {
  return valueOf(cell, ({ fen }) => fen);
}

function valueOf(cell: AmountCell, of: (figure: Figure) => Fen): Fen | undefined {
  if (cell.kind === 'figure') return of(cell);
  return cell.kind === 'blank' ? 0 : undefined;
}

import type { Echoes } from '../echoes';
import { likelihood, mayHold, type Amounts, type Row } from './slidRows';

/** So many ways are tried. */
const PATIENCE = 40_000;
/** Rows times filled rows; longer forms are not searched. */
const LARGEST = 60_000;

/** Rows from some row on with their amounts, as a list of which the rest is shared. */
interface Placed {
  readonly row: number;
  readonly amounts: Amounts;
  readonly next: Placed | undefined;
}

interface Best {
  readonly score: number;
  readonly placed: Placed | undefined;
}

/** A row whose parts are being placed, with what they still lack. */
interface Open {
  readonly end: number;
  readonly lacking: Amounts;
  readonly above: Open | undefined;
}

/**
 * Puts the amounts of the filled rows, in their order, where they may stand: every row is the sum of its parts, and agrees with
 * what did not slide. Of several ways the likeliest.
 * @param within how far roundings may bring a sum and its parts apart, in 分
 * @returns amounts by row; `undefined` where there is no way
 */
export function place(
  rows: readonly Row[],
  filled: readonly Amounts[],
  within: number,
  echoes: Echoes,
): ReadonlyMap<number, Amounts> | undefined {
  if (rows.length * filled.length > LARGEST) return undefined;
  const best = new Placing(rows, filled, within, echoes).from(0, 0, undefined);
  if (best === undefined) return undefined;
  const byRow = new Map<number, Amounts>();
  for (let at = best.placed; at !== undefined; at = at.next) byRow.set(at.row, at.amounts);
  return byRow;
}

class Placing {
  private readonly known = new Map<string, Best | undefined>();
  private readonly blank: readonly boolean[];
  private patience = PATIENCE;

  constructor(
    private readonly rows: readonly Row[],
    private readonly filled: readonly Amounts[],
    private readonly within: number,
    private readonly echoes: Echoes,
  ) {
    this.blank = rows.map((row) =>
      mayHold(
        row,
        row.cells.map(() => 0),
        0,
      ),
    );
  }

  from(row: number, at: number, open: Open | undefined): Best | undefined {
    let now = open;
    for (; now !== undefined && now.end <= row; now = now.above) if (!this.isDone(now)) return undefined;
    if (row >= this.rows.length) return at === this.filled.length ? { score: 0, placed: undefined } : undefined;
    if (this.filled.length - at > this.rows.length - row || this.patience < 0) return undefined;
    const key = keyOf(row, at, now);
    if (this.known.has(key)) return this.known.get(key);
    this.patience -= 1;
    const best = better(this.taking(row, at, now), this.leavingBlank(row, at, now));
    this.known.set(key, best);
    return best;
  }

  private taking(row: number, at: number, open: Open | undefined): Best | undefined {
    const [amounts, there] = [this.filled[at], this.rows[row]];
    if (amounts === undefined || there === undefined || !mayHold(there, amounts, this.within)) return undefined;
    const above = open === undefined ? undefined : { ...open, lacking: minus(open.lacking, amounts) };
    if (above?.lacking.some((lacking) => lacking < -this.slack(above)) === true) return undefined;
    const inside = there.end > row + 1 ? { end: there.end, lacking: amounts, above } : above;
    const rest = this.from(row + 1, at + 1, inside);
    if (rest === undefined) return undefined;
    const score = rest.score + likelihood(there, amounts, this.echoes);
    return { score, placed: { row, amounts, next: rest.placed } };
  }

  /** A blank row has no parts that are filled in. */
  private leavingBlank(row: number, at: number, open: Open | undefined): Best | undefined {
    const end = this.rows[row]?.end ?? row + 1;
    for (let each = row; each < end; each += 1) if (this.blank[each] !== true) return undefined;
    return this.from(end, at, open);
  }

  private isDone(open: Open): boolean {
    return open.lacking.every((lacking) => Math.abs(lacking) <= this.slack(open));
  }

  private slack({ end }: Open): number {
    return this.within * Math.min(end, this.rows.length);
  }
}

function better(one: Best | undefined, other: Best | undefined): Best | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.score > one.score ? other : one;
}

function minus(one: Amounts, other: Amounts): Amounts {
  return one.map((fen, at) => fen - (other[at] ?? 0));
}

function keyOf(row: number, at: number, open: Open | undefined): string {
  const parts = [`${row} ${at}`];
  for (let now = open; now !== undefined; now = now.above) parts.push(now.lacking.join(','));
  return parts.join(' ');
}

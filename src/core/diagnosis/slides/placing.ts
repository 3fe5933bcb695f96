import type { Echoes } from '../echoes';
import { echoed, mayHold, type Amounts, type Row } from './slidRows';

/** So many ways are tried. */
const PATIENCE = 40_000;
/** Rows times filled rows; longer forms are not searched. */
const LARGEST = 60_000;

/** What speaks for a way to place amounts, and against it. */
const EVIDENCE = {
  /** Each amount that another form says under the code. */
  echoed: 6,
  /** Each amount that another form nearly says under the code. */
  nearlyEchoed: 2,
  /** Each row from which on amounts stand otherwise far from their places than before. */
  slidAnew: -2,
  /** Each row that is blank with all its parts. */
  blank: -1,
  blankThoughUsual: -1,
} as const;

/** Amounts of a row, with the place they stand in now. */
export interface Filled {
  readonly amounts: Amounts;
  readonly row: number;
}

/** Rows from some row on with their amounts, as a list of which the rest is shared. */
interface Placed {
  readonly row: number;
  readonly amounts: Amounts;
  readonly next: Placed | undefined;
}

interface Best {
  readonly score: number;
  readonly placed: Placed | undefined;
  /** How many ways have this score. */
  readonly ways: number;
}

/** Where amounts belong. */
export interface Placement {
  readonly byRow: ReadonlyMap<number, Amounts>;
  /** Whether no other way is as likely. */
  readonly isSure: boolean;
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
 * @returns `undefined` where there is no way
 */
export function place(
  rows: readonly Row[],
  filled: readonly Filled[],
  within: number,
  echoes: Echoes,
): Placement | undefined {
  if (rows.length * filled.length > LARGEST) return undefined;
  const best = new Placing(rows, filled, within, echoes).from(0, 0, 0, undefined);
  if (best === undefined) return undefined;
  const byRow = new Map<number, Amounts>();
  for (let at = best.placed; at !== undefined; at = at.next) byRow.set(at.row, at.amounts);
  return { byRow, isSure: best.ways === 1 };
}

class Placing {
  private readonly known = new Map<string, Best | undefined>();
  private readonly blank: readonly boolean[];
  private patience = PATIENCE;

  constructor(
    private readonly rows: readonly Row[],
    private readonly filled: readonly Filled[],
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

  /** @param slid how far from its place the amount before stood */
  from(row: number, at: number, slid: number, open: Open | undefined): Best | undefined {
    let now = open;
    for (; now !== undefined && now.end <= row; now = now.above) if (!this.isDone(now)) return undefined;
    if (row >= this.rows.length)
      return at === this.filled.length ? { score: 0, placed: undefined, ways: 1 } : undefined;
    if (this.filled.length - at > this.rows.length - row || this.patience < 0) return undefined;
    const key = `${row} ${at} ${slid}${keyOf(now)}`;
    if (this.known.has(key)) return this.known.get(key);
    this.patience -= 1;
    const best = better(this.taking(row, at, slid, now), this.leavingBlank(row, at, slid, now));
    this.known.set(key, best);
    return best;
  }

  private taking(row: number, at: number, slid: number, open: Open | undefined): Best | undefined {
    const [next, there] = [this.filled[at], this.rows[row]];
    if (next === undefined || there === undefined || !mayHold(there, next.amounts, this.within)) return undefined;
    const { amounts } = next;
    const above = open === undefined ? undefined : { ...open, lacking: minus(open.lacking, amounts) };
    if (above?.lacking.some((lacking) => lacking < -this.slack(above)) === true) return undefined;
    const inside = there.end > row + 1 ? { end: there.end, lacking: amounts, above } : above;
    const by = row - next.row;
    const rest = this.from(row + 1, at + 1, by, inside);
    if (rest === undefined) return undefined;
    const { exactly, nearly } = echoed(there, amounts, this.echoes);
    const moved = by === slid ? 0 : EVIDENCE.slidAnew;
    const own = EVIDENCE.echoed * exactly + EVIDENCE.nearlyEchoed * nearly + moved;
    return { score: rest.score + own, placed: { row, amounts, next: rest.placed }, ways: rest.ways };
  }

  /** A blank row has no parts that are filled in. */
  private leavingBlank(row: number, at: number, slid: number, open: Open | undefined): Best | undefined {
    const end = this.rows[row]?.end ?? row + 1;
    for (let each = row; each < end; each += 1) if (this.blank[each] !== true) return undefined;
    const rest = this.from(end, at, slid, open);
    if (rest === undefined) return undefined;
    const unusual = this.rows[row]?.usual === true ? EVIDENCE.blankThoughUsual : 0;
    return { ...rest, score: rest.score + EVIDENCE.blank + unusual };
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
  if (other.score === one.score) return { ...one, ways: one.ways + other.ways };
  return other.score > one.score ? other : one;
}

function minus(one: Amounts, other: Amounts): Amounts {
  return one.map((fen, at) => fen - (other[at] ?? 0));
}

function keyOf(open: Open | undefined): string {
  let key = '';
  for (let now = open; now !== undefined; now = now.above) key += ` ${now.lacking.join(',')}`;
  return key;
}

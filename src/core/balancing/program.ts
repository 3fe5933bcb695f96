import type { Fen } from '../money';
import type { Choice } from './choices';
import type { GroupRow } from './groups';
import type { Price } from './prices';
import { byWeight } from './prices';
import type { IntegerProgram, ProgramRow } from './solver';

/** Figures and relations that are solved together: what each group may become, and what has to hold. */
export interface Part {
  readonly choices: ReadonlyMap<number, readonly Choice[]>;
  readonly rows: readonly GroupRow[];
}

/** A choice other than the cheapest: one column of the program, 1 where it is taken. */
interface Column {
  readonly group: number;
  readonly base: Choice;
  readonly choice: Choice;
}

/** Slack of a row that may be left off, in the row's own smallest amount. */
interface Slack {
  readonly row: number;
  readonly coefficient: 1 | -1;
  readonly cost: number;
}

/** A part as an integer program, and the way back. */
export class PartProgram {
  private readonly columns: readonly Column[];
  private readonly columnsOf = new Map<number, number[]>();

  constructor(private readonly part: Part) {
    this.columns = [...part.choices].flatMap(([group, [base, ...others]]) =>
      base === undefined ? [] : others.map((choice) => ({ group, base, choice })),
    );
    this.columns.forEach(({ group }, column) => {
      const own = this.columnsOf.get(group);
      if (own === undefined) this.columnsOf.set(group, [column]);
      else own.push(column);
    });
  }

  /** The program that minimises a price. */
  program(price: Price): IntegerProgram {
    return {
      columns: this.priced(price),
      rows: [...this.oneOfEach(), ...this.part.rows.map((row) => this.rowOf(row))],
    };
  }

  /** The program in which relations may be left off, the dearer the more. @param cost of leaving a row off by one step */
  relaxed(cost: (row: GroupRow) => number): IntegerProgram {
    const own = this.part.rows.map((row) => this.rowOf(row));
    const slacks = this.part.rows.flatMap((row, index) => slacksOf(row, index, cost(row)));
    const rows = own.map((row, index) => ({ ...row, terms: [...row.terms, ...this.slackTerms(slacks, index)] }));
    const columns = [...this.priced(byWeight), ...slacks.map((slack) => ({ cost: slack.cost, upper: MOST_SLACK }))];
    return { columns, rows: [...this.oneOfEach(), ...rows] };
  }

  /** What every group becomes. */
  amounts(values: readonly number[]): ReadonlyMap<number, Choice> {
    const taken = new Map([...this.part.choices].flatMap(([group, [base]]) => (base ? [[group, base] as const] : [])));
    this.columns.forEach(({ group, choice }, index) => {
      if (values[index] === 1) taken.set(group, choice);
    });
    return taken;
  }

  /** Price of the cheapest choices, which the program's own costs are counted from. */
  basePrice(price: Price): number {
    let sum = 0;
    for (const [base] of this.part.choices.values()) if (base !== undefined) sum += price(base);
    return sum;
  }

  private priced(price: Price): IntegerProgram['columns'] {
    return this.columns.map(({ base, choice }) => ({ cost: price(choice) - price(base), upper: 1 }));
  }

  private rowOf({ terms, constant, constraint: { operator } }: GroupRow): ProgramRow {
    let target = -constant;
    const own: { readonly column: number; readonly coefficient: number }[] = [];
    for (const { group, coefficient } of terms) {
      target -= coefficient * this.baseOf(group);
      for (const column of this.columnsOf.get(group) ?? []) {
        own.push({ column, coefficient: coefficient * this.stepOf(column) });
      }
    }
    const unit = own.reduce((common, { coefficient }) => gcd(common, coefficient), target) || 1;
    const scaled = own.map(({ column, coefficient }) => ({ column, coefficient: coefficient / unit }));
    const side = target / unit;
    return { lower: operator === '<=' ? -Infinity : side, upper: operator === '>=' ? Infinity : side, terms: scaled };
  }

  /** A group becomes one of its choices. */
  private oneOfEach(): ProgramRow[] {
    return [...this.columnsOf.values()]
      .filter((columns) => columns.length > 1)
      .map((columns) => ({ lower: -Infinity, upper: 1, terms: columns.map((column) => ({ column, coefficient: 1 })) }));
  }

  private stepOf(column: number): Fen {
    const { base, choice } = this.columns[column] ?? {};
    return (choice?.amount ?? 0) - (base?.amount ?? 0);
  }

  private slackTerms(slacks: readonly Slack[], row: number): ProgramRow['terms'] {
    const first = this.columns.length;
    return slacks.flatMap((slack, index) =>
      slack.row === row ? [{ column: first + index, coefficient: slack.coefficient }] : [],
    );
  }

  private baseOf(group: number): Fen {
    return this.part.choices.get(group)?.[0]?.amount ?? 0;
  }
}

/** Further off than this no relation is left. */
const MOST_SLACK = 1_000_000;

function slacksOf({ constraint: { operator } }: GroupRow, row: number, cost: number): Slack[] {
  const slacks: Slack[] = [];
  if (operator !== '<=') slacks.push({ row, coefficient: 1, cost });
  if (operator !== '>=') slacks.push({ row, coefficient: -1, cost });
  return slacks;
}

function gcd(one: number, other: number): number {
  let [a, b] = [Math.abs(one), Math.abs(other)];
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

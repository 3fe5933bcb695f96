import type { Fen } from '../money';
import type { Constraint } from './constraints';
import type { BalanceFigure } from './figures';

/** A row over groups, for the relation it comes from: `Σ coefficient × amount of group + constant` against 0. */
export interface GroupRow {
  readonly constraint: Constraint;
  readonly terms: readonly { readonly group: number; readonly coefficient: number }[];
  readonly constant: Fen;
}

/**
 * Figures that are one quantity, printed several times: what a relation says to be equal moves together. A group is named by
 * one of its figures.
 */
export class Groups {
  private readonly parent: number[];
  private readonly lowest: Fen[];
  private readonly highest: Fen[];

  constructor(private readonly figures: readonly BalanceFigure[]) {
    this.parent = figures.map((_figure, index) => index);
    this.lowest = figures.map(({ lowest }) => lowest);
    this.highest = figures.map(({ highest }) => highest);
  }

  of(figure: number): number {
    let root = figure;
    for (let up = this.parentOf(root); up !== root; up = this.parentOf(root)) root = up;
    this.parent[figure] = root;
    return root;
  }

  /** The lowest and the highest amount of a group, in 分. */
  range(group: number): { readonly lowest: Fen; readonly highest: Fen } {
    return { lowest: this.lowest[group] ?? 0, highest: this.highest[group] ?? 0 };
  }

  isFixed(group: number): boolean {
    return this.lowest[group] === this.highest[group];
  }

  /** The figures of every group, by group. */
  members(): ReadonlyMap<number, readonly number[]> {
    const members = new Map<number, number[]>();
    this.figures.forEach((_figure, index) => {
      const group = this.of(index);
      const own = members.get(group);
      if (own === undefined) members.set(group, [index]);
      else own.push(index);
    });
    return members;
  }

  /** A relation in terms of groups; what cannot move is part of the constant. */
  row(constraint: Constraint): GroupRow {
    const coefficients = new Map<number, number>();
    let { constant } = constraint;
    for (const { figure, coefficient } of constraint.terms) {
      const group = this.of(figure);
      if (this.isFixed(group)) constant += coefficient * this.range(group).lowest;
      else coefficients.set(group, (coefficients.get(group) ?? 0) + coefficient);
    }
    const terms = [...coefficients].filter(([, coefficient]) => coefficient !== 0);
    return { constraint, terms: terms.map(([group, coefficient]) => ({ group, coefficient })), constant };
  }

  /** Makes use of what an equation says of one figure or two. @returns whether anything changed */
  learn({ constraint, terms, constant }: GroupRow): boolean {
    if (constraint.operator !== '=') return false;
    const [first, second, ...more] = terms;
    if (first === undefined || more.length > 0) return false;
    if (second === undefined) return this.fix(first.group, -constant / first.coefficient);
    const equal = constant === 0 && first.coefficient + second.coefficient === 0;
    return equal && this.unite(first.group, second.group);
  }

  private fix(group: number, amount: Fen): boolean {
    const { lowest, highest } = this.range(group);
    const step = this.figures[group]?.step ?? 1;
    if (amount < lowest || amount > highest || (amount - lowest) % step !== 0) return false;
    this.lowest[group] = amount;
    this.highest[group] = amount;
    return true;
  }

  private unite(one: number, other: number): boolean {
    const [a, b] = [this.range(one), this.range(other)];
    const lowest = Math.max(a.lowest, b.lowest);
    const highest = Math.min(a.highest, b.highest);
    if (lowest > highest || this.figures[one]?.step !== this.figures[other]?.step) return false;
    this.parent[other] = one;
    this.lowest[one] = lowest;
    this.highest[one] = highest;
    return true;
  }

  private parentOf(figure: number): number {
    return this.parent[figure] ?? figure;
  }
}

/** The relations as rows over groups, after all that can be concluded from equations of one or two figures. */
export function merge(
  figures: readonly BalanceFigure[],
  constraints: readonly Constraint[],
): { groups: Groups; rows: readonly GroupRow[] } {
  const groups = new Groups(figures);
  let open = constraints.filter(({ operator }) => operator === '=');
  for (let learnt = true; learnt;) {
    learnt = false;
    open = open.filter((constraint) => {
      const row = groups.row(constraint);
      if (!groups.learn(row)) return row.terms.length > 0;
      learnt = true;
      return false;
    });
  }
  return { groups, rows: constraints.map((constraint) => groups.row(constraint)) };
}

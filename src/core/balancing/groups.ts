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
  /** When a group changed last, counted in changes. */
  private readonly changedAt: number[];
  private changes = 0;

  constructor(private readonly figures: readonly BalanceFigure[]) {
    this.parent = figures.map((_figure, index) => index);
    this.lowest = figures.map(({ lowest }) => lowest);
    this.highest = figures.map(({ highest }) => highest);
    this.changedAt = figures.map(() => 0);
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
  members(): ReadonlyMap<number, readonly BalanceFigure[]> {
    const members = new Map<number, BalanceFigure[]>();
    this.figures.forEach((figure, index) => {
      const group = this.of(index);
      const own = members.get(group);
      if (own === undefined) members.set(group, [figure]);
      else own.push(figure);
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

  /** How many changes there were so far. */
  get now(): number {
    return this.changes;
  }

  /** Whether a relation's groups changed after a number of changes. */
  changedSince({ terms }: Constraint, then: number): boolean {
    return terms.some(({ figure }) => (this.changedAt[this.of(figure)] ?? 0) > then);
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
    this.narrow(group, amount, amount);
    return true;
  }

  private unite(one: number, other: number): boolean {
    const [a, b] = [this.range(one), this.range(other)];
    const lowest = Math.max(a.lowest, b.lowest);
    const highest = Math.min(a.highest, b.highest);
    if (lowest > highest || this.figures[one]?.step !== this.figures[other]?.step) return false;
    this.parent[other] = one;
    this.narrow(one, lowest, highest);
    return true;
  }

  private narrow(group: number, lowest: Fen, highest: Fen): void {
    this.lowest[group] = lowest;
    this.highest[group] = highest;
    this.changes += 1;
    this.changedAt[group] = this.changes;
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
  let open = constraints.filter(({ operator }) => operator === '=').map((constraint) => ({ constraint, seen: -1 }));
  for (let before = -1; before < groups.now;) {
    before = groups.now;
    open = open.filter(
      (equation) =>
        (equation.seen >= 0 && !groups.changedSince(equation.constraint, equation.seen)) || stillOpen(groups, equation),
    );
  }
  return { groups, rows: constraints.map((constraint) => groups.row(constraint)) };
}

interface Equation {
  readonly constraint: Constraint;
  /** Number of changes when it was looked at last, -1 before. */
  seen: number;
}

/** Learns from an equation. @returns whether more can be learnt from it later */
function stillOpen(groups: Groups, equation: Equation): boolean {
  const row = groups.row(equation.constraint);
  equation.seen = groups.now;
  return !groups.learn(row) && row.terms.length > 0;
}

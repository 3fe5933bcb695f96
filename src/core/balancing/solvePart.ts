import type { Fen } from '../money';
import { violation } from '../rules';
import type { Choice } from './choices';
import type { GroupRow } from './groups';
import type { Part } from './program';
import { PartProgram } from './program';
import { byWeight, weightBeforeMove } from './prices';
import { costAtLeast, costOf, fulfils } from './bound';
import type { IntegerProgram, Solution, Solver } from './solver';

/** What leaving a relation off by one step costs, more than any number of figures that leave their ordinary rounding. */
const LEFT_OFF = { error: 1_000_000, other: 10_000 } as const;

/** A part with every group's amount. */
export interface SolvedPart {
  readonly amounts: ReadonlyMap<number, Choice>;
  /** Relations that cannot hold together with the others. */
  readonly leftOff: readonly GroupRow[];
  /** Weight of the figures that leave their ordinary rounding, and what it is at least. */
  readonly weight: number;
  readonly bound: number;
  /** Nothing is better: neither fewer figures nor smaller moves. */
  readonly optimal: boolean;
  /** No time was left to find anything: what is off may not have to be. */
  readonly outOfTime?: true;
}

/** @throws Error where the solver's values do not fulfil what it was given */
export function solvePart(part: Part, solver: Solver, kept: ReadonlySet<number>): SolvedPart {
  const cheapest = new PartProgram(part).amounts([]);
  if (brokenRows(part.rows, cheapest).length === 0) return proven(cheapest);
  const strict = new PartProgram({ ...part, choices: keeping(part.choices, kept) });
  return (
    (kept.size > 0 ? best(part, strict, solver) : undefined) ??
    best(part, new PartProgram(part), solver) ??
    relaxed(part, solver)
  );
}

/** The figures that keep their ordinary rounding have no other choice. */
function keeping(choices: Part['choices'], kept: ReadonlySet<number>): Part['choices'] {
  return new Map([...choices].map(([group, own]) => [group, kept.has(group) ? own.slice(0, 1) : own]));
}

/** Least weight, then least moves among those. @returns `undefined` where nothing fulfils the relations */
function best(part: Part, program: PartProgram, solver: Solver): SolvedPart | undefined {
  const prices = weightBeforeMove(part.choices.values());
  const priced = program.program(prices.price);
  const base = program.basePrice(prices.price);
  const solution = relaxedFirst(priced, solver);
  if (solution.kind === 'infeasible') return undefined;
  if (solution.kind === 'unknown') return unsolved(part);
  const amounts = checked(part, program.amounts(solution.values));
  const atLeast = base + solution.bound;
  const provenBest = atLeast >= total(amounts, prices.price);
  const weight = total(amounts, byWeight);
  const bound = Math.min(weight, provenBest ? weight : prices.weightAtLeast(atLeast));
  return { amounts, leftOff: [], weight, bound, optimal: provenBest && prices.ordersMoves };
}

/** Mostly the best columns are whole even where they need not be; then one linear program finds them and proves it. */
function relaxedFirst(program: IntegerProgram, solver: Solver): Solution {
  const relaxed = solver.relax(program);
  if (relaxed.kind !== 'solved') return relaxed;
  const { values, multipliers } = relaxed;
  if (values === undefined || !fulfils(program, values)) return solver.solve(program);
  const bound = costAtLeast(program, multipliers);
  return bound >= costOf(program, values) ? { kind: 'solved', values, bound } : solver.solve(program);
}

/** As many relations as possible, then as few figures. */
function relaxed(part: Part, solver: Solver): SolvedPart {
  const program = new PartProgram(part);
  const cost = ({ constraint: { outcome } }: GroupRow): number =>
    outcome.rule.level === 'E' ? LEFT_OFF.error : LEFT_OFF.other;
  const own = program.relaxed(cost);
  const solution = solver.solve(own);
  if (solution.kind !== 'solved') return unsolved(part);
  const amounts = program.amounts(solution.values);
  const weight = total(amounts, byWeight);
  const optimal = solution.bound >= costOf(own, solution.values);
  return { amounts, leftOff: brokenRows(part.rows, amounts), weight, bound: optimal ? weight : 0, optimal };
}

function proven(amounts: ReadonlyMap<number, Choice>): SolvedPart {
  const weight = total(amounts, byWeight);
  return { amounts, leftOff: [], weight, bound: weight, optimal: true };
}

/** No time was left: every figure keeps its ordinary rounding. */
function unsolved(part: Part): SolvedPart {
  const amounts = new PartProgram(part).amounts([]);
  const leftOff = brokenRows(part.rows, amounts);
  return { amounts, leftOff, weight: total(amounts, byWeight), bound: 0, optimal: false, outOfTime: true };
}

function checked(part: Part, amounts: ReadonlyMap<number, Choice>): ReadonlyMap<number, Choice> {
  if (brokenRows(part.rows, amounts).length > 0) throw new Error('the solver broke a relation that it was given');
  return amounts;
}

function brokenRows(rows: readonly GroupRow[], amounts: ReadonlyMap<number, Choice>): readonly GroupRow[] {
  return rows.filter(({ constraint: { operator }, terms, constant }) => {
    const sum = terms.reduce((so, { group, coefficient }) => so + coefficient * amountOf(amounts, group), constant);
    return violation(operator, sum) !== 0;
  });
}

function amountOf(amounts: ReadonlyMap<number, Choice>, group: number): Fen {
  return amounts.get(group)?.amount ?? 0;
}

function total(amounts: ReadonlyMap<number, Choice>, price: (choice: Choice) => number): number {
  let sum = 0;
  for (const choice of amounts.values()) sum += price(choice);
  return sum;
}

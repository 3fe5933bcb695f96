import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkWorkbook } from '../../src/app/check/check';
import type { BalanceFigure, Constraint, IntegerProgram, Solver } from '../../src/core/balancing';
import { balance, brokenBy, constraintsOf, figuresOf, modeOf, plainly } from '../../src/core/balancing';
import type { SheetGrid } from '../../src/core/grid';
import type { Fen } from '../../src/core/money';
import { loadHighs } from '../../src/hosts/highs';
import { readWorkbook } from '../../src/hosts/xlsx';
import { national } from '../cases/editions/edition';
import { yuan } from '../cases/editions/style';
import { workbookOf } from '../cases/editions/workbooks';
import { nationalCases, shanghaiCases, yuanOriginals } from '../support/cases';
import { randomDepartment } from '../support/randomDepartment';

/** Items of the rendered departments: about 360, 1,331 and 6,321 figures. */
const ITEMS = [17, 114, 678] as const;

interface Problem {
  readonly figures: readonly BalanceFigure[];
  readonly constraints: readonly Constraint[];
}

function problemOf(grids: readonly SheetGrid[]): Problem {
  const { reading, evaluation } = checkWorkbook(grids);
  const figures = figuresOf(reading, modeOf(reading));
  return { figures, constraints: constraintsOf(evaluation.outcomes, figures).constraints };
}

function rendered(items: number): readonly SheetGrid[] {
  const forms = ['01', '02', '03', '04', '05', '06', '07', '08', '09'] as const;
  const department = randomDepartment(items, items);
  return workbookOf({ name: '', department, style: () => yuan, forms, heading: national('金额单位：元') }).grids;
}

/** 倒挤: the last addend of every sum takes what is missing, sum after sum. */
function lastAddend({ figures, constraints }: Problem): readonly Fen[] {
  const amounts = [...plainly(figures)];
  for (const { operator, terms, constant } of constraints) {
    const last = terms.at(-1);
    if (operator !== '=' || last === undefined) continue;
    const sum = terms.reduce((so, { figure, coefficient }) => so + coefficient * amounts[figure]!, constant);
    amounts[last.figure]! -= sum / last.coefficient;
  }
  return amounts;
}

/** The whole model without merging or splitting: every figure its own binary variable, every relation a row. */
function wholeProgram({ figures, constraints }: Problem): IntegerProgram {
  const other = (at: number): Fen => figures[at]!.lowest + figures[at]!.highest - figures[at]!.plain;
  return {
    columns: figures.map(({ lowest, highest, weight }) => ({ cost: weight, upper: lowest === highest ? 0 : 1 })),
    rows: constraints.map(({ operator, terms, constant }) => {
      const target = terms.reduce(
        (so, { figure, coefficient }) => so - coefficient * figures[figure]!.plain,
        -constant,
      );
      const own = terms.map(({ figure, coefficient }) => {
        return { column: figure, coefficient: (coefficient * (other(figure) - figures[figure]!.plain)) / 10_000 };
      });
      const side = target / 10_000;
      const [lower, upper] = [operator === '<=' ? -Infinity : side, operator === '>=' ? Infinity : side];
      return { lower, upper, terms: own.filter(({ coefficient }) => coefficient !== 0) };
    }),
  };
}

/** Processor time of the second run: the first compiles what both ways share. */
function timed<Value>(action: () => Value): { value: Value; ms: number } {
  action();
  return once(action);
}

function once<Value>(action: () => Value): { value: Value; ms: number } {
  const before = process.cpuUsage();
  const value = action();
  const { user, system } = process.cpuUsage(before);
  return { value, ms: (user + system) / 1000 };
}

function row(way: string, problem: Problem, amounts: readonly Fen[], ms?: number): string {
  const { figures, constraints } = problem;
  const moved = figures.filter(({ plain }, at) => amounts[at] !== plain);
  const steps = figures.map(({ exact, step }, at) => Math.abs(amounts[at]! - exact) / step);
  const largest = steps.reduce((most, each) => Math.max(most, each), 0).toFixed(2);
  const total = steps.reduce((sum, each) => sum + each, 0).toFixed(1);
  const columns = [
    brokenBy(constraints, amounts).length,
    moved.length,
    largest,
    total,
    ms === undefined ? '' : ms.toFixed(0),
  ];
  return `  ${way.padEnd(10)}${columns.map((text) => String(text).padStart(12)).join('')}`;
}

function weight({ figures }: Problem, amounts: readonly Fen[]): number {
  return figures.reduce((sum, figure, at) => sum + (amounts[at] === figure.plain ? 0 : figure.weight), 0);
}

function compare(name: string, grids: readonly SheetGrid[], newSolver: () => Solver): void {
  const problem = problemOf(grids);
  const { figures, constraints } = problem;
  process.stdout.write(`${name}: ${figures.length} figures, ${constraints.length} relations\n`);
  const ours = timed(() => balance(figures, constraints, newSolver()));
  const { amounts, optimal, gap } = ours.value;
  process.stdout.write(`${row('plain', problem, plainly(figures))}\n${row('倒挤', problem, lastAddend(problem))}\n`);
  process.stdout.write(
    `${row('ours', problem, amounts, ours.ms)}${optimal ? '   proven' : `   gap ${gap.toFixed(4)}`}\n`,
  );
  if (figures.some(({ lowest, highest, step }) => highest - lowest > step)) return;
  const whole = timed(() => wholeModel(problem, newSolver()));
  process.stdout.write(
    `  whole model: weight ${whole.value} in ${whole.ms.toFixed(0)} ms; ours ${weight(problem, amounts)}\n`,
  );
}

/** Least weight, then least moves, as ours; on the whole model. @returns the weight */
function wholeModel(problem: Problem, solver: Solver): number {
  const program = wholeProgram(problem);
  const first = solver.solve(program);
  if (first.kind !== 'solved') return Number.NaN;
  const least = first.values.reduce((sum, value, at) => sum + value * program.columns[at]!.cost, 0);
  const costs = program.columns.map(({ cost }, column) => ({ column, coefficient: cost }));
  const moves = problem.figures.map(({ exact, plain, lowest, highest }) => {
    return Math.abs(lowest + highest - plain - exact) - Math.abs(plain - exact);
  });
  const columns = program.columns.map(({ upper }, at) => ({ cost: moves[at]!, upper }));
  const rows = [...program.rows, { lower: -Infinity, upper: least, terms: costs }];
  solver.solve({ columns, rows });
  return least;
}

async function main(): Promise<void> {
  const [first] = yuanOriginals;
  const problem = first && problemOf(readWorkbook(readFileSync(first.workbook)));
  const loading = process.cpuUsage();
  const newSolver = await loadHighs();
  if (problem !== undefined) balance(problem.figures, problem.constraints, newSolver());
  const { user, system } = process.cpuUsage(loading);
  process.stdout.write(
    `loading HiGHS and the first balancing: ${((user + system) / 1000).toFixed(0)} ms of processor time\n`,
  );
  process.stdout.write(
    `  ${''.padEnd(10)}${['broken', 'moved', 'largest', 'total', 'ms'].map((head) => head.padStart(12)).join('')}\n`,
  );
  for (const { workbook } of [...yuanOriginals, ...nationalCases, ...shanghaiCases]) {
    compare(
      path.basename(path.dirname(workbook)) + '/' + path.basename(workbook),
      readWorkbook(readFileSync(workbook)),
      newSolver,
    );
  }
  for (const items of ITEMS) compare(`rendered, ${items} items`, rendered(items), newSolver);
}

void main();

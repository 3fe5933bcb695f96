import loader from 'highs';
import type { Highs } from 'highs';
import type { Failure, IntegerProgram, Relaxed, Solution, Solver } from '../../core/balancing';
import { modelOf } from './model';

type Loaded = Awaited<ReturnType<typeof loader>>;
type Model = ReturnType<Highs['createModel']>;

/** How long all programs of one balancing may take. */
const SECONDS = 10;

/** Costs are whole: what is less than 1 apart is equal. */
const GAP = 0.999;

/** Closer to a whole number than this is whole. */
const WHOLE = 1e-6;

/**
 * HiGHS, a solver of integer programs compiled to WebAssembly.
 * @param locate where `highs.wasm` is, for hosts that do not find it beside the script
 * @returns makes a solver for one balancing, with time of its own
 */
export async function loadHighs(locate?: (file: string) => string): Promise<(seconds?: number) => Solver> {
  const highs = await loader(locate === undefined ? {} : { locateFile: locate });
  return (seconds = SECONDS) => new HighsSolver(highs, seconds);
}

class HighsSolver implements Solver {
  constructor(
    private readonly highs: Loaded,
    private left: number,
  ) {}

  relax(program: IntegerProgram): Relaxed {
    if (program.columns.length === 0) return withoutColumns(program);
    // Its presolve costs more than it saves where nothing need be whole.
    return this.run(program, false, { presolve: 'off' }, (model) => {
      const { colValue, rowDual } = model.getSolution();
      if (model.getModelStatus() !== this.highs.constants.modelStatus.optimal) return { kind: 'unknown' };
      const whole = colValue.every((value) => Math.abs(value - Math.round(value)) < WHOLE);
      const multipliers = Array.from(rowDual, Math.round);
      return { kind: 'solved', multipliers, ...(whole ? { values: Array.from(colValue, Math.round) } : {}) };
    });
  }

  solve(program: IntegerProgram): Solution {
    if (program.columns.length === 0) return withoutColumns(program);
    return this.run(program, true, { mip_rel_gap: 0, mip_abs_gap: GAP }, (model) => {
      const bound = model.info.get('mip_dual_bound');
      const objective = model.getObjectiveValue();
      if (typeof bound !== 'number' || !Number.isFinite(objective)) return { kind: 'unknown' };
      const values = Array.from(model.getSolution().colValue, Math.round);
      const optimal = model.getModelStatus() === this.highs.constants.modelStatus.optimal;
      return { kind: 'solved', values, bound: optimal ? Math.round(objective) : bound };
    });
  }

  private run<Result>(
    program: IntegerProgram,
    whole: boolean,
    options: Parameters<Model['options']['set']>[0],
    result: (model: Model) => Result | Failure,
  ): Result | Failure {
    if (this.left <= 0) return { kind: 'unknown' };
    const started = performance.now();
    const found = this.highs.withModel(modelOf(program, whole), (model) => {
      model.options.set({ output_flag: false, time_limit: this.left, ...options });
      model.run();
      const infeasible = model.getModelStatus() === this.highs.constants.modelStatus.infeasible;
      return infeasible ? ({ kind: 'infeasible' } as const) : result(model);
    });
    this.left -= (performance.now() - started) / 1000;
    return found;
  }
}

/** Nothing to choose: HiGHS calls such a model empty and does not look at its rows. */
function withoutColumns({ rows }: IntegerProgram): Failure | (Solution & Relaxed) {
  const holds = rows.every(({ lower, upper }) => lower <= 0 && upper >= 0);
  return holds ? { kind: 'solved', values: [], bound: 0, multipliers: [] } : { kind: 'infeasible' };
}

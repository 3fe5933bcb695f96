import loader from 'highs';
import type { Highs, ModelData } from 'highs';
import type { IntegerProgram, Solution, Solver } from '../../core/balancing';

type Loaded = Awaited<ReturnType<typeof loader>>;

/** How long all programs of one balancing may take. */
const SECONDS = 10;

/** Costs are whole: what is less than 1 apart is equal. */
const GAP = 0.999;

/**
 * HiGHS, a solver of integer programs compiled to WebAssembly.
 * @param locate where `highs.wasm` is, for hosts that do not find it beside the script
 * @returns makes a solver for one balancing, with time of its own
 */
export async function loadHighs(locate?: (file: string) => string): Promise<() => Solver> {
  const highs = await loader(locate === undefined ? {} : { locateFile: locate });
  return () => new HighsSolver(highs);
}

class HighsSolver implements Solver {
  private left = SECONDS;

  constructor(private readonly highs: Loaded) {}

  solve(program: IntegerProgram): Solution {
    if (program.columns.length === 0) return withoutColumns(program);
    const started = performance.now();
    const solution = this.highs.withModel(modelOf(program), (model) => {
      model.options.set({
        output_flag: false,
        mip_rel_gap: 0,
        mip_abs_gap: GAP,
        time_limit: Math.max(this.left, 0.05),
      });
      if (program.start !== undefined) model.setSolution({ colValue: Float64Array.from(program.start) });
      model.run();
      return this.solutionOf(model);
    });
    this.left -= (performance.now() - started) / 1000;
    return solution;
  }

  private solutionOf(model: ReturnType<Highs['createModel']>): Solution {
    const { modelStatus } = this.highs.constants;
    const status = model.getModelStatus();
    if (status === modelStatus.infeasible) return { kind: 'infeasible' };
    const bound = model.info.get('mip_dual_bound');
    const objective = model.getObjectiveValue();
    if (typeof bound !== 'number' || !Number.isFinite(objective)) return { kind: 'unknown' };
    const values = Array.from(model.getSolution().colValue, Math.round);
    return { kind: 'solved', values, bound: status === modelStatus.optimal ? Math.round(objective) : bound };
  }
}

/** Nothing to choose: HiGHS calls such a model empty and does not look at its rows. */
function withoutColumns({ rows }: IntegerProgram): Solution {
  const holds = rows.every(({ lower, upper }) => lower <= 0 && upper >= 0);
  return holds ? { kind: 'solved', values: [], bound: 0 } : { kind: 'infeasible' };
}

function modelOf({ columns, rows }: IntegerProgram): ModelData {
  const starts = [0];
  for (const { terms } of rows) starts.push((starts.at(-1) ?? 0) + terms.length);
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(() => 0),
    colUpper: columns.map(({ upper }) => upper),
    rowLower: rows.map(({ lower }) => lower),
    rowUpper: rows.map(({ upper }) => upper),
    matrix: {
      format: 'csr',
      numCols: columns.length,
      numRows: rows.length,
      starts,
      indices: rows.flatMap(({ terms }) => terms.map(({ column }) => column)),
      values: rows.flatMap(({ terms }) => terms.map(({ coefficient }) => coefficient)),
    },
    integrality: columns.map(() => 1),
  };
}

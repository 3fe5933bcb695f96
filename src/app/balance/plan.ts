import type {
  Balanced,
  BalanceFigure,
  BalanceMode,
  Constraint,
  Conversion,
  MovedFigure,
  Pin,
  Solver,
  Unconverted,
} from '../../core/balancing';
import {
  balance,
  brokenBy,
  constraintsOf,
  conversionOf,
  figuresOf,
  modeOf,
  movedFigures,
  pinned,
  plainly,
  unconverted,
} from '../../core/balancing';
import { gridsAfter } from '../../core/edits';
import type { SheetGrid } from '../../core/grid';
import type { Department } from '../../core/reading';
import type { Fen } from '../../core/money';
import type { Outcome } from '../../core/rules';
import type { Check, CheckOptions } from '../check/check';
import { checkWorkbook, faultsOfOptions } from '../check/check';

export interface BalanceOptions extends CheckOptions {
  /** Each cell rounded on its own, nothing balanced. */
  readonly plain?: boolean;
  readonly pins?: readonly Pin[];
}

/** What 换算为万元 would do: shown first, then applied by any host. */
export interface BalancePlan {
  readonly mode: BalanceMode;
  readonly plain: boolean;
  /** Figures were to stay as they are published. */
  readonly pinned: boolean;
  /** How many forms are converted, or balanced where all are in 万元. */
  readonly forms: number;
  /** Whose forms the workbook holds: each department is balanced by itself. */
  readonly departments: readonly Department[];
  readonly figures: readonly BalanceFigure[];
  /** What each figure becomes, in 分, in the order of the figures. */
  readonly amounts: readonly Fen[];
  /** Relations that have to hold in print, and those of them that are off with ordinary rounding and as planned. */
  readonly relations: number;
  readonly brokenPlain: readonly Outcome[];
  readonly broken: readonly Outcome[];
  /** Relations that are broken in the source: errors to mend first. */
  readonly brokenInSource: readonly Outcome[];
  readonly moved: readonly MovedFigure[];
  readonly optimal: boolean;
  readonly gap: number;
  /** Pins that cannot be kept together with the relations: the fewest that have to be given up. */
  readonly liftedPins: readonly BalanceFigure[];
  readonly unconverted: readonly Unconverted[];
  /** What is wrong with the user's own rules and choice of sheets, in sentences. */
  readonly faultsOfOptions: readonly string[];
  readonly conversion: Conversion;
}

/** A refusal before anything is balanced: one Chinese sentence. */
export class BalanceFault extends Error {
  override readonly name = 'BalanceFault';
}

/** Rounds in which relations come to apply that did not apply in the source, because amounts are equal in print only. */
const MOST_ROUNDS = 4;

/**
 * Works out what each figure of a workbook becomes in 万元. Changes nothing.
 * @throws BalanceFault where a pin is no figure, or no value that the figure may be printed as
 */
export function planBalance(grids: readonly SheetGrid[], solver: Solver, options: BalanceOptions = {}): BalancePlan {
  const source = checkWorkbook(grids, options);
  const mode = modeOf(source.reading);
  const figures = figuresOf(source.reading, mode);
  const draft = new Draft(grids, source, figures, options);
  if (options.plain === true) return draft.planOf({ ...PROVEN, amounts: plainly(figures) }, []);
  const firm = pinsIn(figures, options, true);
  const found = draft.balanced(firm, solver);
  const conflict = found.leftOff.length > 0 && firm !== figures && found.gap < 1;
  const lifted = conflict ? draft.liftedPins(pinsIn(figures, options, false), solver) : [];
  return draft.planOf(found, lifted);
}

const PROVEN = { leftOff: [], optimal: true, gap: 0 };

function pinsIn(
  figures: readonly BalanceFigure[],
  { pins = [] }: BalanceOptions,
  firmly: boolean,
): readonly BalanceFigure[] {
  if (pins.length === 0) return figures;
  const result = pinned(figures, pins, firmly);
  const [fault] = result.faults;
  if (fault !== undefined) throw new BalanceFault(fault);
  return result.figures;
}

class Draft {
  private constraints: readonly Constraint[];
  private readonly brokenInSource: readonly Outcome[];
  private outcomes: readonly Outcome[];

  constructor(
    private readonly grids: readonly SheetGrid[],
    private readonly source: Check,
    private readonly figures: readonly BalanceFigure[],
    private readonly options: BalanceOptions,
  ) {
    this.outcomes = source.evaluation.outcomes;
    const { constraints, broken } = constraintsOf(this.outcomes, figures);
    this.constraints = constraints;
    this.brokenInSource = broken;
  }

  /** Balances, and once more where relations apply in print that did not apply in the source. */
  balanced(figures: readonly BalanceFigure[], solver: Solver): Balanced {
    let found = balance(figures, this.constraints, solver);
    for (let round = 1; round < MOST_ROUNDS; round += 1) {
      const more = this.newlyBroken(found.amounts);
      if (more.length === 0) break;
      this.outcomes = [...this.outcomes, ...more];
      this.constraints = constraintsOf(this.outcomes, this.figures).constraints;
      found = balance(figures, this.constraints, solver);
    }
    return found;
  }

  /** @param figures with the pinned ones free to move, but dear @returns none where they are not proven to be the fewest */
  liftedPins(figures: readonly BalanceFigure[], solver: Solver): readonly BalanceFigure[] {
    const { amounts, optimal } = balance(figures, this.constraints, solver);
    if (!optimal) return [];
    return this.figures.filter((_figure, index) => {
      const soft = figures[index];
      return soft !== undefined && soft !== this.figures[index] && amounts[index] !== soft.plain;
    });
  }

  planOf({ amounts, optimal, gap }: Balanced, liftedPins: readonly BalanceFigure[]): BalancePlan {
    const { figures, constraints, brokenInSource, source } = this;
    const broken = brokenBy(constraints, amounts);
    const allHold = broken.length === 0 && brokenInSource.length === 0;
    const mode = modeOf(source.reading);
    return {
      mode,
      departments: source.reading.departments,
      forms: source.reading.forms.filter(({ amountUnit }) => mode === 'choose' || amountUnit === '元').length,
      plain: this.options.plain === true,
      pinned: this.options.plain !== true && (this.options.pins ?? []).length > 0,
      ...{ figures, amounts, broken, brokenInSource, optimal, gap, liftedPins },
      relations: constraints.length,
      brokenPlain: brokenBy(constraints, plainly(figures)),
      moved: movedFigures(figures, amounts, constraints),
      unconverted: mode === 'convert' ? unconverted(source.reading) : [],
      faultsOfOptions: faultsOfOptions(source),
      conversion: conversionOf(this.grids, source.reading, figures, amounts, allHold),
    };
  }

  private newlyBroken(amounts: readonly Fen[]): readonly Outcome[] {
    const { edits } = conversionOf(this.grids, this.source.reading, this.figures, amounts, false);
    const known = new Set(this.outcomes.map(nameOf));
    const { outcomes } = checkWorkbook(gridsAfter(this.grids, edits), this.options).evaluation;
    return outcomes.filter(
      (outcome) => isOff(outcome) && outcome.relation !== undefined && !known.has(nameOf(outcome)),
    );
  }
}

function isOff({ verdict }: Outcome): boolean {
  return verdict === 'rounding' || verdict === 'suspect';
}

function nameOf({ rule, place }: Outcome): string {
  return `${rule.id}@${place}`;
}

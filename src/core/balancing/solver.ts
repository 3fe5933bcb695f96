/** A row of a program: `lower ≤ Σ coefficient × column ≤ upper`. An open end is ±Infinity. */
export interface ProgramRow {
  readonly lower: number;
  readonly upper: number;
  readonly terms: readonly { readonly column: number; readonly coefficient: number }[];
}

/** Minimise `Σ cost × column` over whole columns between 0 and their upper end. Every number is whole. */
export interface IntegerProgram {
  readonly columns: readonly { readonly cost: number; readonly upper: number }[];
  readonly rows: readonly ProgramRow[];
}

/** What a solver found. Its values are rounded to whole numbers and have to be checked by who asked. */
export type Solution =
  | {
      readonly kind: 'solved';
      readonly values: readonly number[];
      /** No values cost less than this; equal to the cost of `values` where they are proven to be the best. */
      readonly bound: number;
    }
  | Failure;

/** The best columns of a program where these need not be whole. */
export type Relaxed =
  | {
      readonly kind: 'solved';
      /** Absent where they are not whole. */
      readonly values?: readonly number[];
      /** A multiplier for every row, rounded: what one more of its side would cost. */
      readonly multipliers: readonly number[];
    }
  | Failure;

export type Failure =
  | { readonly kind: 'infeasible' }
  /** The time ran out before anything was found. */
  | { readonly kind: 'unknown' };

/** What balancing needs of a solver of integer programs. How long it may take in all is the solver's own affair. */
export interface Solver {
  /** Much cheaper than `solve`, and mostly enough. */
  relax(program: IntegerProgram): Relaxed;
  solve(program: IntegerProgram): Solution;
}

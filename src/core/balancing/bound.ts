import type { IntegerProgram } from './solver';

/**
 * What the columns of a program cost at least, whatever they are: worked out in whole numbers from one multiplier for each row,
 * so that it holds however the multipliers were found (weak duality). The better these are, the closer it comes.
 */
export function costAtLeast({ columns, rows }: IntegerProgram, multipliers: readonly number[]): number {
  const reduced = columns.map(({ cost }) => cost);
  let bound = 0;
  rows.forEach(({ lower, upper, terms }, index) => {
    const multiplier = multipliers[index] ?? 0;
    const side = multiplier > 0 ? lower : upper;
    if (multiplier === 0 || !Number.isFinite(side)) return;
    bound += multiplier * side;
    for (const { column, coefficient } of terms) {
      reduced[column] = (reduced[column] ?? 0) - multiplier * coefficient;
    }
  });
  columns.forEach(({ upper }, index) => (bound += Math.min(0, reduced[index] ?? 0) * upper));
  return Number.isSafeInteger(bound) ? bound : Number.NEGATIVE_INFINITY;
}

/** What values of the columns cost. */
export function costOf({ columns }: IntegerProgram, values: readonly number[]): number {
  return columns.reduce((sum, { cost }, index) => sum + cost * (values[index] ?? 0), 0);
}

/** Whether values of the columns fulfil every row and stay between the ends of their columns. */
export function fulfils({ columns, rows }: IntegerProgram, values: readonly number[]): boolean {
  const within = columns.every(({ upper }, index) => (values[index] ?? 0) >= 0 && (values[index] ?? 0) <= upper);
  return (
    within &&
    rows.every(({ lower, upper, terms }) => {
      const sum = terms.reduce((so, { column, coefficient }) => so + coefficient * (values[column] ?? 0), 0);
      return sum >= lower && sum <= upper;
    })
  );
}

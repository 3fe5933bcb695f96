import type { Variable } from '../formula';
import type { Lookup } from './lookups';

const DIGITS: Readonly<Record<Variable, number | undefined>> = { 类: 3, 款: 5, 项: 7, k: undefined, '*': undefined };

/** The values of a relation's variables at one of the places it applies to. */
export interface Binding {
  /** The line variable that `line` is a value of. */
  readonly variable: Variable | undefined;
  readonly line: string | undefined;
  readonly column: string | undefined;
}

/** Of a relation without variables. */
export const NO_BINDING: Binding = { variable: undefined, line: undefined, column: undefined };

/** The line that a variable stands for, `undefined` where it is not the bound one. */
export function boundTo(variable: Variable, binding: Binding): string | undefined {
  return variable === binding.variable ? binding.line : undefined;
}

/** How many digits the codes of a variable have; `undefined` where any. */
export function digitsOf(variable: Variable): number | undefined {
  return DIGITS[variable];
}

/** Codes of a variable's length in a form, with `*` every line. */
export function codesOf({ index }: Lookup, variable: Variable): readonly string[] {
  const digits = DIGITS[variable];
  return digits === undefined ? index.codes : index.codesOf(digits);
}

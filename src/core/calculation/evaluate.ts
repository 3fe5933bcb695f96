import type { CellError, CellValue } from '../grid';
import { isCellError } from '../grid';
import type { Area, Expression } from './parse';

/** Values of the cells of a rectangle, row by row; `undefined` for a cell whose value is not known. */
export type Look = (area: Area) => readonly (CellValue | undefined)[];

const VALUE: CellError = { error: '#VALUE!' };
const DIVISION: CellError = { error: '#DIV/0!' };
const SIGNIFICANT_DIGITS = 15;

type Result = number | CellError | undefined;

/** What a formula comes to, to 15 digits as in Excel; `undefined` where it rests on what is not known. */
export function evaluate(expression: Expression, look: Look): Result {
  const result = compute(expression, look);
  return typeof result === 'number' ? Number(result.toPrecision(SIGNIFICANT_DIGITS)) : result;
}

function compute(expression: Expression, look: Look): Result {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'area':
      return single(look(expression.area));
    case 'negative':
      return combine([compute(expression.of, look)], ([of = 0]) => -of);
    case 'percent':
      return combine([compute(expression.of, look)], ([of = 0]) => of / 100);
    case 'binary': {
      const operands = [compute(expression.left, look), compute(expression.right, look)];
      return combine(operands, ([left = 0, right = 0]) => calculate(expression.operator, left, right));
    }
    case 'call':
      return callOf(expression.name, expression.args, look);
  }
}

/** The first error wins, then what is not known. */
function combine(operands: readonly Result[], make: (numbers: readonly number[]) => Result): Result {
  const error = operands.find((operand) => typeof operand === 'object');
  if (error !== undefined) return error;
  const numbers = operands.filter((operand) => typeof operand === 'number');
  return numbers.length < operands.length ? undefined : make(numbers);
}

function calculate(operator: string, left: number, right: number): Result {
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  if (operator === '*') return left * right;
  return right === 0 ? DIVISION : left / right;
}

/** A cell among other operands: blank is 0, a text that is a number counts as one. */
function single(values: readonly (CellValue | undefined)[]): Result {
  if (values.length !== 1) return VALUE;
  const [value] = values;
  if (value === undefined) return undefined;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value !== 'string') return value;
  return value.trim() === '' || Number.isNaN(Number(value)) ? VALUE : Number(value);
}

function callOf(name: string, args: readonly Expression[], look: Look): Result {
  switch (name) {
    case 'SUM':
      return combine(
        args.flatMap((arg) => (arg.kind === 'area' ? look(arg.area).flatMap(summand) : [compute(arg, look)])),
        (numbers) => numbers.reduce((sum, number) => sum + number, 0),
      );
    case 'ROUND':
      return combine(
        args.map((arg) => compute(arg, look)),
        ([value = 0, digits = 0]) => round(value, digits),
      );
    case 'ABS':
      return combine(
        args.map((arg) => compute(arg, look)),
        ([value = 0]) => Math.abs(value),
      );
    default:
      return undefined;
  }
}

/** A cell of a range that is summed: only numbers count. */
function summand(value: CellValue | undefined): Result[] {
  if (value === undefined) return [undefined];
  return typeof value === 'number' || isCellError(value) ? [value] : [];
}

/** Half away from zero, on decimal digits. */
function round(value: number, digits: number): number {
  const shifted = Number(`${Math.abs(value).toPrecision(SIGNIFICANT_DIGITS)}e${digits}`);
  return Math.sign(value) * Number(`${Math.round(Number(shifted.toPrecision(SIGNIFICANT_DIGITS)))}e${-digits}`);
}

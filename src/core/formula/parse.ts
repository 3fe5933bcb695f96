import { formName } from '../forms';
import { hasLevels } from './names';
import { fail, FaultFound, Scanner } from './scanner';
import { readReference, readSourceAndForm } from './reference';
import { readConstant } from './constant';
import { checkVariables } from './variables';
import type { Addend, Expression, Operator, ParseResult, RelationFormula, RollupFormula } from './ast';
import { formulaText as say } from '../messages';

const OPERATORS: readonly (readonly [string, Operator])[] = [
  ['<=', '<='],
  ['=<', '<='],
  ['≤', '<='],
  ['>=', '>='],
  ['=>', '>='],
  ['≥', '>='],
  ['=', '='],
];

const ROLLUP = /rollup/iuy;
const SUM = /sum/iuy;

/** Far more than any relation between figures needs; keeps nested brackets within bounds. */
const LONGEST = 2_000;

/** Reads a formula in the rule notation (docs/rules/notation.md); a fault of the writer's is a value, never thrown. */
export function parseFormula(text: string): ParseResult {
  try {
    if (text.length > LONGEST) fail(say.tooLong(LONGEST), LONGEST, text.length);
    const scanner = new Scanner(text);
    const body = readRollup(scanner) ?? readRelation(scanner);
    const conditions = readConditions(scanner);
    if (!scanner.atEnd()) fail(say.unexpected(scanner.text.slice(scanner.position)), scanner.position, text.length);
    checkVariables(body, conditions);
    return { ok: true, formula: { text, body, conditions } };
  } catch (error) {
    if (error instanceof FaultFound) return { ok: false, fault: error.fault };
    throw error;
  }
}

function readRollup(scanner: Scanner): RollupFormula | undefined {
  const start = scanner.position;
  if (scanner.match(ROLLUP) === undefined) return undefined;
  if (!scanner.take('(')) fail(say.expected('（'), scanner.position);
  const { source, form } = readSourceAndForm(scanner);
  if (!scanner.take(')')) fail(say.expected('）'), scanner.position);
  if (!hasLevels(form)) fail(say.noLevels(formName(form)), start, scanner.position);
  return { kind: 'rollup', source, form, span: { start, end: scanner.position } };
}

function readConditions(scanner: Scanner): RelationFormula[] {
  const conditions: RelationFormula[] = [];
  scanner.take(',');
  if (!scanner.take('当')) return conditions;
  do conditions.push(readRelation(scanner));
  while (scanner.take('且'));
  return conditions;
}

function readRelation(scanner: Scanner): RelationFormula {
  const start = scanner.position;
  const left = readExpression(scanner);
  const operator = readOperator(scanner);
  const right = readExpression(scanner);
  return { kind: 'relation', left, operator, right, span: { start, end: scanner.position } };
}

function readOperator(scanner: Scanner): Operator {
  for (const [written, operator] of OPERATORS) if (scanner.take(written)) return operator;
  return fail(say.operatorExpected(), scanner.position);
}

function readExpression(scanner: Scanner): Expression {
  const addends: Addend[] = [];
  let sign: 1 | -1 = scanner.take('-') ? -1 : 1;
  for (;;) {
    for (const { coefficient, term } of readTerm(scanner)) {
      addends.push({ coefficient: coefficient === sign ? 1 : -1, term });
    }
    if (scanner.take('+')) sign = 1;
    else if (scanner.take('-')) sign = -1;
    else return addends;
  }
}

function readTerm(scanner: Scanner): Expression {
  if (scanner.atEnd()) fail(say.empty(), scanner.position);
  if (scanner.take('(')) {
    const inner = readExpression(scanner);
    if (!scanner.take(')')) fail(say.expected('）'), scanner.position);
    return inner;
  }
  if (scanner.match(SUM) !== undefined) return readSum(scanner);
  const term = readConstant(scanner) ?? readReference(scanner, false);
  return [{ coefficient: 1, term }];
}

function readSum(scanner: Scanner): Expression {
  if (!scanner.take('(')) fail(say.expected('（'), scanner.position);
  const addends: Addend[] = [];
  do addends.push({ coefficient: 1, term: readReference(scanner, true) });
  while (scanner.take(','));
  if (!scanner.take(')')) fail(say.expected('）'), scanner.position);
  return addends;
}

import type { GridRange } from '../grid';
import { parseRange } from '../grid';

/** A rectangle of cells; without `sheet` it is on the formula's own. */
export interface Area extends GridRange {
  readonly sheet?: string;
}

/** A formula of the kind that adds up forms. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'area'; readonly area: Area }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'negative'; readonly of: Expression }
  | { readonly kind: 'percent'; readonly of: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] };

/** A cell or a range, with its sheet where it names one. */
const AREA = String.raw`((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}(])`;
const TOKEN = new RegExp(String.raw`\s*(?:(\d+(?:\.\d*)?|\.\d+)|${AREA}|([A-Z]+)(?=\()|([-+*/(),%]))`, 'uy');
/** Not from the middle of a name or of a quoted one. */
const ANY_AREA = new RegExp(String.raw`(?<![\p{L}\p{N}_.'])${AREA}`, 'gu');

interface Token {
  readonly kind: 'number' | 'area' | 'name' | 'sign';
  readonly text: string;
  readonly area?: Area;
}

/**
 * Reads sums, differences, products, quotients, percentages, brackets, cells and ranges (also of other sheets) and calls.
 * @param formula without its leading `=`
 * @returns `undefined` for anything else, which has to stay uncalculated
 */
export function parse(formula: string): Expression | undefined {
  const tokens = tokensOf(formula);
  if (tokens === undefined) return undefined;
  const parser = new Parser(tokens);
  const expression = parser.sum();
  return parser.atEnd ? expression : undefined;
}

/** The cells and ranges that any formula names, also one that cannot be read. */
export function areasIn(formula: string): Area[] {
  return [...formula.matchAll(ANY_AREA)].flatMap(([, sheet, area = '']) => toArea(sheet, area) ?? []);
}

function tokensOf(formula: string): Token[] | undefined {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.trimEnd().length) {
    const match = TOKEN.exec(formula);
    if (match === null) return undefined;
    tokens.push(toToken(match));
  }
  return tokens;
}

function toToken([, number, sheet, area, name, sign = '']: RegExpExecArray): Token {
  if (number !== undefined) return { kind: 'number', text: number };
  if (name !== undefined) return { kind: 'name', text: name };
  const named = area === undefined ? undefined : toArea(sheet, area);
  return named === undefined ? { kind: 'sign', text: sign } : { kind: 'area', text: '', area: named };
}

function toArea(sheet: string | undefined, address: string): Area | undefined {
  const range = parseRange(address);
  return range === undefined || sheet === undefined ? range : { ...range, sheet: sheetName(sheet) };
}

function sheetName(written: string): string {
  const name = written.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

class Parser {
  #next = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get atEnd(): boolean {
    return this.#next === this.tokens.length;
  }

  sum(): Expression | undefined {
    return this.#chain(['+', '-'], () => this.#product());
  }

  #product(): Expression | undefined {
    return this.#chain(['*', '/'], () => this.#signed());
  }

  #chain(operators: readonly string[], operand: () => Expression | undefined): Expression | undefined {
    let left = operand();
    for (let operator = this.#sign(operators); operator !== undefined; operator = this.#sign(operators)) {
      const right = operand();
      if (left === undefined || right === undefined) return undefined;
      left = { kind: 'binary', operator, left, right };
    }
    return left;
  }

  #signed(): Expression | undefined {
    const sign = this.#sign(['-', '+']);
    if (sign === undefined) return this.#percent();
    const of = this.#signed();
    return of === undefined || sign === '+' ? of : { kind: 'negative', of };
  }

  #percent(): Expression | undefined {
    let of = this.#single();
    while (of !== undefined && this.#sign(['%']) !== undefined) of = { kind: 'percent', of };
    return of;
  }

  #single(): Expression | undefined {
    const token = this.tokens[this.#next];
    this.#next += 1;
    if (token?.kind === 'number') return { kind: 'number', value: Number(token.text) };
    if (token?.area !== undefined) return { kind: 'area', area: token.area };
    if (token?.kind === 'name') return this.#call(token.text);
    if (token?.text !== '(') return undefined;
    const inside = this.sum();
    return this.#sign([')']) === undefined ? undefined : inside;
  }

  #call(name: string): Expression | undefined {
    const args: Expression[] = [];
    for (let sign = this.#sign(['(']); sign === '(' || sign === ','; sign = this.#sign([',', ')'])) {
      const arg = this.sum();
      if (arg === undefined) return undefined;
      args.push(arg);
    }
    return this.tokens[this.#next - 1]?.text === ')' ? { kind: 'call', name, args } : undefined;
  }

  #sign(texts: readonly string[]): string | undefined {
    const token = this.tokens[this.#next];
    if (token?.kind !== 'sign' || !texts.includes(token.text)) return undefined;
    this.#next += 1;
    return token.text;
  }
}

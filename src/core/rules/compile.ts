import { bindsColumn, boundLine, parseFormula, referencesOf } from '../formula';
import type { Expression, Formula, RelationFormula, SourceName, Variable } from '../formula';
import type { FormId } from '../forms';
import type { Fen } from '../money';
import type { Part } from './part';
import { sumsOf } from './sums';
import type { Sum } from './sums';
import type { FormulaRule } from './types';

/** A relation made ready: its parts left to right, its constants added up as if on the left, in 分. */
export interface CompiledRelation {
  readonly operator: RelationFormula['operator'];
  readonly parts: readonly Part[];
  readonly constant: Fen;
  /** Forms of which it adds up lines or columns. */
  readonly sums: readonly Sum[];
  /** As written, for messages. */
  readonly text: string;
}

export interface CompiledRule {
  readonly body: CompiledRelation | { readonly rollup: FormId; readonly source: SourceName };
  readonly conditions: readonly CompiledRelation[];
  /** The form that findings are listed under. */
  readonly form: FormId | null;
  /** Every form the rule looks at. */
  readonly needs: readonly { readonly source: SourceName; readonly form: FormId }[];
  readonly boundLine: Variable | undefined;
  readonly bindsColumn: boolean;
}

const compiled = new WeakMap<FormulaRule, CompiledRule>();

/** A rule's formula made ready, once. A formula that does not parse is our own fault: the user's own are read by `readOwnRules`. */
export function compile(rule: FormulaRule): CompiledRule {
  const known = compiled.get(rule);
  if (known !== undefined) return known;
  const result = parseFormula(rule.formula);
  if (!result.ok)
    throw new Error(`rule ${rule.id}: ${result.fault.message} (${result.fault.span.start}) ${rule.formula}`);
  const made = compileFormula(result.formula);
  compiled.set(rule, made);
  return made;
}

function compileFormula(formula: Formula): CompiledRule {
  const { body, conditions, text } = formula;
  const relations = body.kind === 'relation' ? [body, ...conditions] : conditions;
  const needs = relations.flatMap(referencesOf).map(({ source, form }) => ({ source, form }));
  const shared = { conditions: conditions.map((relation) => compileRelation(relation, text)) };
  if (body.kind === 'rollup') {
    const { source, form } = body;
    const own = { body: { rollup: form, source }, form, needs: distinct([{ source, form }, ...needs]) };
    return { ...shared, ...own, boundLine: undefined, bindsColumn: false };
  }
  return {
    ...shared,
    body: compileRelation(body, text),
    form: referencesOf(body)[0]?.form ?? null,
    needs: distinct(needs),
    boundLine: boundLine([body]),
    bindsColumn: bindsColumn([body]),
  };
}

function compileRelation(relation: RelationFormula, text: string): CompiledRelation {
  const { left, right, operator, span } = relation;
  const parts = [...partsOf(left, 'left'), ...partsOf(right, 'right')];
  return {
    operator,
    parts,
    sums: sumsOf(parts),
    constant: constantOf(left) - constantOf(right),
    text: text.slice(span.start, span.end).trim(),
  };
}

function partsOf(expression: Expression, side: Part['side']): Part[] {
  return expression.flatMap(({ coefficient, term }) => {
    if (term.kind === 'constant') return [];
    return [{ reference: term, side, coefficient: (side === 'left') === (coefficient === 1) ? 1 : -1 }];
  });
}

function constantOf(expression: Expression): Fen {
  return expression.reduce(
    (sum, { coefficient, term }) => (term.kind === 'constant' ? sum + coefficient * term.fen : sum),
    0,
  );
}

function distinct(needs: CompiledRule['needs']): CompiledRule['needs'] {
  return needs.filter(
    ({ source, form }, index) => index === needs.findIndex((other) => other.source === source && other.form === form),
  );
}

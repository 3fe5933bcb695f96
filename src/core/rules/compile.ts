import { bindsColumn, boundLine, parseFormula, referencesOf } from '../formula';
import type { Formula, SourceName, Variable } from '../formula';
import type { FormId } from '../forms';
import { CompiledRelation } from './compiledRelation';
import type { FormulaRule } from './types';

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
  const shared = { conditions: conditions.map((relation) => new CompiledRelation(relation, text)) };
  if (body.kind === 'rollup') {
    const { source, form } = body;
    const own = { body: { rollup: form, source }, form, needs: distinct([{ source, form }, ...needs]) };
    return { ...shared, ...own, boundLine: undefined, bindsColumn: false };
  }
  return {
    ...shared,
    body: new CompiledRelation(body, text),
    form: referencesOf(body)[0]?.form ?? null,
    needs: distinct(needs),
    boundLine: boundLine([body]),
    bindsColumn: bindsColumn([body]),
  };
}

function distinct(needs: CompiledRule['needs']): CompiledRule['needs'] {
  return needs.filter(
    ({ source, form }, index) => index === needs.findIndex((other) => other.source === source && other.form === form),
  );
}

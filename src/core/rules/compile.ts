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
  const isRelation = body.kind === 'relation';
  return {
    body: isRelation ? new CompiledRelation(body, text) : { rollup: body.form, source: body.source },
    conditions: conditions.map((relation) => new CompiledRelation(relation, text)),
    form: isRelation ? (referencesOf(body)[0]?.form ?? null) : body.form,
    needs: needsOf(formula),
    boundLine: isRelation ? boundLine([body]) : undefined,
    bindsColumn: isRelation && bindsColumn([body]),
  };
}

/** The forms of a formula in the order it names them, each once. */
function needsOf({ body, conditions }: Formula): CompiledRule['needs'] {
  const needs: CompiledRule['needs'][number][] = [];
  const add = ({ source, form }: CompiledRule['needs'][number]): void => {
    if (!needs.some((need) => need.source === source && need.form === form)) needs.push({ source, form });
  };
  if (body.kind === 'rollup') add(body);
  else for (const reference of referencesOf(body)) add(reference);
  for (const condition of conditions) for (const reference of referencesOf(condition)) add(reference);
  return needs;
}

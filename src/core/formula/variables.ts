import { fail } from './scanner';
import { formulaText as say } from '../messages';
import type { Formula, Reference, RelationFormula, Variable } from './ast';

/** Every reference of a relation, left to right. */
export function referencesOf(relation: RelationFormula): readonly Reference[] {
  const references: Reference[] = [];
  for (const { term } of relation.left) if (term.kind === 'reference') references.push(term);
  for (const { term } of relation.right) if (term.kind === 'reference') references.push(term);
  return references;
}

/** The line variable that occurs outside SUM, so that the relation is evaluated for each of its values. */
export function boundLine(relations: readonly RelationFormula[]): Variable | undefined {
  return bound(relations)[0]?.variable;
}

/** Whether the column's `*` occurs outside SUM. */
export function bindsColumn(relations: readonly RelationFormula[]): boolean {
  return relations.flatMap(referencesOf).some((reference) => !reference.summed && reference.column.kind === 'every');
}

/** One row at a time: two line variables would pair rows that have nothing to do with each other. */
export function checkVariables(body: Formula['body'], conditions: readonly RelationFormula[]): void {
  const own = body.kind === 'relation' ? bound([body]) : [];
  const [first] = own;
  for (const { variable, reference } of own.concat(bound(conditions))) {
    if (first === undefined) fail(say.variableOnlyInCondition(variable), reference.span.start, reference.span.end);
    if (variable !== first.variable)
      fail(say.twoVariables(first.variable, variable), reference.span.start, reference.span.end);
  }
}

function bound(relations: readonly RelationFormula[]): { variable: Variable; reference: Reference }[] {
  const found: { variable: Variable; reference: Reference }[] = [];
  for (const relation of relations) {
    for (const reference of referencesOf(relation)) {
      const { line, summed } = reference;
      if (!summed && line.kind === 'variable') found.push({ variable: line.variable, reference });
    }
  }
  return found;
}

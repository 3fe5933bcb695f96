import { relationText as say } from '../messages';
import { holds } from './relation';
import type { Evaluated } from './evaluated';
import type { RelationInForms } from './relation';
import type { Binding } from './variables';

/** Whether every condition holds at a place; `found` is told why one does not. */
export function allHold(conditions: readonly RelationInForms[], binding: Binding, found?: Evaluated): boolean {
  for (const condition of conditions) {
    const { relation } = condition;
    const tally = condition.tallyAt(binding);
    const problem = tally.unsettled(relation.operator);
    if (problem === undefined && holds(relation, tally)) continue;
    found?.unable(problem === undefined ? relation.notMet : say.conditionUnknown(relation.text, problem));
    return false;
  }
  return true;
}

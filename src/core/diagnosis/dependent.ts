import { isBroken, type RelationNode } from '../relations';
import { applyExplanation, relationsOf, takeExplanationBack, type Explanation } from './explanation';
import type { Printings } from './printing';

type Group = [Explanation, ...Explanation[]];

/**
 * Explanations in groups that need each other: alone each would break a relation that holds, because slips make up for each other
 * in it. Most stand by themselves.
 * @param found all applied to the index, as they are afterwards
 */
export function dependentIn(found: readonly Explanation[], printings: Printings): readonly Group[] {
  for (const each of [...found].reverse()) takeExplanationBack(each, printings);
  const groups: Group[] = [];
  const needing = new Map<RelationNode, Group>();
  for (const explanation of found) {
    const group: Group = [explanation];
    groups.push(group);
    for (const relation of brokenBy(explanation, printings)) {
      const other = needing.get(relation);
      if (other !== undefined && other !== group) join(other, group, groups, needing);
      needing.set(relation, group);
    }
  }
  for (const each of found) applyExplanation(each, printings);
  return groups;
}

/** What holds and no longer would with this explanation alone. */
function brokenBy(explanation: Explanation, printings: Printings): RelationNode[] {
  const held = [...relationsOf(explanation)].filter((relation) => relation.binding && !isBroken(relation));
  applyExplanation(explanation, printings);
  const broken = held.filter(isBroken);
  takeExplanationBack(explanation, printings);
  return broken;
}

/** Moves a group into another one, which keeps the order of what was found first. */
function join(from: Group, into: Group, groups: Group[], needing: Map<RelationNode, Group>): void {
  into.unshift(...from);
  groups.splice(groups.indexOf(from), 1);
  for (const [relation, group] of needing) if (group === from) needing.set(relation, into);
}

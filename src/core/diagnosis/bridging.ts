import { isBroken, type RelationNode } from '../relations';
import { componentsOf } from './components';
import { deepestBound } from './explaining';
import { applyExplanation, type Explanation } from './explanation';
import { likeliestFirst, type Joint, type Joints } from './joint';
import type { Printings } from './printing';

/** More different amounts than this that equations are off by are not tried. */
const MOST_AMOUNTS = 6;

/**
 * Slips that a bound shows in one place and an equation, which tells their amount, in another: a figure too small for its part
 * in one form, and a total that lacks as much in another. Only what explains all that is broken around both. Corrects the index.
 */
export function bridge(broken: readonly RelationNode[], joints: Joints, printings: Printings): Explanation[] {
  const components = componentsOf(broken);
  const bounds = components.filter((component) => component.every(({ operator }) => operator !== '='));
  const equations = amountsOf(broken);
  if (bounds.length === 0 || equations.length > MOST_AMOUNTS) return [];
  return bounds.flatMap((component) => {
    const bound = deepestBound(component.filter(isBroken));
    if (bound === undefined) return [];
    const tried = equations.filter(isBroken).flatMap((equation) => joints.behind(bound, equation));
    const [best] = likeliestFirst(tried.filter((joint) => explainsAll(joint, component, components)));
    if (best === undefined) return [];
    applyExplanation(best, printings);
    return [best];
  });
}

/** Equations that are off by different amounts, the first of each. */
function amountsOf(broken: readonly RelationNode[]): RelationNode[] {
  const byAmount = new Map<number, RelationNode>();
  for (const relation of broken) {
    const amount = Math.abs(relation.difference);
    if (relation.operator === '=' && !byAmount.has(amount)) byAmount.set(amount, relation);
  }
  return [...byAmount.values()];
}

/** Whether what shows the slip, and more than that, is mended, and nothing beside it stays broken. */
function explainsAll(
  { mended }: Joint,
  component: readonly RelationNode[],
  components: readonly (readonly RelationNode[])[],
): boolean {
  const own = new Set(mended);
  const touched = components.filter((each) => each === component || each.some((relation) => own.has(relation)));
  return (
    touched.length > 1 && touched.every((each) => each.every((relation) => own.has(relation) || !isBroken(relation)))
  );
}

import { isBroken, type RelationNode } from '../../relations';
import { violation } from '../../rules';
import { applyCorrection, takeBack } from '../corrections';
import type { Printings } from '../printing';
import type { Change } from './carriedUp';

/** What changes of several cells do together. */
export interface Effect {
  /** Broken relations that come to hold. */
  readonly mended: readonly RelationNode[];
  /** Whether a relation that binds and holds would be broken. */
  readonly breaks: boolean;
  /** Inequalities that come to be equalities, less those that are no longer. */
  readonly tightened: number;
  /** Relations that may legally be broken and would be, less those that no longer are. */
  readonly legallyBroken: number;
}

/** Tries changes out; the index is as before afterwards. */
export function effectOf(changes: readonly Change[], printings: Printings): Effect {
  const touched = [...new Set(changes.flatMap(({ cell }) => cell.links.map(({ relation }) => relation)))];
  const before = touched.map(stateOf);
  for (const { cell, correction } of changes) applyCorrection(cell, correction, printings);
  const after = touched.map(stateOf);
  for (const { cell, correction } of changes) takeBack(cell, correction, printings);
  let [breaks, tightened, legallyBroken] = [false, 0, 0];
  const mended = touched.filter((relation, at) => {
    const [was, is] = [before[at], after[at]];
    if (was === undefined || is === undefined) return false;
    tightened += Number(is.tight) - Number(was.tight);
    if (!relation.binding) legallyBroken += Number(is.broken) - Number(was.broken);
    else if (is.broken && !was.broken) breaks = true;
    return relation.binding && was.broken && !is.broken;
  });
  return { mended, breaks, tightened, legallyBroken };
}

function stateOf(relation: RelationNode): { readonly broken: boolean; readonly tight: boolean } {
  const { operator, difference, binding, links } = relation;
  const isEqual = binding && operator !== '=' && violation('=', difference) === 0;
  const tight = isEqual && links.some(({ cell }) => cell.fen !== 0);
  return { broken: isBroken(relation), tight };
}

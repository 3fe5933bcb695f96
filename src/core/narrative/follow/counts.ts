import type { Sources } from '../../reading';
import { countClaims } from '../document/counts';
import type { ReadPassage } from '../document/text';
import { Known } from '../claims/known';
import type { Passage } from '../normalise/passages';
import type { Change } from './types';

/** A number of vehicles, batches or persons that follows the form. */
interface FollowedCount {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** Empty where the number is the same. */
  readonly change: readonly Change[];
}

/** Counts that last year's form confirms, as this year's form has them. */
export function countChanges(before: Known, now: Sources, texts: readonly ReadPassage[]): FollowedCount[] {
  const fresh = countClaims(new Known(before.context, now, before.statements), texts);
  return countClaims(before, texts).flatMap(({ spot, verdict, cells }) => {
    const { passage, start, end } = spot;
    const same = fresh.find((each) => each.spot.passage === passage && each.spot.start === start && each.cells);
    if (verdict !== 'passed' || cells === undefined || same?.expected === undefined) return [];
    const [number = ''] = /^\d+/.exec(same.expected) ?? [];
    const [printed = ''] = /^[\d,]+/.exec(passage.text.slice(start, end)) ?? [];
    const change = { passage, start, end: start + printed.length, text: number };
    return [{ passage, start, end, change: printed === number ? [] : [change] }];
  });
}

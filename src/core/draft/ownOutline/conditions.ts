import { outlineText as say } from '../../messages';
import type { Condition } from '../types';
import { checkPlace, formNamed } from './places';
import { OutlineProblem } from './problem';

/** `公开05[合计,小计]≠0且有 公开09`. @throws OutlineProblem */
export function conditionOf(head: string, ofCodes: boolean): Condition {
  return Object.assign({}, ...head.split('且').map((one) => single(one.trim(), ofCodes))) as Condition;
}

function single(words: string, ofCodes: boolean): Condition {
  const [, place, sign] = /^(.+?)\s*(≠|=|＝)\s*0$/.exec(words) ?? [];
  if (place !== undefined) {
    checkPlace(place, ofCodes);
    return sign === '≠' ? { nonZero: place } : { zero: place };
  }
  const [, not, what = ''] = /^(没)?有\s*(.+)$/.exec(words) ?? [];
  if (what === '') throw new OutlineProblem(say.noCondition(words));
  if (!what.includes('[')) return not === undefined ? { has: formNamed(what) } : { without: formNamed(what) };
  checkPlace(what, ofCodes);
  return not === undefined ? { known: what } : { unknown: what };
}

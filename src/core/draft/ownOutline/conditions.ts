import { outlineText as say } from '../../messages';
import type { Condition } from '../types';
import { checkPlace, formNamed } from './places';
import { OutlineProblem } from './problem';

/** `公开05[合计,小计]≠0且有 公开09`. @throws OutlineProblem */
export function conditionOf(head: string, ofCodes: boolean): Condition {
  return Object.assign({}, ...head.split('且').map((one) => single(one.trim(), ofCodes))) as Condition;
}

function single(words: string, ofCodes: boolean): Condition {
  const [left = '', right] = words.split(/[≠=＝]/, 2);
  const place = left.trim();
  if (right?.trim() === '0') {
    checkPlace(place, ofCodes);
    return words.includes('≠') ? { nonZero: place } : { zero: place };
  }
  const not = words.startsWith('没有') ? true : undefined;
  const what = words.slice(not === undefined ? 1 : 2).trim();
  if (!/^没?有/.test(words) || what === '') throw new OutlineProblem(say.noCondition(words));
  if (!what.includes('[')) return not === undefined ? { has: formNamed(what) } : { without: formNamed(what) };
  checkPlace(what, ofCodes);
  return not === undefined ? { known: what } : { unknown: what };
}

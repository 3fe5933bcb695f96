import { formIdOf } from '../../forms';
import type { FormId } from '../../forms';
import { parseFormula } from '../../formula';
import { outlineText as say } from '../../messages';
import { partsOf, slotShapes } from '../slots';
import { OutlineProblem } from './problem';

/** @throws OutlineProblem where there is no such form */
export function formNamed(words: string): FormId {
  const name = words.trim().replace(/表$/, '');
  const form = formIdOf(name) ?? formIdOf(name.replace(/^公开|^预算/, (kind) => (kind === '预算' ? 'B' : '')));
  if (form === undefined) throw new OutlineProblem(say.noForm(name));
  return form;
}

/** @param ofCodes whether something is written for every code, so that 类 and 项 stand for one @throws OutlineProblem */
export function checkPlace(place: string, ofCodes: boolean): void {
  for (const one of place.split('|')) {
    const parsed = parseFormula(`${one} = 0`);
    if (!parsed.ok) throw new OutlineProblem(say.noPlace(one.trim(), parsed.fault.message));
  }
  if (!ofCodes && /\[[类款项][,，\]]/.test(place)) throw new OutlineProblem(say.onlyOfCodes(place));
}

/** @throws OutlineProblem for the first slot that cannot be filled */
export function checkSlots(sentence: string, ofCodes: boolean): void {
  if (/[{}]/.test(sentence.replace(/\{[^{}]+\}/g, ''))) throw new OutlineProblem(say.openSlot);
  for (const part of partsOf(sentence)) {
    if (typeof part === 'string') continue;
    const { kind, of } = part;
    const shape = slotShapes[kind];
    if (shape === undefined) throw new OutlineProblem(say.noSlot(kind, Object.keys(slotShapes)));
    if (of.length < shape.least || of.length > shape.most) throw new OutlineProblem(say.slotParts(kind, shape));
    if (shape.ofCode === true && !ofCodes) throw new OutlineProblem(say.onlyOfCodes(`{${kind}}`));
    for (const place of of.slice(0, shape.places)) checkPlace(place, ofCodes);
  }
}

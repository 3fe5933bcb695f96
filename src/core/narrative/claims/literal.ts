import type { FactOf } from '../statements/types';
import { factsOf } from '../statements/types';
import type { Candidate } from './figures';
import type { Known } from './known';
import { isBefore } from './known';

type Said = ReadonlyMap<string, readonly FactOf<'actual'>[]>;

const LEAST_NAME = 4;
const LONGEST_NOUN = 40;
const saidIn = new WeakMap<Known, Said>();

/** The figure last said right after the very words that a share names its whole by (基本支出预算5元，… 占基本支出预算的3%). */
export function saidLiterally(known: Known, fact: FactOf<'share'>, name: string): readonly Candidate[] {
  const words = known.context.ofBudget ? [name, name.replace(/预算$/, '')] : [name];
  for (const word of words.filter(({ length }) => length >= LEAST_NAME)) {
    const last = byNoun(known)
      .get(word)
      ?.filter((each) => isBefore(each, fact))
      .at(-1);
    if (last !== undefined) return [last.amount];
  }
  return [];
}

/** Every amount of the text by the noun before it. */
function byNoun(known: Known): Said {
  const read = saidIn.get(known);
  if (read !== undefined) return read;
  const said = new Map<string, FactOf<'actual'>[]>();
  for (const fact of known.statements.flatMap((each) => factsOf(each, 'actual'))) {
    const noun = nounBefore(fact.passage.text, fact.start);
    const same = said.get(noun);
    if (same === undefined) said.set(noun, [fact]);
    else same.push(fact);
  }
  saidIn.set(known, said);
  return said;
}

/** The whole noun that an amount belongs to, without numbering, year and copula. */
function nounBefore(text: string, at: number): string {
  const lead = text.slice(Math.max(0, at - LONGEST_NOUN), at).replace(/^.*[，。；：（、]/, '');
  return lead
    .replace(/^(?:[\d一二三四五六七八九十]+[）、.．])?(?:其中|(?:19|20)\d\d年度?|本年度?|全年)*/, '')
    .replace(/(?:合计|共计|总额|为|是|共|计)+$/, '');
}

import { narrativeText as say } from '../../messages';
import { comparisonIn } from '../statements/words';
import type { Comparison, FactOf, Sign, Statement } from '../statements/types';
import { factsOf } from '../statements/types';
import { amountText } from '../tokens/quantities';
import { numberChange, numberOf, percentOf } from './printing';
import type { Pair, Renewed } from './renewed';
import type { Change } from './types';
import type { Word } from './words';
import { changeWord, turned } from './words';

/** Changes of a fact's words, and what has to be looked at; without changes it stays as it was. */
export interface Following {
  readonly changes: readonly Change[];
  readonly why?: string;
}

export function follows(changes: readonly Change[]): Following {
  return { changes };
}

export function stays(why: string): Following {
  return { changes: [], why };
}

type Moved = FactOf<'change'> | FactOf<'growth'>;

/** 比上年增加3万元，增长2%: amount, rate and words follow; what did not change is 持平. */
export function followMoved(renewed: Renewed, statement: Statement, fact: Moved): Following {
  if (renewed.wasWrong(fact)) return stays(say.follow.wasWrong);
  const pair = renewed.pairOf(statement, fact.base, fact);
  if (pair === undefined) return stays(say.follow.noBase(fact.base.kind));
  const word = changeWord(fact.passage.text, fact.sentence.start, fact.start);
  if (word === undefined) return stays(say.follow.ownWords);
  if (pair.value === pair.base) return levelled(statement, fact, word);
  const sign: Sign = pair.value > pair.base ? 1 : -1;
  const number = movedNumber(fact, pair);
  if (number === undefined) return withoutRate(statement, fact);
  if (sign === fact.sign) return follows(numberChange(fact, number));
  const opposite = turned(word.text);
  if (opposite === undefined) return stays(say.follow.ownWords);
  return follows([{ passage: fact.passage, ...word, text: opposite }, ...numberChange(fact, number)]);
}

function movedNumber(fact: Moved, { value, base }: Pair): string | undefined {
  if (fact.kind === 'change') return numberOf(fact.amount, Math.abs(value - base));
  return base <= 0 ? undefined : percentOf(fact.percent, (value - base) / base);
}

/** The rate behind a change is a part of the same words. */
function rateBehind(statement: Statement, change: Moved): FactOf<'growth'> | undefined {
  if (change.kind === 'growth') return undefined;
  return factsOf(statement, 'growth').find(({ passage, start }) => {
    const between = passage === change.passage ? passage.text.slice(change.end, start) : '。';
    return start >= change.end && between.length < 8 && !/[。；\d]/.test(between);
  });
}

function amountBefore(statement: Statement, growth: FactOf<'growth'>): FactOf<'change'> | undefined {
  return factsOf(statement, 'change').find((change) => rateBehind(statement, change) === growth);
}

/** 比上年增加3万元，增长2% becomes 与上年持平; the rate goes with its amount. */
function levelled(statement: Statement, fact: Moved, word: Word): Following {
  if (fact.kind === 'growth' && amountBefore(statement, fact) !== undefined) return follows([]);
  const { passage } = fact;
  const end = (rateBehind(statement, fact) ?? fact).end;
  const lead = passage.text.slice(fact.sentence.start, word.start);
  const start = word.start - (/(?:各|均|共|分别|总体|实际|略)+$/.exec(lead)?.[0].length ?? 0);
  const against = /比(?=(?:上年|上一年|去年|\d{4}年)[^，。；]*$)/.exec(lead);
  const at = fact.sentence.start + (against?.index ?? 0);
  const level = { passage, start, end, text: say.follow.level };
  return follows(against === null ? [level] : [{ passage, start: at, end: at + 1, text: say.follow.with }, level]);
}

/** A rate of nothing is none: the words go, if an amount before them tells the change. */
function withoutRate(statement: Statement, fact: Moved): Following {
  const before = fact.kind === 'growth' ? amountBefore(statement, fact) : undefined;
  if (before === undefined) return stays(say.follow.baseIsZero);
  return follows([{ passage: fact.passage, start: before.end, end: fact.end, text: '' }]);
}

/** 决算数小于预算数, 与上年持平: the words follow. */
export function followDirection(renewed: Renewed, statement: Statement, fact: FactOf<'direction'>): Following {
  if (renewed.wasWrong(fact)) return stays(say.follow.wasWrong);
  const pair = renewed.pairOf(statement, fact.base, fact);
  if (pair === undefined) return stays(say.follow.noBase(fact.base.kind));
  const word = comparisonWord(fact);
  if (word === undefined) return stays(say.follow.ownWords);
  const now = comparisonOf(pair, fact.comparison);
  if (now === fact.comparison) return follows([]);
  const changed = (text: string): Change => ({ passage: fact.passage, ...word, text });
  if (now === 'equal' || now === 'about') return follows([changed(say.follow.equals)]);
  if (fact.comparison === 'equal' || fact.comparison === 'about')
    return { changes: [changed(told(pair, fact))], why: say.follow.newReason };
  const opposite = turned(word.text);
  return opposite === undefined ? stays(say.follow.ownWords) : follows([changed(opposite)]);
}

const ABOUT = 0.01;

function comparisonOf({ value, base }: Pair, was: Comparison): Comparison {
  if (value === base) return was === 'about' ? 'about' : 'equal';
  if (was === 'about' && Math.abs(value - base) <= Math.abs(base) * ABOUT) return 'about';
  return value > base ? 'above' : 'below';
}

function comparisonWord({ passage, start, end }: FactOf<'direction'>): Word | undefined {
  const text = passage.text.slice(start, end);
  const found = comparisonIn(text);
  if (found === undefined) return undefined;
  return {
    start: start + found.left.length,
    end: end - found.right.length,
    text: text.slice(found.left.length, text.length - found.right.length),
  };
}

/** The words for a change where there was none; without decimals of the text to go by there are two. */
function told({ value, base }: Pair, fact: FactOf<'direction'>): string {
  const amount = `${amountText(Math.abs(value - base), '万元', 2, false)}万元`;
  const rate = fact.base.kind === 'budget' || base <= 0 ? undefined : percentOf(NO_PERCENT, (value - base) / base);
  return say.follow.changed(value > base, amount, rate);
}

const NO_PERCENT = { kind: 'percent', start: 0, end: 0, digits: '', value: 0, decimals: 2 } as const;

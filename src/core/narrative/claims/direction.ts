import { narrativeText as say } from '../../messages';
import type { Ranged } from '../../money';
import { sameAmount } from '../judge/fits';
import type { BudgetKind, Comparison, FactOf, Statement } from '../statements/types';
import { factsOf } from '../statements/types';
import type { Draft } from './draft';
import { bases, compared, printedFigures } from './figures';
import type { Candidate } from './figures';
import type { Known } from './known';
import { nearest, sameBase } from './known';
import { shown } from './shown';

/** How far apart two amounts may be that are 基本持平. */
const ABOUT = 0.03;

/** 决算数大于预算数, 与上年持平. */
export function directionClaim(known: Known, statement: Statement, fact: FactOf<'direction'>): Draft {
  const { section } = statement;
  const head = { id: 'N8', kind: 'direction' as const, section, spot: fact };
  const change = nearest(statement, 'change', fact, (each) => sameBase(each.base, fact.base));
  if (change !== undefined && contradicts(fact.comparison, change.sign, change.amount.fen))
    return { ...head, verdict: 'error', reason: say.wrongDirection(word(change.sign)) };
  const values = compared(known, statement, fact.base, fact);
  const earlier = bases(known, statement, fact.base, fact);
  const pairs = values.flatMap((value) => earlier.map((base) => ({ value, base })));
  const [first] = pairs;
  if (first === undefined) {
    const completed = byCompletion(statement, fact);
    if (completed !== undefined) return { ...head, ...completed };
    const needs = values.length === 0 ? 'subject' : fact.base.kind;
    return { ...head, verdict: 'notRun', reason: say.noBase(fact.base.kind), needs };
  }
  const fitting = pairs.find((pair) => judge(fact.comparison, pair) === 'passed');
  const verdict = fitting === undefined ? judge(fact.comparison, first) : 'passed';
  const { value, base } = fitting ?? first;
  const told = say.compares(shown(value), shown(base));
  const inputs = printedFigures([value, base]);
  const cells = inputs.flatMap(({ cell }) => cell ?? []);
  if (verdict === 'passed' || verdict === 'rounding') return { ...head, verdict, reason: told, cells, inputs };
  return { ...head, verdict, reason: told + say.shouldSay(wordFor(value, base)), cells, inputs };
}

/** What the rate of completion says, where no budget is known: below 100 % less was spent than planned. */
function byCompletion(
  statement: Statement,
  { comparison, base }: FactOf<'direction'>,
): Pick<Draft, 'verdict' | 'reason'> | undefined {
  if (base.kind !== 'budget' || comparison === 'about') return undefined;
  const rates = factsOf(statement, 'completion').filter(({ budget }) => sameBudget(budget, base.budget));
  const [rate] = rates;
  if (rate === undefined || rates.length > 1) return undefined;
  const { value, decimals, digits } = rate.percent;
  const apart = value - 100;
  const known = Math.abs(apart) > 0.5 / 10 ** decimals ? Math.sign(apart) : 0;
  const said = comparison === 'above' ? 1 : comparison === 'below' ? -1 : 0;
  if (known === 0) return undefined;
  const reason = say.completedBy(`${digits}%`);
  return known === said
    ? { verdict: 'passed', reason }
    : { verdict: 'error', reason: reason + say.shouldSay(word(known)) };
}

function sameBudget(one: BudgetKind, other: BudgetKind): boolean {
  return one === other || one === '' || other === '';
}

function contradicts(comparison: Comparison, sign: number, fen: number): boolean {
  if (fen === 0) return false;
  return (comparison === 'above' && sign < 0) || (comparison === 'below' && sign > 0);
}

function judge(comparison: Comparison, { value, base }: { value: Candidate; base: Candidate }): Draft['verdict'] {
  const apart = value.fen - base.fen;
  const tolerance = value.half + base.half + 1e-6;
  switch (comparison) {
    case 'above':
      return apart > 0 ? 'passed' : Math.abs(apart) <= tolerance ? 'suspect' : 'error';
    case 'below':
      return apart < 0 ? 'passed' : Math.abs(apart) <= tolerance ? 'suspect' : 'error';
    case 'equal':
      return sameAmount(value, base);
    case 'about':
      return Math.abs(apart) <= Math.max(Math.abs(base.fen) * ABOUT, tolerance) ? 'passed' : 'suspect';
  }
}

function wordFor(value: Ranged, base: Ranged): string {
  return value.fen > base.fen
    ? say.comparisonWords.above
    : value.fen < base.fen
      ? say.comparisonWords.below
      : say.comparisonWords.equal;
}

function word(sign: number): string {
  return sign > 0 ? say.comparisonWords.above : say.comparisonWords.below;
}

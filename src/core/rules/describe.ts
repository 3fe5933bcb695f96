import { ONLY_COLUMN } from '../formula';
import { formatDifference } from '../money';
import { relationText as say } from '../messages';
import { nameSide } from './sideNames';
import { lineNameIn } from './lineNames';
import type { Fen } from '../money';
import type { FormReading } from '../reading';
import type { Family } from './hierarchy';
import type { Lookup } from './lookups';
import type { Binding } from './variables';
import type { Relation, Term, Verdict } from './types';

type Names = Readonly<Record<Term['side'], string>>;

/** The sentence for a relation that does not hold as printed, in the unit of its left form. */
export function describeRelation(
  verdict: Verdict,
  relation: Relation,
  lookups: readonly Lookup[],
  binding: Binding,
): string {
  const names = {
    left: nameSide('left', lookups, binding, relation.terms),
    right: nameSide('right', lookups, binding, relation.terms),
  };
  const reading = lookups[0]?.index.reading;
  return describe(verdict, relation, names, reading);
}

/** The sentence for a total that its parts do not add up to. */
export function describeRollup(verdict: Verdict, relation: Relation, reading: FormReading, family: Family): string {
  const [term] = relation.terms;
  const column = term === undefined || term.column === ONLY_COLUMN ? '' : term.column;
  const left = say.figureName(
    say.formNameIn(term?.source ?? 'current', reading.form),
    lineNameIn(reading, family.parent),
    column,
  );
  const right = say.sumName([{ sign: '+', name: say.childrenName(digitsOf(family)) }]);
  return describe(verdict, relation, { left, right }, reading);
}

function digitsOf({ children: [first] }: Family): number | undefined {
  return first?.code === undefined && !/^\d+$/.test(first?.key ?? '') ? undefined : first?.key.length;
}

function describe(verdict: Verdict, relation: Relation, names: Names, reading: FormReading | undefined): string {
  const { amountUnit: unit, decimals } = reading ?? { amountUnit: '元' as const, decimals: 2 };
  const show = (fen: Fen): string => formatDifference(fen, unit, decimals);
  const [left, right] = sideAmounts(relation);
  const sides = [
    { name: names.left, amount: show(left), ...addends(relation, 'left', show) },
    { name: names.right, amount: show(right), ...addends(relation, 'right', show) },
  ] as const;
  const gap = { amount: show(Math.abs(relation.difference)), unit, more: relation.difference > 0 };
  const limit = show(relation.tolerance);
  if (relation.operator === '=' && isWithin(relation)) {
    if (verdict === 'suspect') return say.hardlyRounding(...sides, gap, limit);
    return (isOneStepApart(relation) ? say.printedOneStepApart : say.roundingOnly)(...sides, gap, limit);
  }
  const broken = sayBroken(relation.operator)(...sides, gap);
  if (verdict === 'rounding') return say.roundingOver(broken, limit, unit);
  return weighted(verdict, broken);
}

function sayBroken(operator: Relation['operator']): typeof say.notEqual {
  if (operator === '=') return say.notEqual;
  return operator === '<=' ? say.tooLarge : say.tooSmall;
}

function weighted(verdict: Verdict, broken: string): string {
  if (verdict === 'suspect') return say.pleaseCheck(broken);
  if (verdict === 'explain') return say.pleaseExplain(broken);
  return verdict === 'hint' ? say.worthALook(broken) : broken;
}

function isWithin({ difference, tolerance }: Relation): boolean {
  return Math.abs(difference) <= tolerance;
}

/** One figure printed in two forms, apart by the smallest amount either can show. */
function isOneStepApart({ terms, difference, constant }: Relation): boolean {
  const [first, second, ...more] = terms.filter(({ amount }) => amount.kind === 'figure');
  if (first?.amount.kind !== 'figure' || second?.amount.kind !== 'figure') return false;
  if (more.length > 0 || constant !== 0 || first.form === second.form) return false;
  const { half } = first.amount;
  return half === second.amount.half && Math.abs(difference) === 2 * half;
}

/** The figures of a side where there are several; blanks are left out. */
function addends(
  { terms, constant }: Relation,
  side: Term['side'],
  show: (fen: Fen) => string,
): { readonly addends?: readonly string[] } {
  if (constant !== 0) return {};
  const sign = side === 'left' ? 1 : -1;
  const figures: string[] = [];
  for (const { side: own, amount, coefficient } of terms)
    if (own === side && amount.kind === 'figure') figures.push(show(sign * coefficient * amount.fen));
  return figures.length < 2 ? {} : { addends: figures };
}

/** What each side comes to; a constant counts on the side that has no figures, else on the right. */
function sideAmounts({ terms, constant }: Relation): [Fen, Fen] {
  let left = 0;
  let right = 0;
  for (const { amount, coefficient, side } of terms) {
    if (amount.kind !== 'figure') continue;
    if (side === 'left') left += coefficient * amount.fen;
    else right -= coefficient * amount.fen;
  }
  return terms.every(({ side }) => side === 'right') ? [left + constant, right] : [left, right - constant];
}

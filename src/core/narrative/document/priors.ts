import { narrativeText as say } from '../../messages';
import type { Draft } from '../claims/draft';
import { before } from '../claims/figures';
import type { Known } from '../claims/known';
import { nearest } from '../claims/known';
import { shown } from '../claims/shown';
import type { Ranged } from '../../money';
import { sameAmount } from '../judge/fits';
import type { FactOf, Statement } from '../statements/types';
import { factsOf } from '../statements/types';
import type { Judged } from './sums';

/** Last year's amount as a change tells it. */
interface Implied {
  readonly statement: Statement;
  readonly change: FactOf<'change'>;
  readonly value: Ranged;
  readonly prior: Ranged;
}

/** The first cannot have been more than the second. */
const AT_MOST: readonly (readonly [part: string, whole: string])[] = [
  ['appropriation.both', 'total.both'],
  ['general.total', 'appropriation.both'],
  ['general.basic', 'general.total'],
];

/**
 * Last year's amounts that the changes imply, against each other: by the forms' amounts of this year where the text has them wrong.
 * Which of the two is wrong is known where the other one is confirmed.
 */
export function priorClaims(known: Known, judged: Judged): Draft[] {
  const implied = new Map<string, Implied[]>();
  for (const statement of known.statements) {
    const id = statement.subject?.id;
    if (id !== undefined && statement.subject?.weak !== true)
      implied.set(id, [...(implied.get(id) ?? []), ...impliedBy(statement, known, judged)]);
  }
  return [...bounds(implied), ...sameFigure(implied)].flatMap((pair) => contradiction(pair, judged));
}

function impliedBy(statement: Statement, known: Known, judged: Judged): Implied[] {
  return factsOf(statement, 'change').flatMap((change): Implied[] => {
    if (change.base.kind !== 'prior' || (change.base.basis !== '' && change.base.basis !== '决算')) return [];
    if (
      change.base.year !== undefined &&
      known.context.year !== undefined &&
      change.base.year !== known.context.year - 1
    )
      return [];
    const said = nearest(statement, 'actual', change) ?? saidElsewhere(statement, known);
    const value = said === undefined ? undefined : rightAmount(said, judged);
    return value === undefined ? [] : [{ statement, change, value, prior: before(value, change) }];
  });
}

function saidElsewhere({ subject }: Statement, known: Known): FactOf<'actual'> | undefined {
  return known.of(subject?.id ?? '').flatMap((each) => factsOf(each, 'actual'))[0];
}

/** The form's amount where the text has it wrong; none where it is in doubt. */
function rightAmount(fact: FactOf<'actual'>, judged: Judged): Ranged | undefined {
  const draft = judged.get(fact);
  if (draft?.verdict === 'error') return draft.cells?.[0];
  return draft?.verdict === 'suspect' ? undefined : fact.amount;
}

type Pair = readonly [one: Implied, other: Implied];

function bounds(implied: ReadonlyMap<string, readonly Implied[]>): Pair[] {
  return AT_MOST.flatMap(([part, whole]): Pair[] => {
    const one = implied.get(part)?.[0];
    const other = implied.get(whole)?.[0];
    if (one === undefined || other === undefined) return [];
    const above = one.prior.fen - other.prior.fen > one.prior.half + other.prior.half + 1;
    return above ? [[one, other]] : [];
  });
}

/** 机关运行经费 is 公用经费 of the units that have it: where both are the same this year, so they were last year. */
function sameFigure(implied: ReadonlyMap<string, readonly Implied[]>): Pair[] {
  const one = implied.get('operating.total')?.[0];
  const other = implied.get('basic.running')?.[0];
  if (one === undefined || other === undefined) return [];
  if (sameAmount(one.value, other.value) === 'error' || sameAmount(one.prior, other.prior) !== 'error') return [];
  return [[one, other]];
}

function contradiction([one, other]: Pair, judged: Judged): Draft[] {
  const verdictOf = ({ change }: Implied): string | undefined => judged.get(change)?.verdict;
  if (verdictOf(one) === 'error' || verdictOf(other) === 'error') return [];
  const name = ({ statement }: Implied): string => statement.subject?.name ?? statement.label;
  const reason = say.impliedPriors(name(one), shown(one.prior), name(other), shown(other.prior));
  const [certain, wrong] = verdictOf(one) === 'passed' ? [one, other] : [other, one];
  const verdict = verdictOf(certain) === 'passed' && verdictOf(wrong) !== 'passed' ? 'error' : 'suspect';
  return [{ id: 'N16', kind: 'prior', section: wrong.statement.section, spot: wrong.change, verdict, reason }];
}

import { narrativeText as say } from '../../messages';
import type { Draft } from '../claims/draft';
import { ruleOf } from '../claims/draft';
import type { Known } from '../claims/known';
import { shown } from '../claims/shown';
import { sameAmount } from '../judge/fits';
import { NO_SECTION } from '../sections/sections';
import type { FactOf, Statement } from '../statements/types';
import { factsOf } from '../statements/types';
import type { Judged } from './sums';
import { isWrong } from './sums';

/** The first is a part of the second, which the text need not make up in full. */
const PART_OF: readonly (readonly [part: string, whole: string])[] = [
  ['procurement.smaller', 'procurement.total'],
  ['procurement.smallest', 'procurement.smaller'],
];

/** Parts that no form prints are at most their whole. */
export function boundClaims(known: Known, judged: Judged): Draft[] {
  return PART_OF.flatMap(([part, whole]) =>
    known.of(part).flatMap((statement) =>
      factsOf(statement, 'actual').flatMap((fact) => {
        const other = wholeNear(known, whole, statement);
        return other === undefined || isWrong(judged.get(fact)) || isWrong(judged.get(other))
          ? []
          : [bounded(statement, fact, other)];
      }),
    ),
  );
}

/** The two sides that balance. */
const SIDES: readonly (readonly [revenue: string, expenditure: string])[] = [
  ['total.revenue', 'total.expenditure'],
  ['appropriation.revenueTotal', 'appropriation.expenditureTotal'],
];

/** 收入总计 and 支出总计 are one amount; 总收入 and 总支出 may be those of the year. */
export function balanceClaims(known: Known, judged: Judged): Draft[] {
  return SIDES.flatMap(([left, right]): Draft[] => {
    const [one, other] = [totalOf(known, left), totalOf(known, right)];
    if (one === undefined || other === undefined || isWrong(judged.get(one)) || isWrong(judged.get(other))) return [];
    if (one.passage !== other.passage && one.passage.index + 1 !== other.passage.index) return [];
    const fit = sameAmount(one.amount, other.amount);
    const { section } = known.of(right)[0] ?? { section: NO_SECTION };
    const head = { id: ruleOf(section, right), kind: 'sum' as const, section, spot: other };
    if (fit !== 'error') return [{ ...head, verdict: fit, reason: say.sidesBalance() }];
    return [{ ...head, verdict: 'suspect', reason: say.sidesDiffer(shown(one.amount), shown(other.amount)) }];
  });
}

function totalOf(known: Known, id: string): FactOf<'actual'> | undefined {
  const named = known.of(id).filter(({ label }) => label.includes('总计'));
  return named.flatMap((each) => factsOf(each, 'actual'))[0];
}

function wholeNear(known: Known, whole: string, { section }: Statement): FactOf<'actual'> | undefined {
  const same = known.of(whole).filter((each) => each.section.kind === section.kind);
  return same.flatMap((each) => factsOf(each, 'actual')).at(-1);
}

function bounded({ section, subject }: Statement, fact: FactOf<'actual'>, whole: FactOf<'actual'>): Draft {
  const head = { id: ruleOf(section, subject?.id), kind: 'sum' as const, section, spot: fact };
  const above = fact.amount.fen - whole.amount.fen > fact.amount.half + whole.amount.half;
  if (!above) return { ...head, verdict: 'passed', reason: say.withinWhole(shown(whole.amount)) };
  const verdict = fact.passage === whole.passage ? 'error' : 'suspect';
  return { ...head, verdict, reason: say.aboveWhole(shown(fact.amount), shown(whole.amount)) };
}

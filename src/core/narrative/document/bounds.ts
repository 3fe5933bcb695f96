import { narrativeText as say } from '../../messages';
import type { Draft } from '../claims/draft';
import { ruleOf } from '../claims/draft';
import type { Known } from '../claims/known';
import { shown } from '../claims/shown';
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

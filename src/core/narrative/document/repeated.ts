import { narrativeText as say } from '../../messages';
import type { Draft } from '../claims/draft';
import type { Known } from '../claims/known';
import { shown } from '../claims/shown';
import { sameAmount } from '../judge/fits';
import type { FactOf, Statement } from '../statements/types';
import { factsOf } from '../statements/types';
import type { Judged } from './sums';

interface Said {
  readonly statement: Statement;
  readonly fact: FactOf<'actual'> | FactOf<'budget'>;
}

/** One amount said twice: where no form says which is right, the two must agree. */
export function repeatedClaims(known: Known, judged: Judged): Draft[] {
  const groups = new Map<string, Said[]>();
  for (const statement of known.statements) {
    const { subject } = statement;
    if (subject === undefined || subject.weak === true) continue;
    for (const fact of [...factsOf(statement, 'actual'), ...factsOf(statement, 'budget')]) {
      if (judged.get(fact)?.verdict !== 'notRun') continue;
      const key = `${subject.id} ${fact.kind} ${fact.kind === 'budget' ? fact.budget : ''}`;
      groups.set(key, [...(groups.get(key) ?? []), { statement, fact }]);
    }
  }
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.map((other) => compare(first, other)),
  );
}

function compare(first: Said, { statement, fact }: Said): Draft {
  const fit = sameAmount(fact.amount, first.fact.amount);
  const head = { id: 'N15', kind: 'repeated' as const, section: statement.section, spot: fact };
  if (fit !== 'error') return { ...head, verdict: fit, reason: say.repeatedAgrees() };
  return {
    ...head,
    verdict: 'suspect',
    reason: say.repeatedDiffers(shown(first.fact.amount), shown(fact.amount)),
  };
}

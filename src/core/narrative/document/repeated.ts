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
    const within = withinOf(statement);
    if (subject === undefined || subject.weak === true || within === undefined) continue;
    for (const fact of [...factsOf(statement, 'actual').slice(0, 1), ...factsOf(statement, 'budget')]) {
      if (judged.get(fact)?.verdict !== 'notRun') continue;
      const key = `${subject.id} ${within} ${fact.kind} ${fact.kind === 'budget' ? fact.budget : ''}`;
      groups.set(key, [...(groups.get(key) ?? []), { statement, fact }]);
    }
  }
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.map((other) => compare(first, other)),
  );
}

/** 其中：基本支出 below an item is that item's; `undefined` where nobody knows what it is a part of. */
function withinOf({ subject, wholes }: Statement): string | undefined {
  const whole = wholes.at(-1);
  if (whole === undefined) return '';
  if (whole.subject === undefined) return isNamedApart(subject?.id ?? '') ? '' : undefined;
  return isItem(whole.subject.id) && subject?.within !== whole.subject.id ? whole.subject.id : '';
}

/** 三公经费 and the like are the same figure whatever they are listed under. */
function isNamedApart(id: string): boolean {
  return /^(?:officialExpenses|operating|procurement)\./.test(id);
}

function isItem(id: string): boolean {
  return /:\d+$/.test(id);
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

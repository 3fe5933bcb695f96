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
  const within = known.statements.flatMap((statement) => toldTwice(statement, judged));
  return [...within, ...acrossStatements(groups)];
}

/** An item's amount after its name and again as 支出决算为. */
function toldTwice(statement: Statement, judged: Judged): Draft[] {
  const [first, ...others] = factsOf(statement, 'actual');
  if (first === undefined || judged.get(first)?.verdict !== 'notRun') return [];
  const again = others.find(({ passage, start }) => SPENT.test(passage.text.slice(0, start)));
  const differs = again !== undefined && sameAmount(again.amount, first.amount) === 'error';
  return differs ? [compare({ statement, fact: first }, { statement, fact: again })] : [];
}

const SPENT = /[，。]支出决算数?为?$/;

function acrossStatements(groups: ReadonlyMap<string, readonly Said[]>): Draft[] {
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

import { narrativeText as say } from '../../messages';
import type { Draft } from '../claims/draft';
import type { Known } from '../claims/known';
import type { Ranged } from '../../money';
import type { Fact } from '../statements/types';
import { shown } from '../claims/shown';
import { couldBeReconciled } from './reconciled';

type AmountFact = Extract<Fact, { amount: Ranged }>;

/** A figure of the text that no form has confirmed, with the claims that rest on it. */
interface Rested {
  readonly fact: AmountFact;
  readonly agreeing: Draft[];
  readonly contradicting: Draft[];
}

/**
 * Who is to blame where a rate contradicts a figure of another sentence that no form confirms. A figure that other rates, or
 * a sum, bear out is right and the rate is wrong; one that several rates contradict is in doubt itself, and they are not checked; between one rate
 * and one figure nobody can tell: one finding in doubt. A rate of a figure that is known to be wrong is not checked.
 */
export function withContradicted(known: Known, drafts: readonly Draft[], sums: readonly Draft[]): readonly Draft[] {
  const settled = new Map<Draft, Draft>();
  const judged = new Map(drafts.map((draft) => [draft.spot as unknown, draft]));
  const added = inFittingSums(sums);
  const all = restedOn(known, drafts, judged).filter(
    ({ fact, contradicting }) => !added.has(fact.amount) && contradicting.some((draft) => isApart(draft, fact)),
  );
  for (const rested of all.sort((a, b) => b.contradicting.length - a.contradicting.length)) {
    const own = judged.get(rested.fact);
    if (own !== undefined) settle(rested, own, settled);
  }
  return drafts.map((draft) => settled.get(draft) ?? draft);
}

function restedOn(known: Known, drafts: readonly Draft[], judged: ReadonlyMap<unknown, Draft>): Rested[] {
  const byAmount = new Map<unknown, Rested>();
  for (const { facts } of known.statements)
    for (const fact of facts)
      if ('amount' in fact && !isConfirmed(judged.get(fact)))
        byAmount.set(fact.amount, { fact, agreeing: [], contradicting: [] });
  for (const draft of drafts)
    for (const input of new Set(draft.inputs)) {
      const rested = byAmount.get(input);
      if (draft.verdict === 'error') rested?.contradicting.push(draft);
      else if (bearsOut(draft)) rested?.agreeing.push(draft);
    }
  return [...byAmount.values()];
}

/** Figures that add up: a slip in one of them would show. */
function inFittingSums(sums: readonly Draft[]): ReadonlySet<unknown> {
  const fitting = sums.filter(isConfirmed).map(({ inputs = [] }) => inputs.filter(({ fen }) => fen !== 0));
  return new Set(fitting.filter((figures) => figures.length > 2).flat());
}

function isConfirmed(draft: Draft | undefined): boolean {
  return draft?.verdict === 'passed' || draft?.verdict === 'rounding';
}

/** 0% is 0% of anything, and a direction fits most figures. */
function bearsOut(draft: Draft): boolean {
  if (!isConfirmed(draft) || draft.kind === 'direction') return false;
  return !('percent' in draft.spot && (draft.spot as { percent: { value: number } }).percent.value === 0);
}

function isApart({ spot }: Draft, { sentence }: AmountFact): boolean {
  return spot.sentence !== sentence;
}

function settle({ fact, agreeing, contradicting }: Rested, own: Draft, settled: Map<Draft, Draft>): void {
  const open = contradicting.filter((draft) => !settled.has(draft));
  const [only] = open;
  const known = own.verdict === 'error';
  if (only === undefined || (!known && agreeing.length >= open.length)) return;
  if (known || open.length > 1) {
    if (!known && !couldBeReconciled(fact.amount, open)) return;
    if (!known) settled.set(own, doubted(own, open));
    for (const draft of open) settled.set(draft, unchecked(draft, say.restsOnDoubtful(shown(fact.amount))));
  } else if (isApart(only, fact)) settled.set(only, suspected(only, say.orOtherIsWrong(shown(fact.amount))));
}

function doubted({ id, kind, section, spot }: Draft, by: readonly Draft[]): Draft {
  const printed = by.map((draft) => textOf(draft));
  return { id, kind, section, spot, verdict: 'suspect', reason: say.contradictedBy(printed) };
}

function textOf({ spot: { passage, start, end } }: Draft): string {
  return passage.text.slice(start, end);
}

function unchecked({ id, kind, section, spot }: Draft, reason: string): Draft {
  return { id, kind, section, spot, verdict: 'notRun', reason, needs: 'forms' };
}

function suspected({ id, kind, section, spot, reason, cells = [] }: Draft, besides: string): Draft {
  return { id, kind, section, spot, cells, verdict: 'suspect', reason: reason + besides };
}

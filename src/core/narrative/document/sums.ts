import { narrativeText as say } from '../../messages';
import type { Draft } from '../claims/draft';
import { ruleOf } from '../claims/draft';
import type { Known } from '../claims/known';
import { shown, shownBeside } from '../claims/shown';
import type { Ranged } from '../../money';
import { sumFits } from '../judge/fits';
import type { Fact, FactOf, Statement } from '../statements/types';
import { factsOf } from '../statements/types';
import type { Group } from './groups';
import { sharesAddUp } from './groups';

/** What the claims about single facts came to. */
export type Judged = ReadonlyMap<unknown, Draft>;

/** Parts against their wholes: amounts, budgets and changes, and printed shares against 100 %. */
export function sumClaims(known: Known, groups: readonly Group[], judged: Judged): Draft[] {
  return groups.flatMap((group) => [
    ...amountSums(known, group, judged, 'actual'),
    ...(isCoded(group) ? [] : amountSums(known, group, judged, 'budget')),
    ...amountSums(known, group, judged, 'change'),
    ...shareSums(group),
  ]);
}

/** The budgets of coded items are added up where the items are gone through: one without spending need not be listed. */
function isCoded({ parts }: Group): boolean {
  return parts.some(({ subject }) => /:\d+$/.test(subject?.id ?? ''));
}

type Role = 'actual' | 'budget' | 'change';

function amountSums(known: Known, { whole, parts, complete, open }: Group, judged: Judged, role: Role): Draft[] {
  const total = factsOf(whole, role)[0] ?? saidBefore(known, whole, role);
  if (!complete || parts.length < 2) return [];
  if (total === undefined) return role === 'actual' ? formSum(known, whole, parts) : [];
  const addends = parts.map((part) => addend(part, total, role));
  const figures = addends.flatMap((each) => each ?? []);
  if (figures.length < addends.length) return [];
  const value = signed(total);
  const fit = sumFits(value, figures);
  const sum = figures.reduce((all, { fen }) => all + fen, 0);
  const told = say.sumOf(figures.map(shown), shownBeside(sum, [value, ...figures]));
  const head = {
    id: ruleOf(whole.section, whole.subject?.id),
    kind: 'sum' as const,
    section: whole.section,
    spot: total,
  };
  if (fit !== 'error')
    return [
      {
        ...head,
        verdict: fit,
        reason: told + (fit === 'rounding' ? say.withinRounding() : ''),
        inputs: [value, ...figures],
      },
    ];
  const facts: readonly Fact[] = [total, ...parts.flatMap((part) => factsOf(part, role).slice(0, 1))];
  if (facts.some((fact) => isWrong(judged.get(fact)))) return [];
  // What the others are, the form or the shares tell: the parts that are named are right.
  if (open && parts.every((part) => isBorneOut(part, judged))) return [];
  const together = facts.every(({ sentence }) => sentence === total.sentence);
  const verdict = !together || (open && sum < value.fen) ? 'suspect' : 'error';
  const apart = shownBeside(Math.abs(value.fen - sum), [value, ...figures]);
  return [{ ...head, verdict, reason: told + say.sumDiffers(shown(value), apart) }];
}

/** 支出包括：… lists all parts of a whole that only the form tells: where they do not make it up, one of them is wrong itself. */
function formSum(known: Known, { subject, section }: Statement, parts: readonly Statement[]): Draft[] {
  const facts = parts.flatMap((part) => factsOf(part, 'actual').slice(0, 1));
  const [first] = facts;
  const cells = known.cells(subject).values;
  const [cell] = cells;
  if (first === undefined || cell === undefined || facts.length < parts.length) return [];
  const figures = facts.map(({ amount }) => amount);
  const fit = sumFits(cell, figures);
  const reason = say.sumOf(figures.map(shown), shownBeside(cell.fen, figures));
  const head = { id: ruleOf(section, subject?.id), kind: 'sum' as const, section, spot: first };
  return fit === 'error' ? [] : [{ ...head, verdict: fit, reason, cells, inputs: figures }];
}

/** 三公经费支出决算中，… names the whole without its amount: it was said before. */
function saidBefore(known: Known, { subject, section }: Statement, role: Role): FactOf<Role> | undefined {
  const same = known
    .of(subject?.id ?? '')
    .filter((each) => each.section === section || each.section.kind === section.kind);
  return same.flatMap((each) => factsOf(each, role))[0];
}

function isBorneOut(part: Statement, judged: Judged): boolean {
  const confirmed = (fact: Fact): boolean => ['passed', 'rounding'].includes(judged.get(fact)?.verdict ?? '');
  return factsOf(part, 'actual').some(confirmed) || factsOf(part, 'share').some(confirmed);
}

/** A figure already said to be wrong, or in doubt, explains the sum it spoils. */
export function isWrong(draft: Draft | undefined): boolean {
  return draft?.verdict === 'error' || draft?.verdict === 'suspect';
}

function signed(fact: FactOf<Role>): Ranged {
  return fact.kind === 'change' ? { fen: fact.sign * fact.amount.fen, half: fact.amount.half } : fact.amount;
}

function addend(part: Statement, total: FactOf<Role>, role: Role): (Ranged & { digits?: string }) | undefined {
  const fact = factsOf(part, role).find((each) => role !== 'budget' || sameBudget(each, total));
  if (fact !== undefined) return signed(fact);
  const level = role === 'change' && factsOf(part, 'direction').some(({ comparison }) => comparison === 'equal');
  return level ? { fen: 0, half: 0 } : undefined;
}

function sameBudget(one: Fact, other: Fact): boolean {
  return (
    one.kind === 'budget' &&
    other.kind === 'budget' &&
    (one.budget === other.budget || one.budget === '' || other.budget === '')
  );
}

function shareSums({ whole, parts }: Group): Draft[] {
  if (!sharesAddUp(parts)) return [];
  const shares = parts.flatMap((part) => factsOf(part, 'share').slice(0, 1));
  const sum = shares.reduce((all, { percent }) => all + percent.value, 0);
  const [first] = shares;
  if (first === undefined) return [];
  const verdict = Math.abs(sum - 100) < 0.001 ? 'passed' : 'rounding';
  const id = ruleOf(whole.section, whole.subject?.id);
  return [
    {
      id,
      kind: 'sum',
      section: whole.section,
      spot: first,
      verdict,
      reason: say.percentsSum(`${sum.toFixed(2)}%`) + (verdict === 'rounding' ? say.withinRounding() : ''),
    },
  ];
}

const PLUG = 0.0151;

/** A share one step off in a group that adds up to just 100 % was made to fit: worth a look, not wrong. */
export function withPluggedShares(groups: readonly Group[], drafts: readonly Draft[]): Draft[] {
  const plugged = new Set<unknown>();
  for (const { parts } of groups) {
    const shares = parts.flatMap((part) => factsOf(part, 'share').slice(0, 1));
    const sum = shares.reduce((all, { percent }) => all + percent.value, 0);
    if (shares.length >= 2 && Math.abs(sum - 100) < 0.001) for (const share of shares) plugged.add(share);
  }
  return drafts.map((draft) => {
    if (draft.verdict !== 'error' || draft.kind !== 'share' || !plugged.has(draft.spot)) return draft;
    const fact = draft.spot as FactOf<'share'>;
    const exact = Number((draft.expected ?? '').replace('%', ''));
    if (!(Math.abs(exact - fact.percent.value) <= PLUG)) return draft;
    return { ...draft, verdict: 'hint', reason: say.fillsUpTo100(draft.expected ?? ''), replaces: false };
  });
}

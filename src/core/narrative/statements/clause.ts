import type { Clause, Sentence } from '../tokens/clauses';
import type { Amount, Percent, Quantity } from '../tokens/quantities';
import type { Distribution } from './distributed';
import { sharersOf } from './distributed';
import type { Frame } from './frame';
import { changesSides, nameIn } from './naming';
import { amountRole, percentRole } from './roles';
import type { Base, BudgetKind, Fact, Spot } from './types';
import { baseIn, comparedBase, comparisonIn, OPENER, PURPOSE, REASON } from './words';

/** Whether the rest of the sentence is a reason. */
export interface SentenceState {
  reason: boolean;
  /** What was spoken of before a bracket with figures opened. */
  outside?: Pick<Frame, 'current' | 'wholes'>;
}

const PRIOR: Base = { kind: 'prior', basis: '' };

/** Reads one clause into the frame. */
export function readClause(frame: Frame, sentence: Sentence, clause: Clause, state: SentenceState): void {
  readInside(frame, sentence, clause, state);
  if (clause.stop === '（') state.outside = { current: frame.current, wholes: [...frame.wholes] };
  if (clause.stop !== '）' || state.outside === undefined) return;
  frame.current = state.outside.current;
  frame.wholes = state.outside.wholes;
  delete state.outside;
}

function readInside(frame: Frame, sentence: Sentence, clause: Clause, state: SentenceState): void {
  if (state.reason) return;
  const cut = reasonAt(clause, sentence);
  const text = cut === undefined ? clause.text : clause.text.slice(0, cut);
  if (cut !== undefined) state.reason = true;
  const plain = text.replace(/^其中(?=.)/, '');
  if (OPENER.test(text) || plain !== text) frame.open();
  if (OPENER.test(text)) return;
  frame.base = comparedBase(text, frame.context) ?? frame.base;
  const figures = clause.quantities.filter((each) => each.end <= clause.start + text.length);
  if (!figures.some(({ kind }) => kind === 'amount' || kind === 'percent')) readWords(frame, sentence, clause, text);
  else readFigures(frame, sentence, clause, figures);
  if (/(?:主要用于以下方面|包括|如下|开支|用于)$/.test(text)) frame.open();
}

/** Where a reason or a purpose begins; a purpose with amounts in it is a list of parts. */
function reasonAt({ text, start }: Clause, sentence: Sentence): number | undefined {
  const reason = REASON.exec(text);
  if (reason !== null) return reason.index;
  const purpose = PURPOSE.exec(text);
  if (purpose === null) return undefined;
  const listed = sentence.clauses.some(({ quantities }) =>
    quantities.some(({ kind, start: at }) => kind === 'amount' && at > start + purpose.index),
  );
  return listed ? undefined : purpose.index;
}

/** A clause without figures names a subject, opens its parts, or compares. */
function readWords(frame: Frame, sentence: Sentence, clause: Clause, text: string): void {
  const named = text.replace(/(?:主要)?(?:用于|包括).*$/, '').replace(/(?:支出决算|决算数?|预算数?)?中$/, '');
  const naming = nameIn(named, frame.section, frame.context, frame.heading);
  if (naming.kind === 'subject') frame.begin(naming.subject, naming.label);
  if (naming.kind === 'unknown' && isNewNoun(sentence, clause)) frame.begin(undefined, naming.label);
  if (naming.kind === 'subject' && text.endsWith('中')) frame.open();
  const compared = comparisonIn(text);
  if (compared === undefined) return;
  const base = comparedWith(compared.left, compared.right, frame);
  if (base === undefined) return;
  const comparison = base.swapped ? swap(compared.comparison) : compared.comparison;
  const spot = { passage: sentence.passage, sentence, start: clause.start, end: clause.start + text.length };
  frame.add({ kind: 'direction', comparison, base: base.base, ...spot });
}

/** A sentence that begins with a noun of its own and goes on with amounts is about that noun. */
function isNewNoun({ clauses }: Sentence, clause: Clause): boolean {
  if (clauses[0] !== clause || PLAIN_OPENING.test(clause.text)) return false;
  return clauses.some(({ quantities }) => quantities.some(({ kind }) => kind === 'amount' || kind === 'percent'));
}

/** Openings that name nothing: 按照…要求, 根据…, 其中. */
const PLAIN_OPENING = /^(?:按照?|根据|依据|为|由于|因|其中|此外|同时|与|比|较|经|在)/;

function comparedWith(left: string, right: string, frame: Frame): { base: Base; swapped: boolean } | undefined {
  const behind = baseIn(right, frame.context);
  if (behind !== undefined) return { base: behind, swapped: false };
  const before = baseIn(left, frame.context);
  if (before !== undefined)
    return { base: before, swapped: /(?:预算|上年|年初)[^与比较和]*$/.test(left) && /决算|支出|执行/.test(right) };
  return frame.base === undefined ? undefined : { base: frame.base, swapped: false };
}

function swap<T extends string>(comparison: T): T | 'above' | 'below' {
  return comparison === 'above' ? 'below' : comparison === 'below' ? 'above' : comparison;
}

function readFigures(frame: Frame, sentence: Sentence, clause: Clause, figures: readonly Quantity[]): void {
  let from = clause.start;
  let carried: BudgetKind | undefined;
  for (const quantity of figures) {
    const lead = sentence.passage.text.slice(from, quantity.start);
    const spot = { passage: sentence.passage, sentence, start: quantity.start, end: quantity.end };
    from = quantity.end;
    if (quantity.kind === 'amount') {
      name(frame, lead);
      const facts = amountFacts(frame, lead, quantity, spot);
      const budget = facts.find((fact) => fact.kind === 'budget');
      carried = budget?.kind === 'budget' ? budget.budget : undefined;
      for (const fact of facts) frame.add(fact);
    } else if (quantity.kind === 'percent') {
      name(frame, lead);
      const fact = percentFact(frame, lead, quantity, spot, carried);
      if (fact !== undefined) frame.add(fact);
    }
  }
}

/** Deals figures out to the subjects they are about; whatever goes on after them is about none of these alone. */
export function readDistribution(frame: Frame, sentence: Sentence, dealt: Distribution): void {
  if (REASON.test(dealt.lead)) return;
  frame.base = comparedBase(dealt.lead, frame.context) ?? frame.base;
  if (/^其中(?=.)/.test(dealt.lead)) frame.open();
  const sharers = sharersOf(frame, sentence, dealt);
  dealt.figures.forEach((quantity, at) => {
    const spot = { passage: sentence.passage, sentence, start: quantity.start, end: quantity.end };
    const facts =
      quantity.kind === 'amount'
        ? amountFacts(frame, dealt.lead, quantity, spot)
        : [percentFact(frame, dealt.lead, quantity, spot, undefined)];
    for (const fact of facts) if (fact !== undefined) sharers[at]?.facts.push(fact);
  });
  frame.current = undefined;
}

function name(frame: Frame, lead: string): void {
  const naming = nameIn(lead, frame.section, frame.context, frame.heading);
  if (naming.kind === 'subject') frame.begin(naming.subject, naming.label);
  else if (naming.kind === 'unknown') frame.begin(undefined, naming.label);
  else if (frame.opened || changesSides(lead, frame.current?.label ?? '')) frame.begin(undefined, '');
}

function amountFacts(frame: Frame, lead: string, amount: Amount, spot: Spot): Fact[] {
  const role = amountRole(lead, frame.context);
  switch (role.role) {
    case 'actual': {
      const year = frame.lookedBackOn;
      if (year !== undefined) return [{ kind: 'prior', base: { kind: 'prior', basis: '', year }, amount, ...spot }];
      const budget = /决算|实际/.test(lead) ? undefined : budgetAround(frame);
      return [budget === undefined ? { kind: 'actual', amount, ...spot } : { kind: 'budget', budget, amount, ...spot }];
    }
    case 'budget':
      return [{ kind: 'budget', budget: role.budget, amount, ...spot }];
    case 'prior':
      return [{ kind: 'prior', base: role.base, amount, ...spot }];
    case 'change':
      return [{ kind: 'change', sign: role.sign, base: role.base ?? frame.base ?? PRIOR, amount, ...spot }];
    case 'excess': {
      const base: Base = { kind: 'budget', budget: role.budget };
      return [{ kind: 'change', sign: role.sign, base, amount, ...spot }];
    }
    default:
      return [];
  }
}

/** 年初预算10元，其中：公务接待费3元 lists what was planned. */
function budgetAround({ current, wholes }: Frame): BudgetKind | undefined {
  const [whole, ...others] = wholes.at(-1)?.facts ?? [];
  const listed = current !== wholes.at(-1) && others.length === 0;
  return listed && whole?.kind === 'budget' ? whole.budget : undefined;
}

function percentFact(
  frame: Frame,
  lead: string,
  percent: Percent,
  spot: Spot,
  carried: BudgetKind | undefined,
): Fact | undefined {
  const role = percentRole(lead, frame.context, carried);
  switch (role.role) {
    case 'share':
      return { kind: 'share', whole: role.whole, percent, ...spot };
    case 'growth':
      return {
        kind: 'growth',
        sign: role.sign,
        base: role.base ?? frame.base ?? PRIOR,
        percent,
        ...spot,
        ...(role.unsigned === undefined ? {} : { unsigned: role.unsigned }),
      };
    case 'completion':
      return { kind: 'completion', budget: role.budget, percent, ...spot };
    default:
      return undefined;
  }
}

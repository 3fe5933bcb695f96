import type { FormId } from '../../forms';
import type { Outcome, Relation, Term } from '../../rules';

/** A form, or one column of it, that a power of ten would bring into line. */
export interface Scale {
  readonly form: FormId;
  /** Absent for the form as a whole. */
  readonly column?: string;
  /** The amounts are to be multiplied by ten to this power. */
  readonly power: number;
}

/** So many broken relations are to agree … */
const FEWEST = 3;
/** … and so many of those that could. */
const AGREEING = 0.6;
/** How far from a power of ten roundings may bring two sums apart, as a logarithm. */
const NEAR = 0.004;
/** From ten times on; more than ten thousand times is no other unit. */
const POWERS = 4;

interface Votes {
  readonly form: FormId;
  readonly column?: string;
  readonly byPower: Map<number, number>;
  asked: number;
}

/** What broken relations say about the size of forms and columns, that on which most agree first. */
export function scaleVotes(broken: readonly Outcome[]): Scale[] {
  const all = new Map<string, Votes>();
  for (const { relation } of broken) {
    if (relation?.operator !== '=') continue;
    for (const [name, terms] of groupsOf(relation)) vote(all, name, terms, relation);
  }
  const found = [...all.values()].flatMap(({ byPower, asked, form, column }) =>
    [...byPower]
      .filter(([, votes]) => votes >= FEWEST && votes >= asked * AGREEING)
      .map(([power, votes]) => ({ scale: { form, power, ...(column === undefined ? {} : { column }) }, votes })),
  );
  return found.sort((one, other) => other.votes - one.votes).map(({ scale }) => scale);
}

/** The terms of each form, and of each column of it, that stand in a relation with others. */
function groupsOf({ terms }: Relation): Map<string, readonly Term[]> {
  const groups = new Map<string, Term[]>();
  for (const term of terms) {
    if (term.source !== undefined) continue;
    for (const name of [term.form, `${term.form} ${term.column}`]) {
      const known = groups.get(name);
      if (known === undefined) groups.set(name, [term]);
      else known.push(term);
    }
  }
  return new Map([...groups].filter(([, own]) => own.length < terms.length));
}

function vote(all: Map<string, Votes>, name: string, terms: readonly Term[], { difference }: Relation): void {
  const [first] = terms;
  const own = terms.reduce((sum, { coefficient, amount }) => sum + coefficient * fenOf(amount), 0);
  const meant = own - difference;
  if (first === undefined || own === 0 || meant === 0) return;
  const { form, column } = first;
  const votes = all.get(name) ?? {
    form,
    ...(name === form ? {} : { column }),
    byPower: new Map<number, number>(),
    asked: 0,
  };
  all.set(name, votes);
  votes.asked += 1;
  const exact = Math.log10(meant / own);
  const power = Math.round(exact);
  if (power === 0 || Math.abs(power) > POWERS || !(Math.abs(exact - power) < NEAR)) return;
  votes.byPower.set(power, (votes.byPower.get(power) ?? 0) + 1);
}

function fenOf(amount: Term['amount']): number {
  return amount.kind === 'figure' ? amount.fen : 0;
}

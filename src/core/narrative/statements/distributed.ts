import type { Sentence } from '../tokens/clauses';
import type { Amount, Percent, Quantity } from '../tokens/quantities';
import type { Frame } from './frame';
import { nameIn } from './naming';
import { sharedSides, sidesOf } from './sides';
import type { Statement } from './types';
import { DOWN, UP } from './words';

/** Figures of one kind that are dealt out to as many subjects (基本支出、项目支出分别为3元、2元). */
export interface Distribution {
  readonly figures: readonly (Amount | Percent)[];
  /** What stands before 分别. */
  readonly names: string;
  /** What each figure is, by the words around 分别. */
  readonly lead: string;
  /** How many clauses it takes up. */
  readonly clauses: number;
}

/** 分别, or 各 right before what is dealt out: 各项 and 各部门 deal out nothing. */
const EACH = new RegExp(`分别|各(?=(?:是|为|${UP}|${DOWN})*(?:了|为)?\\d)`);
/** 货物、工程、服务支出 share the last one's ending. */
const ENDING = /(支出|收入|经费|采购)(?:占比|占|比重|比例)?$/;
const BETWEEN = /^(?:[、，和及]|以及)?$/;

/** The figures that are dealt out from a clause on, `undefined` where there are none. */
export function distributionAt({ clauses, passage: { text } }: Sentence, at: number): Distribution | undefined {
  const clause = clauses[at];
  if (clause === undefined || !EACH.test(clause.text)) return undefined;
  const first = clause.quantities.find(({ start }) => EACH.test(text.slice(clause.start, start + 1)));
  if (first === undefined) return undefined;
  const figures: (Amount | Percent)[] = [];
  let end = first.start;
  let taken = 0;
  for (const { quantities } of clauses.slice(at)) {
    const own: readonly Quantity[] = quantities.filter(({ start }) => start >= first.start);
    if (own.length === 0) break;
    for (const quantity of own) {
      if (!isRate(quantity) || quantity.kind !== first.kind || !BETWEEN.test(text.slice(end, quantity.start))) break;
      figures.push(quantity);
      end = quantity.end;
    }
    if (end !== own.at(-1)?.end) break;
    taken += 1;
  }
  if (figures.length < 2) return undefined;
  const [names = '', ...rest] = text.slice(clause.start, first.start).split(EACH);
  return { figures, names, lead: names + rest.join(''), clauses: Math.max(taken, 1) };
}

/** The statements that the figures are about: those named before 分别, else the last ones of the passage. */
export function sharersOf(frame: Frame, sentence: Sentence, { figures, names }: Distribution): readonly Statement[] {
  const sides = sidesOf(frame, names);
  if (sides.length === figures.length) return sharedSides(frame, sides);
  const parts = names.split(/[、和及与]/);
  const ending = ENDING.exec(parts.at(-1) ?? '')?.[1] ?? '';
  const named = parts.map((name, at) => {
    const whole = nameIn(name, frame.section, frame.context, frame.heading);
    const shared = at === parts.length - 1 || whole.kind === 'subject' ? '' : ending;
    return shared === '' ? whole : nameIn(name + shared, frame.section, frame.context, frame.heading);
  });
  const subjects = named.flatMap((naming) => (naming.kind === 'subject' ? [naming] : []));
  if (subjects.length === figures.length && named.length === figures.length)
    return subjects.map(({ subject, label }) => frame.start(subject, label));
  const last = frame.statements.slice(-figures.length);
  const spokenOf =
    last.length === figures.length &&
    last.every(
      ({ facts, subject }) =>
        subject !== undefined && facts.some((fact) => fact.kind === 'actual' && fact.passage === sentence.passage),
    );
  return spokenOf && subjects.length === 0 ? last : figures.map(() => frame.start(undefined, ''));
}

function isRate(quantity: Quantity): quantity is Amount | Percent {
  return quantity.kind === 'amount' || quantity.kind === 'percent';
}

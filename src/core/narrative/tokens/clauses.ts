import { GAP } from '../normalise/characters';
import type { Passage } from '../normalise/passages';
import type { Quantity } from './quantities';
import { quantitiesOf } from './quantities';

/** A piece of a sentence between two commas, with the numbers in it. */
export interface Clause {
  /** Range in the passage, the closing mark left out. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly quantities: readonly Quantity[];
  /** The mark it ends with; empty at the end of the passage. */
  readonly stop: string;
}

/** From one full stop or semicolon to the next. */
export interface Sentence {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly clauses: readonly Clause[];
}

const MARKS = `，。；：！？${GAP}`;
const LIST_MARKS = '、和及';
/** What may part clauses, brackets among it. */
const MARK = new RegExp(`[${MARKS}${LIST_MARKS}（）]`, 'g');
const FULL_STOPS = /[。；！？]/;

/** The third pass: sentences and clauses of a passage. */
export function sentencesOf(passage: Passage): Sentence[] {
  const clauses = clausesOf(passage.text);
  const sentences: Sentence[] = [];
  let open: Clause[] = [];
  for (const clause of clauses) {
    open.push(clause);
    if (!FULL_STOPS.test(clause.stop)) continue;
    sentences.push(sentence(passage, open));
    open = [];
  }
  if (open.length > 0) sentences.push(sentence(passage, open));
  return sentences;
}

function sentence(passage: Passage, clauses: readonly Clause[]): Sentence {
  return { passage, start: clauses[0]?.start ?? 0, end: clauses.at(-1)?.end ?? 0, clauses };
}

/** A list mark parts clauses only after a number: 收入、支出总计 is one subject, 办公费3元、水费2元 are two. */
function clausesOf(text: string): Clause[] {
  const quantities = quantitiesOf(text);
  const ends = new Set(quantities.map(({ end }) => end));
  const opened = bracketsWithFigures(text, quantities);
  const clauses: Clause[] = [];
  let start = 0;
  let next = 0;
  for (const { at, char } of marksOf(text)) {
    const parts = char === '' || MARKS.includes(char) || (LIST_MARKS.includes(char) ? ends.has(at) : opened.has(at));
    if (!parts) continue;
    const first = next;
    while ((quantities[next]?.end ?? Infinity) <= at) next += 1;
    const within = quantities.slice(first, next);
    if (at > start || char !== '')
      clauses.push({ start, end: at, text: text.slice(start, at), quantities: within, stop: char });
    start = at + 1;
  }
  return clauses;
}

function marksOf(text: string): { readonly at: number; readonly char: string }[] {
  const marks = [...text.matchAll(MARK)].map((match) => ({ at: match.index, char: match[0] }));
  return [...marks, { at: text.length, char: '' }];
}

/** Brackets around figures (（其中：办公费3元）) part clauses like commas do. */
function bracketsWithFigures(text: string, quantities: readonly Quantity[]): ReadonlySet<number> {
  const marks = new Set<number>();
  for (const match of text.matchAll(/（[^（）]*）/g)) {
    const end = match.index + match[0].length;
    const figures = quantities.some((each) => each.kind !== 'bare' && each.start > match.index && each.end < end);
    if (figures) for (const at of [match.index, end - 1]) marks.add(at);
  }
  return marks;
}

import { draftText as say } from '../messages';

const NUMBER = /-?\d+(?:,\d{3})*(?:\.\d+)?/g;
const UP = /增加|增长|上升|提高/;
const DOWN = /减少|下降|降低|下滑/;

/** Words around figures as our own drafts put them, numbers left out. */
const OURS: ReadonlySet<string> = new Set(
  [say.level, ...[say.up, say.down].flatMap(({ alone, both }) => [alone('0万元'), both('0万元', '0')])].map(wordsOf),
);

/**
 * What the words around a figure become when the figure is another one: the numbers alone where the user's words still say the
 * same, our own words where the direction turned and the words are ours.
 * @param printed as it reads now, maybe reworded @param fresh as it would be drafted
 * @returns `undefined` where the user's own words would have to change
 */
export function refreshed(printed: string, fresh: string): string | undefined {
  if (wordsOf(printed) === wordsOf(fresh) || OURS.has(wordsOf(printed))) return fresh;
  const numbers = fresh.match(NUMBER) ?? [];
  if ((printed.match(NUMBER) ?? []).length !== numbers.length || numbers.length === 0) return undefined;
  if (directionOf(printed) !== directionOf(fresh)) return undefined;
  let at = 0;
  return printed.replace(NUMBER, () => numbers[at++] ?? '');
}

function wordsOf(text: string): string {
  return text.replace(NUMBER, '#');
}

function directionOf(text: string): string {
  return `${UP.test(text) ? '+' : ''}${DOWN.test(text) ? '-' : ''}`;
}

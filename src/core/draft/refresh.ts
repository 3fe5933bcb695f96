import { draftText as say } from '../messages';
import { slotOfKey } from './keys';
import type { DraftParagraph, DraftSpan } from './types';

const NUMBER = /-?\d+(?:,\d{3})*(?:\.\d+)?/g;
const UP = /增加|增长|上升|提高/;
const DOWN = /减少|下降|降低|下滑/;

/** Words around figures as our own drafts put them, numbers left out. */
const OURS: ReadonlySet<string> = new Set(
  [
    say.level,
    say.actualOnly('0万元'),
    ...[say.up, say.down].flatMap(({ alone, both }) => [alone('0万元'), both('0万元', '0')]),
  ].map(wordsOf),
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

/** What becomes of a place of an earlier draft. */
export type Updated =
  | { readonly kind: 'stays' }
  /** Only the user can change it: the words are the user's own, or there is no such figure any more. */
  | { readonly kind: 'left' }
  /** @param filled a gap whose source has come: it is no gap any more */
  | { readonly kind: 'becomes'; readonly text: string; readonly filled: boolean };

/** A fresh draft, to bring an earlier one up to date with. */
export class FreshDraft {
  private readonly spans = new Map<string, DraftSpan>();
  /** All words of a slot, by its key. */
  private readonly slots = new Map<string, string>();

  constructor(paragraphs: readonly DraftParagraph[]) {
    for (const span of paragraphs.flatMap(({ spans }) => spans)) {
      const slot = span.kind === 'text' ? span.slot : slotOfKey(span.key ?? '');
      if (slot !== undefined) this.slots.set(slot, (this.slots.get(slot) ?? '') + span.text);
      if (span.kind !== 'text' && span.key !== undefined) this.spans.set(span.key, span);
    }
  }

  /** @param printed what stands at the place of that key now */
  update(key: string, printed: string): Updated {
    const fresh = this.spans.get(key);
    if (printed === '') return this.put(key);
    if (isGap(printed)) return this.fill(key, fresh);
    if (fresh === undefined) return { kind: 'left' };
    if (fresh.kind !== 'figure') return { kind: 'stays' };
    const text = refreshed(printed, fresh.text);
    return text === undefined ? { kind: 'left' } : { kind: 'becomes', text, filled: false };
  }

  /** Words where there were none. */
  private put(key: string): Updated {
    const text = this.slots.get(key);
    return text === undefined || text === '' ? { kind: 'stays' } : { kind: 'becomes', text, filled: true };
  }

  /** A gap is filled, or its slot does without it. */
  private fill(key: string, fresh: DraftSpan | undefined): Updated {
    if (fresh !== undefined && fresh.kind !== 'place')
      return { kind: 'becomes', text: fresh.text, filled: fresh.kind === 'figure' };
    const done = fresh === undefined && this.slots.has(slotOfKey(key));
    return done ? { kind: 'becomes', text: '', filled: true } : { kind: 'stays' };
  }
}

const GAP = /^【待[填补][^【】]*】$/;

function isGap(text: string): boolean {
  return GAP.test(text);
}

function wordsOf(text: string): string {
  return text.replace(NUMBER, '#');
}

function directionOf(text: string): string {
  return `${UP.test(text) ? '+' : ''}${DOWN.test(text) ? '-' : ''}`;
}

/** A slot of an outline's sentence: what it asks for and of what. */
export interface Slot {
  readonly kind: string;
  readonly of: readonly string[];
}

export type Part = string | Slot;

const SLOT = /\{([^{}]+)\}/g;

/** A sentence in words and slots, in order. */
export function partsOf(sentence: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of sentence.matchAll(SLOT)) {
    if (match.index > from) parts.push(sentence.slice(from, match.index));
    parts.push(slotOf(match[1] ?? ''));
    from = match.index + match[0].length;
  }
  if (from < sentence.length) parts.push(sentence.slice(from));
  return parts;
}

function slotOf(inside: string): Slot {
  const [kind = '', ...rest] = inside.trim().split(' ');
  const of = rest
    .join(' ')
    .split('÷')
    .map((part) => part.trim());
  return { kind, of: of.filter((part) => part !== '') };
}

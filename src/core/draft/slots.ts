/** A slot of an outline's sentence: what it asks for and of what. */
export interface Slot {
  readonly kind: string;
  readonly of: readonly string[];
}

export type Part = string | Slot;

/** What a slot is written with: how many parts, and how many of the first are places of forms. */
export interface SlotShape {
  readonly least: number;
  readonly most: number;
  readonly places: number;
  /** Only where something is written for every code. */
  readonly ofCode?: true;
}

const shape = (least: number, most: number, places: number): SlotShape => ({ least, most, places });
const ofCode: SlotShape = { ...shape(0, 0, 0), ofCode: true };

/** The slots there are. */
export const slotShapes: Readonly<Record<string, SlotShape>> = {
  年: shape(0, 0, 0),
  上年: shape(0, 0, 0),
  名称: ofCode,
  类名: ofCode,
  款名: ofCode,
  明细: shape(1, 1, 0),
  明细金额: shape(1, 1, 0),
  金额: shape(1, 1, 1),
  占比: shape(2, 3, 2),
  增减: shape(1, 2, 2),
  完成: shape(2, 3, 2),
  对比: shape(2, 2, 2),
  原因: shape(1, 2, 2),
  数量: shape(1, 1, 0),
  待填: shape(1, 1, 0),
  待补: shape(1, 1, 0),
};

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

import { lexiconOf } from '../subjects/lexicon';
import type { Subject } from '../subjects/types';
import type { Frame } from './frame';
import { nameIn } from './naming';
import type { Statement } from './types';

/** What is one subject where both sides are equal, and its two sides where each has a figure of its own. */
const SIDES: Readonly<Record<string, readonly string[]>> = {
  'total.both': ['total.revenue', 'total.expenditure'],
  'appropriation.both': ['appropriation.revenueTotal', 'appropriation.expenditureTotal'],
};

/** 收、支总计分别为3元、2元 deals out to the revenue and the expenditure; empty where a name is of no such pair. */
export function sidesOf({ section, context, heading }: Frame, name: string): readonly Subject[] {
  const naming = nameIn(name, section, context, heading);
  if (naming.kind !== 'subject') return [];
  const lexicon = lexiconOf(section.kind, context.ofBudget);
  return (SIDES[naming.subject.id] ?? []).flatMap((id) => lexicon.byId(id) ?? []);
}

/** The statements about the sides: the last two go on where they are about them. */
export function sharedSides(frame: Frame, sides: readonly Subject[]): readonly Statement[] {
  const last = frame.statements.slice(-sides.length);
  const same = last.length === sides.length && last.every(({ subject }, at) => subject?.id === sides[at]?.id);
  return same ? last : sides.map((side) => frame.start(side, side.name));
}

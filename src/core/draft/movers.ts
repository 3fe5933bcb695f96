import { draftText as say } from '../messages';
import { formatAmount } from '../money';
import { readPlace } from '../formula';
import type { DraftContext } from './context';
import { figureOf, priorOf } from './context';

const MOST = 3;
/** Forms whose rows tell where a total moved. */
const BY_CODE = new Set(['02', '03', '05', '07', '08']);
/** Codes of a total's parts have seven digits: 项. */
const ITEM = /^\d{7}$/;

/** The items that moved most between last year and this one, for the person who writes the reason. */
export function movers(notation: string, context: DraftContext): string[] {
  const { form, line, column } = readPlace(notation.replace(/\|.*$/, ''));
  const reading = context.sources.current.form(form);
  if (!BY_CODE.has(form) || line !== '合计' || context.sources.prior === undefined) return [];
  const moved = (reading?.lines ?? []).flatMap((each) => {
    if (!ITEM.test(each.key)) return [];
    const place = notation.replace('合计', each.key);
    const [now, before] = [figureOf(place, context), priorOf(place, context)];
    return now === undefined || before === undefined || now === before
      ? []
      : [{ name: each.printedName, difference: now - before, column }];
  });
  moved.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  return moved
    .slice(0, MOST)
    .map(({ name, difference }) => say.mover(name, difference > 0, formatAmount(Math.abs(difference), '万元', 2)));
}

import { draftText as say } from '../messages';
import { amount, change, comparison, completion, reason, share } from './amounts';
import type { DraftContext } from './context';
import { count, details, nameOfLevel } from './lists';
import type { Slot } from './slots';
import { figure, gap } from './spans';
import type { DraftSpan } from './types';

/** What a slot is filled with; a gap where a figure is not known. @param key of the slot in the draft */
export function fill({ kind, of }: Slot, context: DraftContext, key: string): DraftSpan[] {
  const [first = '', second = '', third = ''] = of;
  switch (kind) {
    case '年':
      return year(0, context, key);
    case '上年':
      return year(-1, context, key);
    case '名称':
      return [figure(context.line?.printedName ?? '', key)];
    case '类名':
      return [figure(nameOfLevel(3, context), key)];
    case '款名':
      return [figure(nameOfLevel(5, context), key)];
    case '明细':
      return details(first, false, context, key);
    case '明细金额':
      return details(first, true, context, key);
    case '金额':
      return amount(first, context, key);
    case '占比':
      return share(first, second, third, context, key);
    case '增减':
      return change(first, second, context, key);
    case '完成':
      return completion(first, second, third, context, key);
    case '对比':
      return comparison(first, second, context);
    case '原因':
      return reason(first, second, context);
    case '数量':
      return count(first, context, key);
    case '待填':
      return [gap(say.missing.words(first))];
    case '待补':
      return [gap(say.missing.typed(first))];
    default:
      throw new Error(`no such slot: ${kind}`);
  }
}

function year(later: number, { year: own }: DraftContext, key: string): DraftSpan[] {
  return own === null ? [gap(say.missing.year)] : [figure(String(own + later), key)];
}

import { economicCodes } from '../forms';
import { draftText as say } from '../messages';
import { amountText } from './amounts';
import type { DraftContext } from './context';
import { figureOf } from './context';
import { figure, gap } from './spans';
import type { DraftSpan } from './types';

/** 工资福利支出, 对个人和家庭的补助. */
const STAFF = /^30[13]/;

/** Name of the 类 or 款 that the item at hand belongs to. */
export function nameOfLevel(digits: number, { sources, line }: DraftContext): string {
  const code = line?.key.slice(0, digits) ?? '';
  const forms = [sources.current.form('05'), sources.current.form('B5')];
  return forms.flatMap((form) => form?.line(code)?.printedName ?? [])[0] ?? code;
}

/**
 * What staff or running costs consist of, by their official names: the economic items that have a figure other than 0.
 * @param withAmounts each with its amount
 */
export function details(part: string, withAmounts: boolean, { sources }: DraftContext, key: string): DraftSpan[] {
  const lines = (sources.current.form('06') ?? sources.current.form('B6'))?.lines ?? [];
  const own = lines.filter(({ code }) => code?.length === 5 && STAFF.test(code) === (part === '人员'));
  const named = own.flatMap(({ code, printedName, amounts }): string[] => {
    const fen = [...amounts.values()].flatMap((cell) =>
      cell.kind === 'figure' && cell.fen !== 0 ? [cell.fen] : [],
    )[0];
    if (fen === undefined) return [];
    const name = economicCodes.get(code ?? '') ?? printedName;
    return [withAmounts ? name + amountText(fen) : name];
  });
  return named.length === 0 ? [gap(say.missing.details)] : [figure(named.join('、'), key)];
}

/** Counts of what costs nothing where nothing was spent on it. */
const COSTS: Readonly<Record<string, string>> = {
  '因公出国（境）团组数': '因公出国（境）费',
  '因公出国（境）人次数': '因公出国（境）费',
  公务用车购置数: '公务用车购置费',
  国内公务接待批次: '公务接待费',
  国内公务接待人次: '公务接待费',
};

/** A number that a form prints or that was typed into 上年及预算数. */
export function count(name: string, context: DraftContext, key: string): DraftSpan[] {
  const { current, counts } = context.sources;
  const printed = current.forms.flatMap((form) => form.counts).find((one) => one.key === name)?.value ?? undefined;
  const known = counts?.get(name) ?? printed ?? (isNothing(name, context) ? 0 : undefined);
  return known === undefined ? [gap(say.missing.count(name))] : [figure(String(known), key)];
}

function isNothing(name: string, context: DraftContext): boolean {
  const cost = COSTS[name];
  return cost !== undefined && figureOf(`公开09[决算数,${cost}]`, context) === 0;
}

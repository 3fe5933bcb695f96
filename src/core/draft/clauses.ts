import { formatPercent, percentHundredths } from '../derive';
import { economicCodes } from '../forms';
import { draftText as say } from '../messages';
import { formatAmount, type Fen } from '../money';
import type { DraftContext } from './context';
import { figureOf, priorOf } from './context';
import { movers } from './movers';
import type { DraftSpan } from './types';
import type { Slot } from './slots';

const UNIT = '万元';
const DECIMALS = 2;
/** 工资福利支出, 对个人和家庭的补助. */
const STAFF = /^30[13]/;

/** What a slot is filled with; a gap where a figure is not known. @param key of the slot in the draft */
export function fill({ kind, of }: Slot, context: DraftContext, key: string): DraftSpan[] {
  const [first = '', second = '', third = ''] = of;
  switch (kind) {
    case '年':
      return context.year === null ? [gap(say.missing.year)] : [figure(String(context.year), key)];
    case '上年':
      return context.year === null ? [gap(say.missing.year)] : [figure(String(context.year - 1), key)];
    case '名称':
      return [figure(context.line?.printedName ?? '', key)];
    case '类名':
      return [figure(nameOfLevel(3, context), key)];
    case '款名':
      return [figure(nameOfLevel(5, context), key)];
    case '明细':
      return details(first, context, key);
    case '金额':
      return amount(first, context, key);
    case '占比':
      return share(first, second, third, context, key);
    case '增减':
      return change(first, context, key);
    case '完成':
      return completion(first, second, third, context, key);
    case '对比':
      return comparison(first, second, context);
    case '原因':
      return reason(first, context);
    case '数量':
      return count(first, context, key);
    case '待填':
      return [gap(say.missing.words(first))];
    default:
      throw new Error(`no such slot: ${kind}`);
  }
}

/** An amount as the text prints it. */
function amountText(fen: Fen): string {
  return `${formatAmount(fen, UNIT, DECIMALS)}${UNIT}`;
}

function amount(place: string, context: DraftContext, key: string): DraftSpan[] {
  const fen = figureOf(place, context);
  return fen === undefined ? [gap(say.missing.figure(place))] : [figure(amountText(fen), key)];
}

function share(part: string, whole: string, name: string, context: DraftContext, key: string): DraftSpan[] {
  const [top, bottom] = [figureOf(part, context), figureOf(whole, context)];
  if (top === undefined || bottom === undefined) return [gap(say.missing.figure(part))];
  const percent = percentHundredths(top, bottom);
  return percent === undefined ? [] : [figure(say.share(name, formatPercent(percent)), key)];
}

function change(place: string, context: DraftContext, key: string): DraftSpan[] {
  const [now, before] = [figureOf(place, context), priorOf(place, context)];
  if (now === undefined) return [gap(say.missing.figure(place))];
  if (before === undefined) return [gap(say.missing.prior)];
  const difference = shown(now) - shown(before);
  if (difference === 0) return [figure(say.level, key)];
  const percent = before > 0 ? percentHundredths(Math.abs(now - before), before) : undefined;
  const words = difference > 0 ? say.up : say.down;
  const moved = amountText(Math.abs(difference));
  return [figure(percent === undefined ? words.alone(moved) : words.both(moved, formatPercent(percent)), key)];
}

/** What is left of an amount when it is printed, so that differences agree with the amounts of the text. */
function shown(fen: Fen): Fen {
  const step = 10_000;
  return Math.sign(fen) * Math.round(Math.abs(fen) / step) * step;
}

function completion(actual: string, budget: string, kind: string, context: DraftContext, key: string): DraftSpan[] {
  const [done, planned] = [figureOf(actual, context), figureOf(budget, context)];
  if (done === undefined) return [gap(say.missing.figure(actual))];
  if (planned === undefined) return [figure(say.actualOnly(amountText(done)), key), gap(say.missing.budget)];
  const percent = percentHundredths(done, planned);
  const amounts = say.plannedAndDone(kind, amountText(planned), amountText(done));
  return [figure(percent === undefined ? amounts : amounts + say.completed(kind, formatPercent(percent)), key)];
}

/** Whether the actual figure is above or below its budget, with a gap for the reason. */
function comparison(actual: string, budget: string, context: DraftContext): DraftSpan[] {
  const [done, planned] = [figureOf(actual, context), figureOf(budget, context)];
  if (done === undefined || planned === undefined) return [];
  if (shown(done) === shown(planned)) return [text(say.asPlanned)];
  return [text(done > planned ? say.above : say.below), gap(say.missing.reason([])), text('。')];
}

function reason(place: string, context: DraftContext): DraftSpan[] {
  const [now, before] = [figureOf(place, context), priorOf(place, context)];
  if (now !== undefined && before !== undefined && shown(now) === shown(before)) return [text('。')];
  return [text(say.reason), gap(say.missing.reason(movers(place, context))), text('。')];
}

/** Name of the 类 or 款 that the item at hand belongs to. */
function nameOfLevel(digits: number, { sources, line }: DraftContext): string {
  const code = line?.key.slice(0, digits) ?? '';
  return sources.current.form('05')?.line(code)?.printedName ?? code;
}

/** What staff or running costs consist of, by their official names: the economic items that have a figure other than 0. */
function details(part: string, { sources }: DraftContext, key: string): DraftSpan[] {
  const lines = sources.current.form('06')?.lines ?? [];
  const own = lines.filter(({ code }) => code?.length === 5 && STAFF.test(code) === (part === '人员'));
  const named = own.filter(({ amounts }) =>
    [...amounts.values()].some((cell) => cell.kind === 'figure' && cell.fen !== 0),
  );
  const names = named.map(({ code, printedName }) => economicCodes.get(code ?? '') ?? printedName);
  return names.length === 0 ? [gap(say.missing.details)] : [figure(names.join('、'), key)];
}

function count(name: string, { sources }: DraftContext, key: string): DraftSpan[] {
  const found = sources.current.forms.flatMap(({ counts }) => counts).find((one) => one.key === name);
  if (found === undefined) return [gap(say.missing.count(name))];
  return [figure(String(found.value ?? 0), key)];
}

function figure(content: string, key: string): DraftSpan {
  return { kind: 'figure', text: content, key };
}

function text(content: string): DraftSpan {
  return { kind: 'text', text: content };
}

function gap(content: string): DraftSpan {
  return { kind: 'gap', text: say.gap(content) };
}

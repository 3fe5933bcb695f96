import { formatPercent, percentHundredths } from '../derive';
import { draftText as say } from '../messages';
import { formatAmount, type Fen } from '../money';
import type { DraftContext } from './context';
import { figureOf, priorOf } from './context';
import { movers } from './movers';
import { figure, gap, text } from './spans';
import type { DraftSpan } from './types';

const UNIT = '万元';
const DECIMALS = 2;

/** An amount as the text prints it. */
export function amountText(fen: Fen): string {
  return `${formatAmount(fen, UNIT, DECIMALS)}${UNIT}`;
}

/** What is left of an amount when it is printed, so that differences agree with the amounts of the text. */
function shown(fen: Fen): Fen {
  const step = 10_000;
  return Math.sign(fen) * Math.round(Math.abs(fen) / step) * step;
}

export function amount(place: string, context: DraftContext, key: string): DraftSpan[] {
  const fen = figureOf(place, context);
  return fen === undefined ? [gap(say.missing.figure(place))] : [figure(amountText(fen), key)];
}

export function share(part: string, whole: string, name: string, context: DraftContext, key: string): DraftSpan[] {
  const [top, bottom] = [figureOf(part, context), figureOf(whole, context)];
  if (top === undefined || bottom === undefined) return [gap(say.missing.figure(part))];
  const percent = context.evened?.(part, whole, context) ?? percentHundredths(top, bottom);
  return percent === undefined ? [] : [figure(say.share(name, formatPercent(percent)), key)];
}

/** @param base what it is compared with where that is not last year's figure of the same place */
export function change(place: string, base: string, context: DraftContext, key: string): DraftSpan[] {
  const [now, before] = [figureOf(place, context), baseOf(place, base, context)];
  if (now === undefined) return [gap(say.missing.figure(place))];
  if (before === undefined) return [gap(say.missing.prior)];
  const difference = shown(now) - shown(before);
  if (difference === 0) return [figure(say.level, key)];
  const percent = before > 0 ? percentHundredths(Math.abs(now - before), before) : undefined;
  const words = difference > 0 ? say.up : say.down;
  const moved = amountText(Math.abs(difference));
  return [figure(percent === undefined ? words.alone(moved) : words.both(moved, formatPercent(percent)), key)];
}

function baseOf(place: string, base: string, context: DraftContext): Fen | undefined {
  return base === '' ? priorOf(place, context) : figureOf(base, context);
}

export function completion(
  actual: string,
  budget: string,
  kind: string,
  context: DraftContext,
  key: string,
): DraftSpan[] {
  const [done, planned] = [figureOf(actual, context), figureOf(budget, context)];
  if (done === undefined) return [gap(say.missing.figure(actual))];
  if (planned === undefined) return [figure(say.actualOnly(amountText(done)), key), gap(say.missing.budget)];
  const percent = percentHundredths(done, planned);
  const amounts = say.plannedAndDone(kind, amountText(planned), amountText(done));
  return [figure(percent === undefined ? amounts : amounts + say.completed(kind, formatPercent(percent)), key)];
}

/** Whether the actual figure is above or below its budget, with a gap for the reason. */
export function comparison(actual: string, budget: string, context: DraftContext): DraftSpan[] {
  const [done, planned] = [figureOf(actual, context), figureOf(budget, context)];
  if (done === undefined || planned === undefined) return [];
  if (shown(done) === shown(planned)) return [text(say.asPlanned)];
  return [text(done > planned ? say.above : say.below), gap(say.missing.reason([])), text('。')];
}

/** A gap for the reason of a change, with what moved most; a full stop where nothing changed. */
export function reason(place: string, base: string, context: DraftContext): DraftSpan[] {
  const [now, before] = [figureOf(place, context), baseOf(place, base, context)];
  if (now !== undefined && before !== undefined && shown(now) === shown(before)) return [text('。')];
  return [text(say.reason), gap(say.missing.reason(movers(place, context))), text('。')];
}

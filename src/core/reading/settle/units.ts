import { headlines, sizeTies } from '../../forms';
import type { FormPlace } from '../../forms';
import type { AmountUnit, Fen } from '../../money';
import { AMOUNT_UNITS, fenPerUnit } from '../../money';
import type { FormDraft } from '../draft';
import type { NumberContent } from '../sheet/content';
import { isInYuan } from './figures';

/** How far figures of one size may be apart, and still when the units' difference is taken off. */
const SAME_SIZE = 30;
const SAME_SIZE_CORRECTED = 4;
const FEWEST_AGREEING = 2;
/** A headline so many times larger or smaller than every other figure of its form is itself wrong, not the form's unit. */
const WITHIN_FORM = 1_000;
/** The largest headline may be one that was filled in by another unit. */
const ONE_MAY_BE_WRONG = 1;
/** No department spends so many 万元, and hardly one so few 元. */
const MOST_WAN = 3_000_000;

/** The unit each form is read with; `printed` where its sheet contradicts. */
export interface SettledUnit {
  readonly unit: AmountUnit;
  readonly contradicts: boolean;
}

/** The unit of every form: as printed, of the other forms where not printed, and of the figures where these contradict. */
export function settleUnits(drafts: readonly FormDraft[]): ReadonlyMap<FormDraft, SettledUnit> {
  const usual = usualUnit(drafts);
  const units = new Map(drafts.map((draft) => [draft, draft.preamble.unit?.unit ?? usual]));
  const settled = new Map(
    [...units].map(([draft, unit]): [FormDraft, SettledUnit] => [draft, { unit, contradicts: false }]),
  );
  settleHeadlines(drafts, settled);
  settleParts(drafts, settled);
  return settled;
}

function usualUnit(drafts: readonly FormDraft[]): AmountUnit {
  const printed = drafts.flatMap(({ preamble }) => preamble.unit?.unit ?? []);
  const count = (unit: AmountUnit): number => printed.filter((other) => other === unit).length;
  if (printed.length > 0) return AMOUNT_UNITS.reduce((best, unit) => (count(unit) >= count(best) ? unit : best));
  const sizes = drafts
    .flatMap((draft) => headlines.map((anchor) => Math.abs(Number(contentAt(draft, anchor)?.digits ?? 0))))
    .filter((size) => size > 0)
    .sort((one, other) => other - one);
  return (sizes[ONE_MAY_BE_WRONG] ?? sizes[0] ?? 0) > MOST_WAN ? '元' : '万元';
}

type Settled = Map<FormDraft, SettledUnit>;

/** Headlines of the main forms are of one size: one that stands apart from at least two others has the wrong unit. */
function settleHeadlines(drafts: readonly FormDraft[], settled: Settled): void {
  const printed = drafts.flatMap((draft) => {
    const fen = headlineOf(draft, settled);
    return fen === undefined ? [] : [{ draft, fen }];
  });
  for (const { draft, fen } of printed) {
    const others = printed.filter((other) => other.draft !== draft);
    const agreeing = others.filter((other) => isNear(other.fen / fen)).length;
    const apart = others.filter((other) => correction(settled.get(draft), other.fen / fen) !== undefined);
    const [example] = apart;
    if (example !== undefined && apart.length >= FEWEST_AGREEING && apart.length > agreeing)
      correct(draft, fen, example.fen, settled);
  }
}

/** The first headline that a form has. */
function headlineOf(draft: FormDraft, settled: Settled): Fen | undefined {
  for (const anchor of headlines) {
    const fen = anchor.form === draft.form ? fenAt(draft, anchor, settled) : undefined;
    if (fen !== undefined) return fen;
  }
  return undefined;
}

function settleParts(drafts: readonly FormDraft[], settled: Settled): void {
  const corrected = new Set<FormDraft>();
  for (const [anchor, other] of sizeTies) {
    const draft = drafts.find(({ form }) => form === anchor.form);
    const reference = drafts.find(({ form }) => form === other.form);
    if (draft === undefined || reference === undefined || corrected.has(draft)) continue;
    const fen = fenAt(draft, anchor, settled);
    const expected = fenAt(reference, other, settled);
    if (fen === undefined || expected === undefined) continue;
    if (correct(draft, fen, expected, settled) || isNear(expected / fen)) corrected.add(draft);
  }
}

/** Whether a headline is of the size of the other figures of its form; alone in its form it is. */
function isInLine(draft: FormDraft, fen: Fen, settled: Settled): boolean {
  const unit = settled.get(draft)?.unit ?? '元';
  const sizes = draft.lines.flatMap(({ amounts }) =>
    amounts.flatMap(({ content }) => (content.kind === 'number' ? [fenIn(content, unit)] : [])),
  );
  const others = sizes.filter((size) => size !== 0 && size !== fen);
  const largest = Math.max(0, ...others);
  return largest === 0 || isNear(largest / fen, WITHIN_FORM);
}

/** Reads a form with the other unit where that brings its headline to the expected size. */
function correct(draft: FormDraft, fen: Fen, expected: Fen, settled: Settled): boolean {
  const unit = correction(settled.get(draft), expected / fen);
  if (unit === undefined || !isInLine(draft, fen, settled)) return false;
  settled.set(draft, { unit, contradicts: draft.preamble.unit !== undefined });
  return true;
}

/** Units that a form is in though it prints another. Nobody fills in 亿元 unless the form says so. */
const UNSAID: readonly AmountUnit[] = ['元', '万元'];

/** The other unit a form is really in when others are so many times larger. */
function correction(current: SettledUnit | undefined, ratio: number): AmountUnit | undefined {
  if (current === undefined) return undefined;
  const factor = (unit: AmountUnit): number => fenPerUnit(unit) / fenPerUnit(current.unit);
  return UNSAID.find((unit) => unit !== current.unit && isNear(ratio / factor(unit), SAME_SIZE_CORRECTED));
}

function isNear(ratio: number, most = SAME_SIZE): boolean {
  return ratio > 1 / most && ratio < most;
}

function fenAt(draft: FormDraft, anchor: FormPlace, settled: Settled): number | undefined {
  const unit = settled.get(draft)?.unit;
  const content = contentAt(draft, anchor);
  return content === undefined || unit === undefined ? undefined : fenIn(content, unit);
}

/** A figure other than 0. */
function contentAt(draft: FormDraft, { form, line, column }: FormPlace): NumberContent | undefined {
  const amounts = draft.form === form ? draft.lines.find((other) => other.line.key === line)?.amounts : undefined;
  const content = amounts?.find((amount) => amount.column === column)?.content;
  return content?.kind === 'number' && !content.zero ? content : undefined;
}

/** How much a number is in a form of this unit, in 分, without its sign. */
function fenIn(content: NumberContent, unit: AmountUnit): number {
  return Math.abs(Number(content.digits)) * fenPerUnit(isInYuan(content, unit) ? '元' : unit);
}

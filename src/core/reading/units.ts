import type { FormId } from '../forms';
import type { AmountUnit } from '../money';
import { FEN_PER_UNIT } from '../money';
import type { FormDraft } from './draft';

/** A figure that two forms print, or nearly: so far apart as ten thousand times it can only be the unit. */
interface Anchor {
  readonly form: FormId;
  readonly line: string;
  readonly column: string;
}

const HEADLINES: readonly Anchor[] = [
  { form: '01', line: '收入总计', column: '金额' },
  { form: '02', line: '合计', column: '本年收入合计' },
  { form: '03', line: '合计', column: '本年支出合计' },
  { form: '04', line: '收入总计', column: '金额' },
  { form: '05', line: '合计', column: '小计' },
  { form: 'B1', line: '收入总计', column: '金额' },
  { form: 'B2', line: '合计', column: '小计' },
  { form: 'B3', line: '合计', column: '合计' },
  { form: 'B4', line: '收入总计', column: '金额' },
  { form: 'B5', line: '合计', column: '合计' },
];

/** Forms that print a part of the whole, each with figures of a form whose unit is settled before. */
const PARTS: readonly (readonly [Anchor, Anchor])[] = [
  part('06', '人员经费合计', '金额', '05', '合计', '基本支出'),
  part('B6', '合计', '合计', 'B5', '合计', '基本支出'),
  part('10', '合计', '金额', '06', '公用经费合计', '金额'),
  part('07', '合计', '小计', '04', '本年支出合计', '政府性基金预算财政拨款'),
  part('08', '合计', '小计', '04', '本年支出合计', '国有资本经营预算财政拨款'),
  part('B8', '合计', '合计', 'B4', '支出总计', '政府性基金预算'),
  part('B9', '合计', '合计', 'B4', '支出总计', '国有资本经营预算'),
  part('09', '决算数', '公务用车运行维护费', '06', '30231', '金额'),
  part('09', '决算数', '公务接待费', '06', '30217', '金额'),
  part('B7', '本年预算数', '公务用车运行费', 'B6', '30231', '合计'),
  part('B7', '本年预算数', '公务接待费', 'B6', '30217', '合计'),
];

function part(...[form, line, column, otherForm, otherLine, otherColumn]: PartTuple): readonly [Anchor, Anchor] {
  return [
    { form, line, column },
    { form: otherForm, line: otherLine, column: otherColumn },
  ];
}
type PartTuple = [FormId, string, string, FormId, string, string];

const UNITS_APART = 10_000;
/** How far figures that should be near each other may be apart. */
const NEAR = 30;
const FEWEST_AGREEING = 2;
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
  const yuan = printed.filter((unit) => unit === '元').length;
  if (printed.length > 0) return yuan * 2 > printed.length ? '元' : '万元';
  const largest = Math.max(0, ...drafts.flatMap((draft) => HEADLINES.map((anchor) => valueAt([draft], anchor) ?? 0)));
  return largest > MOST_WAN ? '元' : '万元';
}

type Settled = Map<FormDraft, SettledUnit>;

/** Headlines of the main forms are of one size: one that stands apart from at least two others has the wrong unit. */
function settleHeadlines(drafts: readonly FormDraft[], settled: Settled): void {
  const headlines = drafts.flatMap((draft) => {
    const fen = HEADLINES.map((anchor) => fenAt(draft, anchor, settled)).find((value) => value !== undefined);
    return fen === undefined ? [] : [{ draft, fen }];
  });
  for (const { draft, fen } of headlines) {
    const others = headlines.filter((other) => other.draft !== draft);
    const agreeing = others.filter((other) => isNear(other.fen / fen)).length;
    const apart = others.filter((other) => correction(other.fen / fen) !== undefined);
    const [example] = apart;
    if (example !== undefined && apart.length >= FEWEST_AGREEING && apart.length > agreeing)
      correct(draft, example.fen / fen, settled);
  }
}

function settleParts(drafts: readonly FormDraft[], settled: Settled): void {
  const corrected = new Set<FormDraft>();
  for (const [anchor, other] of PARTS) {
    const draft = drafts.find(({ form }) => form === anchor.form);
    const reference = drafts.find(({ form }) => form === other.form);
    if (draft === undefined || reference === undefined || corrected.has(draft)) continue;
    const fen = fenAt(draft, anchor, settled);
    const expected = fenAt(reference, other, settled);
    if (fen === undefined || expected === undefined) continue;
    if (correct(draft, expected / fen, settled) || isNear(expected / fen)) corrected.add(draft);
  }
}

function correct(draft: FormDraft, ratio: number, settled: Settled): boolean {
  const unit = correction(ratio);
  const current = settled.get(draft)?.unit;
  if (unit === undefined || unit === current) return false;
  settled.set(draft, { unit, contradicts: draft.preamble.unit !== undefined });
  return true;
}

/** The unit a form is really in when others are so many times larger. */
function correction(ratio: number): AmountUnit | undefined {
  if (isNear(ratio / UNITS_APART)) return '万元';
  return isNear(ratio * UNITS_APART) ? '元' : undefined;
}

function isNear(ratio: number): boolean {
  return ratio > 1 / NEAR && ratio < NEAR;
}

function fenAt(draft: FormDraft, anchor: Anchor, settled: Settled): number | undefined {
  const value = valueAt([draft], anchor);
  const unit = settled.get(draft)?.unit;
  return value === undefined || unit === undefined ? undefined : value * FEN_PER_UNIT[unit];
}

/** A figure other than 0 as a plain number. */
function valueAt(drafts: readonly FormDraft[], { form, line, column }: Anchor): number | undefined {
  const draft = drafts.find((other) => other.form === form);
  const amounts = draft?.lines.find((other) => other.line.key === line)?.amounts;
  const content = amounts?.find((amount) => amount.column === column)?.content;
  const value = content?.kind === 'number' ? Math.abs(Number(content.digits)) : 0;
  return value === 0 ? undefined : value;
}

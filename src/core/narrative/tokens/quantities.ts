import type { Fen } from '../../money';
import { GAP } from '../normalise/characters';

interface Spot {
  /** Range in the passage, unit included. */
  readonly start: number;
  readonly end: number;
  /** The number without its unit, as printed. */
  readonly digits: string;
}

/** An amount of money. */
export interface Amount extends Spot {
  readonly kind: 'amount';
  readonly fen: Fen;
  /** Half of the smallest step its decimals can show, in 分; 0 where it is printed to the 分. */
  readonly half: Fen;
  readonly unit: AmountWord;
  readonly decimals: number;
}

/** A percentage, `value` in per cent. */
export interface Percent extends Spot {
  readonly kind: 'percent';
  readonly value: number;
  readonly decimals: number;
}

/** A number of vehicles, batches, persons … */
export interface CountOf extends Spot {
  readonly kind: 'count';
  readonly value: number;
  readonly unit: string;
}

/** A number that lacks its unit. */
export interface Bare extends Spot {
  readonly kind: 'bare';
}

export type Quantity = Amount | Percent | CountOf | Bare;

const UNITS = { 亿元: 10_000_000_000, 万元: 1_000_000, 元: 100 } as const;

/** 金额单位 as a sentence writes it. */
export type AmountWord = keyof typeof UNITS;

const COUNTED =
  '%?个百分点|个团组|批次|人次|辆|台|套|批|个|人|家|项|名|户|次|件|条|期|场|份|分|位|所|处|岁|米|吨|平方米|小时|天|周|倍';
const DATED = '年|月|日|号|类|款|号文|届|周年|年度|时';
const NUMBER = new RegExp(
  String.raw`(-)?(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(\.\d+)?(亿元|万元|元|[亿万](?=[，。；、）]|$)|%(?!个)|${COUNTED}|${DATED})?`,
  'g',
);
/** A limit is not an amount of anybody's (单价100万元（含）以上). */
const LIMIT_AFTER = /^(?:人民币)?(?:（含[^）]*）)?(?:及|或)?(?:以上|以下|以内|起)/;
const LIMIT_BEFORE = /(?:单价|单台|单件|单位价值|单笔|标准为?|每人|人均|每台|每辆)[^，。；]{0,6}$/;

/** The amounts, percentages and counts of a passage, in order; dates, codes, limits and list numbers are none. */
export function quantitiesOf(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const [whole, sign = '', digits = '', fraction = '', written] = match;
    const unit = unitOf(text, match.index, written);
    const end = match.index + whole.length;
    if (isPartOfWord(text, match.index, end, unit) || isLimit(text, match.index, end)) continue;
    const negative = sign !== '' && !/[\dA-Za-z\u4e00-\u9fff）]$/.test(text.slice(0, match.index));
    const start = negative || sign === '' ? match.index : match.index + 1;
    const spot = { start, end, digits: `${negative ? '-' : ''}${digits}${fraction}` };
    const quantity = isNothing(text, spot, unit) ? nothing(spot) : quantityOf(spot, unit, fraction);
    if (quantity !== undefined) found.push(quantity);
  }
  return found.map((quantity, at) => withSharedUnit(text, quantity, found[at + 1]));
}

/** 元 is left out now and then where nothing but money can be meant (经费合计3万，). */
function unitOf(text: string, start: number, written: string | undefined): string | undefined {
  if (written !== '万' && written !== '亿') return written;
  return /(?:费|支出|收入|预算|决算|合计|总计|金额|资金|增加|减少|增长|下降)(?:数|额)?(?:合计|共计)?[为是]?$/.test(
    text.slice(0, start),
  )
    ? `${written}元`
    : written;
}

/** 分别为3，2万元: the unit at the end is that of all. */
function withSharedUnit(text: string, quantity: Quantity, next: Quantity | undefined): Quantity {
  if (quantity.kind !== 'bare' || next?.kind !== 'amount' || !/^[，、]$/.test(text.slice(quantity.end, next.start)))
    return quantity;
  if (!SHARED.test(text.slice(Math.max(0, quantity.start - 12), quantity.start))) return quantity;
  const decimals = /\.(\d+)$/.exec(quantity.digits)?.[1]?.length ?? 0;
  const value = Number(quantity.digits.replaceAll(',', ''));
  return { ...quantity, kind: 'amount', decimals, unit: next.unit, ...moneyOf(value, next.unit, decimals) };
}

const SHARED = /(?:分别|各)(?:为|是|增加|减少|增长|下降)*$/;

function isPartOfWord(text: string, start: number, end: number, unit: string | undefined): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (/[\dA-Za-z.\-—[〔]/.test(before) || before === GAP) return true;
  if (/[\dA-Za-z\]〕]/.test(after) || after === GAP) return true;
  if (unit === '项' && before === '（' && after === '）') return true;
  if (unit !== undefined) return false;
  const numbersAList = after === '、' && !text.slice(start, end).includes('.');
  return numbersAList || /[.\-—）(（号]/.test(after) || /[（\u4e00-\u9fff]/.test(after);
}

function isLimit(text: string, start: number, end: number): boolean {
  return LIMIT_AFTER.test(text.slice(end, end + 12)) || LIMIT_BEFORE.test(text.slice(Math.max(0, start - 14), start));
}

/** 年初预算为0 needs no unit to be an amount. */
function isNothing(text: string, { start, digits }: Spot, unit: string | undefined): boolean {
  return (
    unit === undefined &&
    digits === '0' &&
    /(?:预算|决算|支出|收入|费)(?:数|额)?[为是]$/.test(text.slice(Math.max(0, start - 4), start))
  );
}

function nothing(spot: Spot): Amount {
  return { ...spot, kind: 'amount', decimals: 0, unit: '万元', ...moneyOf(0, '万元', 0) };
}

const DATED_UNITS: ReadonlySet<string> = new Set(DATED.split('|'));

function quantityOf(spot: Spot, unit: string | undefined, fraction: string): Quantity | undefined {
  const decimals = Math.max(0, fraction.length - 1);
  if (unit === undefined) return { ...spot, kind: 'bare' };
  if (DATED_UNITS.has(unit)) return undefined;
  const value = Number(spot.digits.includes(',') ? spot.digits.replaceAll(',', '') : spot.digits);
  if (unit === '%') return { ...spot, kind: 'percent', value, decimals };
  if (isAmountWord(unit)) return { ...spot, kind: 'amount', decimals, unit, ...moneyOf(value, unit, decimals) };
  return { ...spot, kind: 'count', value, unit };
}

/** A bare 0 says that there was nothing; it is as exact as the figures around it, two decimals. */
function moneyOf(value: number, unit: AmountWord, decimals: number): { fen: Fen; half: Fen } {
  const step = UNITS[unit] / 10 ** (value === 0 ? Math.max(2, decimals) : decimals);
  return { fen: Math.round(value * UNITS[unit]), half: step <= 1 ? 0 : step / 2 };
}

function isAmountWord(unit: string): unit is AmountWord {
  return Object.hasOwn(UNITS, unit);
}

/** An amount in a unit of its own with so many decimals, as a sentence prints it. */
export function amountText(fen: Fen, unit: AmountWord, decimals: number, thousands: boolean): string {
  const [whole = '', fraction] = (Math.abs(Math.round(fen)) / UNITS[unit] + 1e-9).toFixed(decimals).split('.');
  const grouped = thousands ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return (fen < 0 ? '-' : '') + (fraction === undefined ? grouped : `${grouped}.${fraction}`);
}

import type { FormId } from '../forms';
import type { AmountUnit } from '../money';
import { grouped } from '../money';
import { formName, lineName } from './relations';

/** Where a row is to be put in, as Excel counts, and what it says. */
export interface InsertionText {
  readonly row: number;
  /** Columns with their amounts. */
  readonly amounts: readonly (readonly [column: string, amount: string])[];
}

/** A row that another form has and the totals of this one hold. @param rows how many rows are lacking with it */
export function rowLeftOut(
  form: FormId,
  code: string,
  name: string,
  other: FormId,
  rows: number,
  { row, amounts }: InsertionText,
): string {
  const more = rows > 1 ? `（连同其下级共 ${rows} 行）` : '';
  const filled = amounts.map(([column, amount]) => `${column} ${grouped(amount)}`).join('、');
  const rest = filled === '' ? '' : `，${filled}`;
  return `${formName(form)} 疑漏列 ${lineName(code, name)} 一行${more}：${formName(other)} 列有这一科目，本表的合计也含有它的金额；请在第 ${row} 行之前补上${rest}`;
}

/** A row listed twice. @param first @param again the rows as Excel counts */
export function rowDoubled(form: FormId, code: string, name: string, first: number, again: number): string {
  return `${formName(form)} 的 ${lineName(code, name)} 列了两次：第 ${again} 行与第 ${first} 行编码和金额都相同，疑重复，请删去一行`;
}

/** Amounts that are all ten, a hundred … times too large or too small. @param power of ten, by which they are to be multiplied */
export function scaled(form: FormId, column: string | undefined, unit: AmountUnit, power: number): string {
  const which = column === undefined ? '全表金额' : `“${column}”一栏的金额`;
  const times = grouped(String(10 ** Math.abs(power)));
  const filledIn = filledInUnit(unit, power);
  const like = filledIn === undefined ? `疑都${power > 0 ? '小' : '大'}了 ${times} 倍` : `疑按${filledIn}填列`;
  return `${formName(form)} ${which}${like}，与${column === undefined ? '其他表' : '其余各栏'}相差 ${times} 倍；请${power > 0 ? '乘以' : '除以'} ${times}，换算成${unit}`;
}

const UNIT_POWERS: Readonly<Record<string, number>> = { 元: 0, 百元: 2, 千元: 3, 万元: 4, 亿元: 8 };

/** The unit that amounts were filled in with, where multiplying by a power of ten makes them ones of the unit. */
function filledInUnit(unit: AmountUnit, power: number): string | undefined {
  const meant = (UNIT_POWERS[unit] ?? 0) + power;
  return Object.keys(UNIT_POWERS).find((name) => UNIT_POWERS[name] === meant);
}

/** A printed unit that the amounts contradict. @param fitting the unit they fit @param word whether the word is to be changed, not the amounts */
export function otherUnit(form: FormId, printed: AmountUnit, fitting: AmountUnit, word: boolean): string {
  const larger = (UNIT_POWERS[fitting] ?? 0) > (UNIT_POWERS[printed] ?? 0);
  const times = grouped(String(10 ** Math.abs((UNIT_POWERS[fitting] ?? 0) - (UNIT_POWERS[printed] ?? 0))));
  const advice = word
    ? `请把金额单位改为${fitting}`
    : `请把全表金额${larger ? '乘以' : '除以'} ${times}，换算成${printed}`;
  return `${formName(form)}注明的金额单位是${printed}，金额却是按${fitting}填列的，与其他表相差 ${times} 倍；${advice}（其余核对已按${fitting}计算）`;
}

/** A row under a misspelt code. @param meant the code that the other form gives the name */
export function rowMiscoded(form: FormId, code: string, name: string, other: FormId, meant: string): string {
  return `${formName(form)} 的科目编码 ${code} 疑为 ${meant}：${formName(other)} 的“${name}”编码是 ${meant}`;
}

import type { FormId } from '../forms';
import { grouped } from '../money';
import { slipNames, type Slip } from './names';
import { formName, quoted } from './relations';

export * from './shiftCauses';
export * from './wholeCauses';
export type { Slip };

/** The slip in brackets, to stand behind the figure it should be. */
export function slipRemark(slip: Slip): string {
  return slip === 'unknown' ? '' : `（${slipNames[slip]}）`;
}

/** A suspect cell with its amounts as printed, in the unit of its sheet. */
export interface SuspectText {
  readonly form: FormId;
  readonly address: string;
  /** Empty for a blank cell. */
  readonly printed: string;
  /** `null` where the forms do not tell. */
  readonly proposed: string | null;
  readonly slip: Slip;
}

function place({ form, address }: SuspectText): string {
  return `${formName(form)} ${address}`;
}

function shouldBe(suspect: SuspectText): string {
  const { printed, slip } = suspect;
  const proposed = suspect.proposed ?? '';
  if (printed === '') return `${place(suspect)} 是空的，疑漏填 ${grouped(proposed)}`;
  return `${place(suspect)} 的 ${grouped(printed)} 疑为 ${grouped(proposed)}${slipRemark(slip)}`;
}

function mended(count: number): string {
  return count === 1 ? '改后这处核对相符' : `改后 ${count} 处核对全部相符`;
}

/** `公开05 C13 的 306.81 疑为 360.81（数字颠倒），改后 4 处核对全部相符` */
export function oneSuspect(suspect: SuspectText, checks: number): string {
  return `${shouldBe(suspect)}，${mended(checks)}`;
}

/** Figures that are off from their originals by the same amount: one slip, carried from an item into sums and other forms. */
export function carriedThrough(suspect: SuspectText, gap: string, others: number): string {
  return `${shouldBe(suspect).replace('疑为', '按底稿应为')}；另有 ${others} 处与底稿也相差 ${gap}，是同一处错误带到了合计和其他表`;
}

/** Several cells of which one is wrong; the likeliest is told in full. */
export function severalSuspects(suspects: readonly [SuspectText, ...SuspectText[]], checks: number): string {
  const [first, ...others] = suspects;
  const named = others.slice(0, 3).map(place).join('、');
  const more = others.length > 3 ? ` 等 ${others.length} 处` : '';
  return `${shouldBe(first)}，${mended(checks)}；也可能错在 ${named}${more}，只需改其中一处`;
}

/** The same wrong figure in several cells, all to be corrected alike. @param others where the slip may have been made instead */
export function copiedFigure(
  copies: readonly [SuspectText, ...SuspectText[]],
  others: readonly SuspectText[],
  checks: number,
): string {
  const [first] = copies;
  const cells = copies.map(place).join('、');
  const instead = others.length === 0 ? '' : `；也可能错在 ${places(others)}（连同随之要改的格子），只需改其中一处`;
  return `${cells} 的 ${grouped(first.printed)} 疑都应为 ${grouped(first.proposed ?? '')}${slipRemark(first.slip)}，一并${mended(checks)}${instead}`;
}

/** One figure that its totals have followed. @param others where the slip may have been made instead */
export function carriedUp(
  lead: SuspectText,
  following: readonly SuspectText[],
  others: readonly SuspectText[],
  checks: number,
): string {
  const instead = others.length === 0 ? '' : `；也可能错在 ${places(others)}（连同其合计），只需改其中一处`;
  return `${shouldBe(lead)}，由它加总而来的 ${places(following)}${following.length > 4 ? '' : ' '}随之要改，一并${mended(checks)}${instead}`;
}

/** Two figures in each other's places. @param pairs the likeliest first; any one of them explains everything */
export function interchanged(pairs: readonly (readonly SuspectText[])[], checks: number): string {
  const [first = [], ...others] = pairs;
  const swapped = first.map((suspect) => `${place(suspect)} 的 ${grouped(suspect.printed)}`).join(' 与 ');
  const instead = others.map((pair) => pair.map(place).join(' 与 ')).join('，或 ');
  return `${swapped} 疑互换，换回后${checks === 1 ? '这处' : ` ${checks} 处`}核对相符${instead === '' ? '' : `；也可能是 ${instead} 互换，只需换其中一对`}`;
}

/** What a slip in a row explains. @param slip the sentence about it */
export function rowMended(slip: string, checks: number): string {
  return `${slip}，${mended(checks)}`;
}

/** The cell that is wrong is the result of a formula. @param missing cells that the formula should add up and does not */
export function formula(suspect: SuspectText, text: string, missing: readonly string[], checks: number): string {
  const { printed, proposed } = suspect;
  const lacks = missing.length === 0 ? '' : `，没有包括 ${missing.slice(0, 4).join('、')}`;
  const meant = proposed === null ? '' : `，结果 ${grouped(printed)} 疑为 ${grouped(proposed)}`;
  return `${place(suspect)} 的公式 =${quoted(text)}${lacks}${meant}；请改公式或重新计算，不要直接改数，${mended(checks)}`;
}

function places(suspects: readonly SuspectText[]): string {
  const named = suspects.slice(0, 4).map(place).join('、');
  return suspects.length > 4 ? `${named} 等 ${suspects.length} 处` : named;
}

/** What an inequality is broken by, without a figure. @param finding the sentence of the finding */
export function unvalued(finding: string, suspects: readonly SuspectText[]): string {
  return `${finding}；请核对 ${places(suspects)}`;
}

/** Many slips would explain what is broken. @param finding the sentence of one finding */
export function undecided(finding: string, checks: number): string {
  const more = checks === 1 ? '' : `（连同这处共 ${checks} 处不符）`;
  return `${finding}${more}；可能是某个明细连同由它加总的合计都错了，表上看不出是哪一个，请逐项核对`;
}

/** Several wrong figures that make up for each other, or what they are compared with is wrong in the same way. */
export function offsetting(suspects: readonly SuspectText[], checks: number): string {
  const named = suspects.slice(0, 4).map(shouldBe).join('，');
  const more = suspects.length > 4 ? ` 等 ${suspects.length} 处` : '';
  return `${named}${more}，差额互相抵消，须一并改，${mended(checks)}；也可能是与它们核对的另一方各有差错`;
}

/** No single cell explains what is broken. */
export function unexplained(forms: readonly FormId[], checks: number): string {
  const where = forms.map(formName).join('、');
  return `${where} 有 ${checks} 处核对不符，改任何一个单元格都不能使其相符，请逐项核对`;
}

/** What does not hold, with no cell to blame. @param finding the sentence of the finding */
export function unexplainedOne(finding: string): string {
  return `${finding}；改其中任何一个单元格都会使别处不符，请逐项核对`;
}

/** `公开03：6 处尾差` */
export function roundings(form: FormId | null, count: number): string {
  return `${form === null ? '整个工作簿' : formName(form)}：${count} 处尾差`;
}

/** As many hints of one rule in one form are told one by one. */
const TOLD = 3;

/** Several hints of one rule in one form. @param sentences what each says */
export function hints(sentences: readonly string[]): string {
  if (sentences.length <= TOLD) return sentences.join('；');
  return `${sentences.slice(0, TOLD - 1).join('；')}；同类的还有 ${sentences.length - TOLD + 1} 处`;
}

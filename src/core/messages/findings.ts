import { formName } from '../forms';
import type { FormId } from '../forms';
import { formatAmount, grouped } from '../money';
import type { Fen } from '../money';
import { formList } from './accounts';
import { quoted } from './relations';

export * from './accounts';
export * from './carryForward';
export * from './original';
export * from './presentation';
export * from './printed';
export * from './recognised';

/** Sentences of the checks that are no relation: about amounts and quantities, and why a check could not look. */

export function notAnAmount(
  sheet: string,
  address: string,
  line: string,
  column: string,
  printed: string,
  isError: boolean,
): string {
  const what = isError ? `是错误值 ${printed}` : `填的是文字“${quoted(printed)}”，不是金额`;
  return `工作表“${sheet}”${address}（${[line, column].filter((part) => part !== '').join('，')}）${what}，请改成数字`;
}

export function figureWithoutTotal(form: FormId, line: string, part: string, printed: string, total: string): string {
  return `${formName(form)}“${line}”的${part}印有 ${grouped(printed)}，同一行的${total}却是空的，疑似印错了栏`;
}

export function administrativeOnly(form: FormId, line: string, printed: string): string {
  return `${formName(form)}“${line}”有 ${grouped(printed)}，行政单位一般没有这一项，请说明原因`;
}

export function amountWithoutCount(column: string, count: string): string {
  return `有${column}，“${count}”却是空的或为 0，请核对`;
}

export function countWithoutAmount(column: string, count: string, quantity: number): string {
  return `“${count}”是 ${quantity}，却没有${column}，请核对`;
}

/** @param each amount for one, in 分, as are the bounds */
export function perCountOutOfRange(
  column: string,
  count: string,
  quantity: number,
  each: Fen,
  lowest: Fen,
  highest: Fen,
): string {
  const yuan = (fen: Fen) => grouped(formatAmount(fen, '元', 2));
  return `${column}按“${count}”${quantity} 平均为 ${yuan(each)} 元，不在设定的 ${yuan(lowest)} 元至 ${yuan(highest)} 元之间，请说明原因`;
}

export function blankItem(form: FormId, item: string, lines: readonly string[]): string {
  return `${formName(form)}${lines.join('、')}的${item}是空的，没有发生宜填 0.00`;
}

export function institutionHasOperatingFunds(printed: string): string {
  return `机关运行经费填了 ${grouped(printed)}，支出科目却表明这里只有事业单位；只有行政（参公）单位有机关运行经费，请说明原因`;
}

export function operatingFundsDiffer(operating: string, form: FormId, running: string): string {
  return `只有行政（参公）单位时，机关运行经费应当等于公用经费：机关运行经费 ${operating}，${formName(form)}公用经费 ${running}，请核对`;
}

export function formsMissing(forms: readonly FormId[]): string {
  return forms.length > 3 ? '没有要核对的表' : `没有${formList(forms)}表`;
}

export function noSetBegun(): string {
  return '没有部门决算或部门预算的公开表';
}

export function countsMissing(form: FormId, counts: readonly string[]): string {
  return `${formName(form)}没有印“${counts.join('”“')}”`;
}

export function amountMissing(form: FormId, column: string): string {
  return `${formName(form)}没有${column}的金额`;
}

export function entityKindUnknown(): string {
  return '从支出科目看不出是行政单位还是事业单位';
}

export function notAdministrativeOnly(): string {
  return '从支出科目看不是只有行政（参公）单位';
}

export function totalsCondition(equal: boolean): string {
  return equal ? '两表合计一致，另按一致的要求核对' : '两表合计不一致，不要求各科目一致';
}

export function noEntityPrinted(): string {
  return '各表都没有注明部门（单位）名称';
}

export function noYearPrinted(): string {
  return '各表都没有注明年度';
}

/** Derived figures of the user's own that nobody can work out. @param cells their addresses */
export function typedUnknown(form: FormId, label: string, cells: readonly string[], why: string): string {
  const [first = ''] = cells;
  const where = cells.length === 1 ? first : `${first} 等 ${cells.length} 格`;
  return `${formName(form)}“${quoted(label)}”${where}未核对：${why}`;
}

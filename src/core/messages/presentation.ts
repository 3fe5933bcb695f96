import { formName } from '../forms';
import type { FormId } from '../forms';
import type { AmountUnit } from '../money';
import { formList } from './accounts';

/** Sentences about how forms are published: completeness, heads, notes. */

export function formsNotThere(missing: readonly FormId[]): string {
  return `缺少${formList(missing)}；没有数据的表也应当列出空表并说明`;
}

/** @param unread sheets that were not recognised, or are hidden, among which they may be */
export function formsNotThereOrUnread(missing: readonly FormId[], unread: readonly string[]): string {
  return `没有找到${formList(missing)}；工作表“${unread.join('”“')}”没有认出或者隐藏着，请核对是否就在其中`;
}

export function universityForms(missing: readonly FormId[]): string {
  return `没有${formList(missing)}；像是高等学校的一套表，如主管部门要求公开其余各表，请补上`;
}

export function formTwice(form: FormId, taken: string, again: string): string {
  return `${formName(form)}出现了不止一次：核对的是工作表“${taken}”，未核对“${again}”，请删去多余的一张或指定用哪一张`;
}

export function nilWithoutNote(forms: readonly FormId[]): string {
  return `${formList(forms)}是空表，表下没有“故本表无数据”一类的说明，请补上`;
}

export function noteNamesOtherFund(form: FormId, named: string, own: string): string {
  return `${formName(form)}的说明写的是“${named}”，本表应当说明的是${own}`;
}

export function noteNamesOtherYear(form: FormId, named: number, year: number): string {
  return `${formName(form)}的说明写的是 ${named} 年，本套表是 ${year} 年度`;
}

export function noteNamesOtherEntity(form: FormId, named: string, entity: string): string {
  return `${formName(form)}的说明写的是“${named}”，本表的部门（单位）是“${entity}”`;
}

export function noteAgainstFigures(form: FormId, text: string): string {
  return `${formName(form)}有金额，说明却写着“${shortened(text)}”，请改正说明或金额`;
}

export function nilButElsewhere(form: FormId, others: readonly FormId[]): string {
  return `${formName(form)}是空表，${formList(others)}却有相应的金额，请核对是哪一处漏填或多填`;
}

export function notNilButElsewhere(form: FormId, others: readonly FormId[]): string {
  return `${formName(form)}有金额，${formList(others)}却没有相应的金额，请核对是哪一处漏填或多填`;
}

export function columnsNotPrinted(form: FormId, columns: readonly string[]): string {
  return `${formName(form)}没有单独列出“${columns.join('”“')}”，应当分项公开`;
}

export function noAmountUnit(form: FormId, assumed: AmountUnit): string {
  return `${formName(form)}没有注明金额单位，核对时按${assumed}计算，请补上`;
}

export function headerMissing(
  item: 'entity' | 'fiscalYear' | 'number',
  forms: readonly FormId[],
  all: boolean,
): string {
  const what = { entity: '部门（单位）名称', fiscalYear: '年度', number: '表号' }[item];
  return `${all ? '各表都' : formList(forms)}没有注明${what}`;
}

export function fewDecimals(forms: readonly FormId[], decimals: number): string {
  return `${formList(forms)}的金额没有保留 ${decimals} 位小数`;
}

export function otherEntity(form: FormId, entity: string, usual: string): string {
  return `${formName(form)}的部门（单位）是“${entity}”，其他表是“${usual}”`;
}

export function otherYear(form: FormId, year: number, usual: number): string {
  return `${formName(form)}是 ${year} 年度，其他表是 ${usual} 年度`;
}

export function garbledYear(form: FormId, year: string): string {
  return `${formName(form)}中的“${year}”不是四位数的年度`;
}

export function placeholder(form: FormId, leftOver: string): string {
  return `${formName(form)}的文字中留有“${leftOver}”，请改好`;
}

export function templateText(form: FormId, text: string): string {
  return `${formName(form)}下留有模板的填表指导语“${shortened(text)}”，请删去`;
}

export function roundingNoteMissing(roundings: number): string {
  return `有 ${roundings} 处尾差，各表都没有注明，宜在表下加注“本套报表金额单位转换时可能存在尾数误差”`;
}

function shortened(text: string): string {
  const plain = text.replace(/\s+/g, '');
  return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain;
}

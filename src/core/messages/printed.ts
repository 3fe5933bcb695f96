import { formName } from '../forms';
import type { FormId } from '../forms';
import { grouped, type AmountUnit } from '../money';
import { formList } from './accounts';
import { quoted } from './relations';

/** Sentences about how figures and codes are printed. */

export function headerWords(form: FormId, words: readonly string[]): string {
  return `${formName(form)}合计行的金额格里印着表头文字“${words.join('”“')}”，按文字处理，没有当作零`;
}

export function unitContradicts(form: FormId, printed: AmountUnit, fitting: AmountUnit): string {
  return `${formName(form)}注明的金额单位是${printed}，数字却与按${fitting}填列的其他表相符，相差一万倍；以下按${fitting}核对，请改正单位或金额`;
}

export function columnsNotFilled(form: FormId, columns: readonly string[], total: string): string {
  return `${formName(form)}的“${columns.join('”“')}”整栏没有填，“${total}”却有金额，未核对这些栏，请补填`;
}

const SHOWN_AS = { date: '显示成日期', percent: '显示成百分数', hidden: '什么也不显示' } as const;

export function oddFormat(form: FormId, cells: readonly string[], format: keyof typeof SHOWN_AS): string {
  const unread = format === 'date' ? '，没有当作金额核对' : '';
  return `${formName(form)} ${cells.join('、')} 的数字格式使金额${SHOWN_AS[format]}${unread}，请改成数值格式`;
}

export function spacedNumbers(form: FormId, cells: readonly string[]): string {
  return `${formName(form)} ${cells.join('、')} 是带空格或看不见的字符的文本，已按数字核对，请改成数字`;
}

/** @param codes address and code of each */
export function datedCodes(form: FormId, codes: readonly string[]): string {
  return `${formName(form)}的科目编码变成了日期，已按 ${codes.join('、')} 核对，请改成文本格式的编码`;
}

export function zerosAndBlanks(forms: readonly FormId[]): string {
  return `${formList(forms)}没有发生的金额有的印 0、有的留空，宜统一`;
}

/** @param now what the formula comes to */
export function staleFormula(form: FormId, address: string, formula: string, printed: string, now: string): string {
  return `${formName(form)} ${address} 的公式 =${quoted(formula)} 没有重新计算：存着的结果是 ${grouped(printed)}，按现在的数是 ${grouped(now)}，请按 F9 重新计算后保存`;
}

export function uncalculated(form: FormId, cells: number): string {
  return `${formName(form)}有 ${cells} 个公式没有计算结果，请用 Excel 或 WPS 打开、重新计算并保存后再核对`;
}

/** @param row row of the sheet, from 0 */
export function sheetRow(row: number): string {
  return `第 ${row + 1} 行`;
}

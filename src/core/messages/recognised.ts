import { formDefinition, formName } from '../forms';
import type { FormId } from '../forms';

/** Sentences about sheets, rows and columns that were not recognised, contradict each other, or are hidden. */

export function unknownLines(form: FormId, words: readonly string[]): string {
  return `${formName(form)}有金额的行没有认出是哪个项目：${words.join('、')}`;
}

export function unknownColumns(form: FormId, words: readonly string[]): string {
  return `${formName(form)}的栏没有认出是哪个项目：${words.join('、')}，未核对`;
}

export function totalNotPrinted(form: FormId, total: string): string {
  return `${formName(form)}缺少“${total}”一行，请补上`;
}

export function titleContradicts(form: FormId, titled: FormId, sheet: string): string {
  const { title } = formDefinition(titled);
  return `工作表“${sheet}”的标题是${formName(titled)}“${title}”，表头各栏却是${formName(form)}的，按${formName(form)}核对，请更正标题`;
}

export function titleSlip(form: FormId, printed: string, meant: string): string {
  return `${formName(form)}的标题印作“${printed.trim()}”，疑为“${meant}”，按${formName(form)}核对，请更正标题`;
}

export function sheetUnread(sheet: string, title: string): string {
  return `工作表“${sheet}”（${title}）没有认出是哪张公开表，未核对`;
}

export function severalDepartments(names: readonly string[]): string {
  return `工作簿里有 ${names.length} 个部门（单位）的表：“${names.join('”“')}”，各部门的表互不比较，请核对是否都应当在这个工作簿里`;
}

export function hiddenSheet(form: FormId, sheet: string): string {
  return `${formName(form)}在隐藏的工作表“${sheet}”上，已一并核对；公开时看不到，请取消隐藏`;
}

/** @param rows numbers of the rows as Excel shows them, or letters of columns */
export function hiddenParts(form: FormId, kind: 'rows' | 'columns', parts: readonly string[]): string {
  const which = kind === 'rows' ? `第 ${parts.join('、')} 行` : `${parts.join('、')} 列`;
  return `${formName(form)}的${which}隐藏着，里面有金额，已一并核对；印出来看不到，请取消隐藏或核实`;
}

export function outsideColumns(form: FormId, words: readonly string[]): string {
  return `${formName(form)}有数字印在各栏之外：${words.join('、')}，未核对`;
}

export function totalOnNameColumn(form: FormId, words: readonly string[]): string {
  return `${formName(form)}的${words.map((word) => `“${word}”`).join('')}印在科目名称一列，没有合并到科目代码列`;
}

export function lineTwice(form: FormId, words: readonly string[]): string {
  return `${formName(form)}的“${words.join('”“')}”列了不止一行，核对用的是第一行`;
}

export function otherNumber(form: FormId, words: readonly string[]): string {
  return `按标题这是${formName(form)}，印出的表号却是“${words.join('、')}”`;
}

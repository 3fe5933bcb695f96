import { formDefinition, formName } from '../forms';
import type { FormId } from '../forms';
import { grouped, type AmountUnit } from '../money';
import { formList } from './accounts';
import { quoted } from './relations';

/** Sentences about how forms are published: completeness, heads, notes, what is printed where. */

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

export function headerWords(form: FormId, words: readonly string[]): string {
  return `${formName(form)}合计行的金额格里印着表头文字“${words.join('”“')}”，按文字处理，没有当作零`;
}

export function unitContradicts(form: FormId, printed: AmountUnit, fitting: AmountUnit): string {
  return `${formName(form)}注明的金额单位是${printed}，数字却与按${fitting}填列的其他表相符，相差一万倍；以下按${fitting}核对，请改正单位或金额`;
}

export function unknownLines(form: FormId, words: readonly string[]): string {
  return `${formName(form)}有金额的行没有认出是哪个项目：${words.join('、')}`;
}

export function unknownColumns(form: FormId, words: readonly string[]): string {
  return `${formName(form)}的栏没有认出是哪个项目：${words.join('、')}，未核对`;
}

export function totalNotPrinted(form: FormId, total: string): string {
  return `${formName(form)}缺少“${total}”一行，请补上`;
}

export function columnsNotFilled(form: FormId, columns: readonly string[], total: string): string {
  return `${formName(form)}的“${columns.join('”“')}”整栏没有填，“${total}”却有金额，未核对这些栏，请补填`;
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

export function roundingNoteMissing(roundings: number): string {
  return `有 ${roundings} 处尾差，各表都没有注明，宜在表下加注“本套报表金额单位转换时可能存在尾数误差”`;
}

/** @param row row of the sheet, from 0 */
export function sheetRow(row: number): string {
  return `第 ${row + 1} 行`;
}

function shortened(text: string): string {
  const plain = text.replace(/\s+/g, '');
  return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain;
}

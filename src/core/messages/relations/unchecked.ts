import { quoted } from './names';

/** 未核对: why a rule or one place of it was not checked. */
export function noWorkbook(source: 'prior' | 'budget'): string {
  return source === 'prior' ? '没有上年的表' : '没有预算的表';
}

export function formMissing(form: string): string {
  return `没有${form}表`;
}

export function lineMissing(form: string, line: string): string {
  return `${form}没有“${line}”一行`;
}

export function severalRows(form: string, code: string): string {
  return `${form}的科目 ${code} 列了不止一行，金额各不相同，加在一起也核对不上`;
}

export function columnMissing(form: string, column: string): string {
  return `${form}没有“${column}”一栏`;
}

/** Amounts under a header or label that nobody understood. @param place `工作表!F3` */
export function notUnderstood(form: string, kind: 'line' | 'column', text: string, place: string): string {
  const what = text === '' ? '' : `“${quoted(text)}”`;
  return `${form} ${place} 的${kind === 'column' ? '栏' : '行'}${what}没有认出`;
}

export function columnUnfilled(form: string, column: string): string {
  return `${form}的“${column}”整栏没有填`;
}

/** @param cell `工作表!B5` */
export function coveredCell(cell: string): string {
  return `${cell} 被合并单元格盖住，看不出是多少`;
}

/** @param cell `工作表!B5` */
export function dateInCell(cell: string): string {
  return `${cell} 是日期，不是金额`;
}

/** @param cell `工作表!B5` */
export function wordsInCell(cell: string, text: string): string {
  return `${cell} 是文字“${quoted(text)}”，不是金额`;
}

export function errorInCell(cell: string, error: string): string {
  return `${cell} 是错误值 ${error}`;
}

export function uncalculatedCell(cell: string): string {
  return `${cell} 的公式没有保存计算结果，请用 Excel 打开后保存一次`;
}

export function conditionNotMet(condition: string): string {
  return `只在“${conditionWords(condition)}”时核对，这里不是`;
}

export function conditionUnknown(condition: string, reason: string): string {
  return `只在“${conditionWords(condition)}”时核对，这里看不出是不是：${reason}`;
}

/** A condition of the rule notation in words: `公开05合计的项目支出为 0`. */
function conditionWords(condition: string): string {
  return condition
    .replace(/\[([^[\],]+),([^[\],]+)\]/g, '$1的$2')
    .replace(/\[([^[\],]+)\]/g, '的$1')
    .replace(/ >= 0\.01元$/, '有金额')
    .replace(/ = 0$/, '为 0')
    .replace(' >= ', '不小于')
    .replace(' <= ', '不大于')
    .replace(' = ', '等于');
}

export function allBlank(): string {
  return '相关单元格都是空的';
}

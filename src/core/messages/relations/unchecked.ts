import { quoted } from './names';

/** 未核对: why a rule or one place of it was not checked. */
export function noWorkbook(source: 'prior' | 'budget'): string {
  return source === 'prior' ? '没有上年的表' : '没有预算的表';
}

export function formMissing(form: string): string {
  return `没有${form}`;
}

export function lineMissing(form: string, line: string): string {
  return `${form}没有“${line}”一行`;
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
  return `条件不成立：${condition}`;
}

export function conditionUnknown(condition: string, reason: string): string {
  return `条件无从判断（${condition}）：${reason}`;
}

export function allBlank(): string {
  return '相关单元格都是空的';
}

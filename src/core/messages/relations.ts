import { formName } from '../forms';
import type { FormId } from '../forms';
import { grouped } from '../money';

export { formName };

/** What is quoted from a cell: only the beginning of what is long. */
export function quoted(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** One side of a relation: what it is (empty for a mere number), and its amount in the unit of the sentence. */
export interface SideText {
  readonly name: string;
  readonly amount: string;
  /** Where several figures make up the amount, what is added; a negative one is subtracted. */
  readonly addends?: readonly string[];
}

/** A difference without its sign, in the unit of the sentence. */
export interface GapText {
  readonly amount: string;
  readonly unit: string;
  /** The left side is the larger one. */
  readonly more: boolean;
}

/** `上年公开05`, `预算文件预算1`. */
export function formNameIn(source: 'current' | 'prior' | 'budget', form: FormId): string {
  return { current: '', prior: '上年', budget: '预算文件' }[source] + formName(form);
}

/** `208 社会保障和就业支出`; a line without a code is its name. */
export function lineName(code: string, name: string): string {
  return name === '' || name === code ? code : `${code} ${name}`;
}

/** `公开05 208 社会保障和就业支出 的小计`; the parts that go without saying are empty. */
export function figureName(form: string, line: string, column: string): string {
  const place = [form, line].filter((part) => part !== '').join(' ');
  if (column === '') return place;
  return place === '' ? column : `${place} 的${column}`;
}

/** A run of lines or columns: `事业收入至其他收入各项`. */
export function runName(from: string, to: string): string {
  return `${from}至${to}各项`;
}

/** All lines a variable stands for: `各类`, `各行`. */
export function everyName(variable: string): string {
  return variable === 'k' ? '各科目' : variable === '*' ? '各行' : `各${variable}`;
}

/** All columns of a form. */
export function everyColumn(): string {
  return '各栏';
}

/** What a parent line is the total of: `其下各款`. */
export function childrenName(digits: number | undefined): string {
  if (digits === 3) return '各类';
  if (digits === 5) return '其下各款';
  return digits === 7 ? '其下各项' : '所属各单位';
}

/** Several addends together. `signs` has + or − before each. */
export function sumName(parts: readonly { readonly sign: '+' | '-'; readonly name: string }[], shown = 4): string {
  const names = parts
    .slice(0, shown)
    .map(({ sign, name }, index) => (index === 0 && sign === '+' ? name : sign + name));
  const rest = parts.length > shown ? ` 等 ${parts.length} 项` : '';
  const sum = `${names.join('')}${rest}`;
  return sum.endsWith('合计') ? `${sum} 加总` : `${sum} 的合计`;
}

function gap({ amount, unit, more }: GapText): string {
  return `${more ? '多' : '少'} ${grouped(amount)} ${unit}`;
}

function side({ name, amount, addends }: SideText): string {
  const figures = addends === undefined ? grouped(amount) : `${addition(addends)} = ${grouped(amount)}`;
  return name === '' ? figures : `${name} ${figures}`;
}

/** So many figures are added up in a sentence; of more the first ones and the last are shown. */
const ADDED = 8;

/** `127.78 + 63.89 - 105.49`. */
function addition(addends: readonly string[]): string {
  const signed = addends.map((addend, at) => {
    const figure = grouped(addend.replace('-', ''));
    if (at === 0) return addend.startsWith('-') ? `-${figure}` : figure;
    return `${addend.startsWith('-') ? '-' : '+'} ${figure}`;
  });
  if (signed.length <= ADDED) return signed.join(' ');
  return [...signed.slice(0, ADDED - 2), '+ …', ...signed.slice(-1)].join(' ');
}

function sides(left: SideText, right: SideText): string {
  return `${side(left)} 与 ${side(right)}`;
}

/** 错误: both sides should be equal. Neither is called what it should be: the other may be the wrong one. */
export function notEqual(left: SideText, right: SideText, difference: GapText): string {
  if (left.addends === undefined && right.addends !== undefined) {
    const sum = `${addition(right.addends)} = ${grouped(right.amount)}`;
    return `${left.name} 与 ${right.name} 不等：${sum}，表中 ${grouped(left.amount)}，${gap(difference)}`;
  }
  return `${sides(left, right)} 不等，${gap(difference)}`;
}

/** 错误: the left side should be at most the right one. */
export function tooLarge(left: SideText, right: SideText, { amount, unit }: GapText): string {
  return `${side(left)} 大于 ${side(right)}，超出 ${grouped(amount)} ${unit}`;
}

/** 错误: the left side should be at least the right one. */
export function tooSmall(left: SideText, right: SideText, { amount, unit }: GapText): string {
  return `${side(left)} 小于 ${side(right)}，短少 ${grouped(amount)} ${unit}`;
}

/** 尾差: both sides can meet once their roundings are taken back. @param limit how far rounding alone can reach */
export function roundingOnly(left: SideText, right: SideText, difference: GapText, limit: string): string {
  return `${sides(left, right)} ${gap(difference)}，在四舍五入所能造成的 ${limit} ${difference.unit}之内，是尾差`;
}

/** 尾差 of an inequality. */
export function roundingOver(broken: string, limit: string, unit: string): string {
  return `${broken}，在四舍五入所能造成的 ${limit} ${unit}之内，是尾差`;
}

/** 尾差: the same figure printed in two forms, one step apart. */
export function printedOneStepApart(left: SideText, right: SideText, difference: GapText): string {
  return `同一个数两处印得差最末一位：${sides(left, right)} ${gap(difference)}，是四舍五入的尾差，宜改成一致`;
}

/** 存疑: inside the limit of rounding, but hardly by rounding. */
export function hardlyRounding(left: SideText, right: SideText, difference: GapText, limit: string): string {
  return `${sides(left, right)} ${gap(difference)}，虽未超出四舍五入的极限 ${limit} ${difference.unit}，但尾差凑到这么大的可能不到千分之一，请核对`;
}

/** 存疑: very likely wrong, a person decides. */
export function pleaseCheck(broken: string): string {
  return `${broken}，请核对`;
}

/** 需说明. */
export function pleaseExplain(broken: string): string {
  return `${broken}，请说明原因`;
}

/** 提示. */
export function worthALook(broken: string): string {
  return `${broken}，请留意`;
}

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

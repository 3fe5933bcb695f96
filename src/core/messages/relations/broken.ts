import { grouped } from '../../money';

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

/** `A 比 B 少 0.01 万元`. */
function compared(left: SideText, right: SideText, difference: GapText): string {
  return `${side(left)} 比 ${side(right)} ${gap(difference)}`;
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
  return `${compared(left, right, difference)}，在四舍五入所能造成的 ${limit} ${difference.unit}之内，是尾差`;
}

/** 尾差 of an inequality. */
export function roundingOver(broken: string, limit: string, unit: string): string {
  return `${broken}，在四舍五入所能造成的 ${limit} ${unit}之内，是尾差`;
}

/** 尾差: the same figure printed in two forms, one step apart. */
export function printedOneStepApart(left: SideText, right: SideText, difference: GapText): string {
  return `同一个数两处印得差最末一位：${compared(left, right, difference)}，是四舍五入的尾差，宜改成一致`;
}

/** 存疑: inside the limit of rounding, but hardly by rounding. */
export function hardlyRounding(left: SideText, right: SideText, difference: GapText, limit: string): string {
  return `${compared(left, right, difference)}，虽未超出四舍五入的极限 ${limit} ${difference.unit}，但尾差凑到这么大的可能不到千分之一，请核对`;
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

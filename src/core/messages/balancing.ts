import { grouped } from '../money';

/** What 换算为万元 and 尾差配平 say. */

export function pinIsNoFigure(cell: string): string {
  return `“${cell}”不是公开表里的金额，不能固定；请写成“工作表名!单元格”，例如 公开01!C33。`;
}

export function pinOutOfReach(cell: string, lowest: string, highest: string): string {
  const can = lowest === highest ? lowest : `${lowest} 至 ${highest}`;
  return `“${cell}”换算为万元只能是 ${can}，不能固定为别的数；请核对已公布的数。`;
}

export function alreadyWan(): string {
  return '已经以万元为单位，没有改动';
}

export function hiddenSheet(): string {
  return '隐藏的工作表，没有换算';
}

export function otherTable(): string {
  return '同一张表的另一份，没有换算';
}

export function unreadFigure(): string {
  return '这个数不在读懂的栏里，没有换算';
}

export function unreadColumn(text: string): string {
  return `没有读懂“${text}”这一栏，没有换算`;
}

export function uncalculated(): string {
  return '公式没有保存计算结果，没有换算；请在 Excel 里打开并保存后再换算';
}

export function noNumber(): string {
  return '不是数，没有换算';
}

/** Counts of what was converted and balanced. */
export interface BalanceCounts {
  readonly figures: number;
  readonly forms: number;
  readonly relations: number;
  readonly brokenPlain: number;
  readonly broken: number;
}

export function converted({ forms, figures }: BalanceCounts): string {
  return `换算为万元：${forms} 张表，${figures} 个金额。`;
}

/** There are no exact amounts: what is printed allows several sets, one of which is chosen. */
export function chosen({ forms, figures }: BalanceCounts): string {
  return `${forms} 张表已经以万元为单位，${figures} 个金额。没有以元为单位的底稿，配平后的数是在四舍五入允许的范围内选定的，不是查证得来的；有底稿时请用底稿换算。`;
}

export function relationsHeld({ relations, brokenPlain, broken }: BalanceCounts): string {
  const after = broken === 0 ? '全部成立' : `仍有 ${broken} 个不成立`;
  return `表内、表间关系 ${relations} 个：逐个四舍五入有 ${brokenPlain} 个不成立，配平后${after}。`;
}

export function relationsPlain({ relations, brokenPlain }: BalanceCounts): string {
  const how = brokenPlain === 0 ? '全部成立' : `有 ${brokenPlain} 个存在尾差`;
  return `表内、表间关系 ${relations} 个：逐个四舍五入后${how}。`;
}

/** @param largest @param total in 万元 */
export function movedFigures(moved: number, largest: string, total: string): string {
  if (moved === 0) return '没有一个数离开四舍五入。';
  return `${moved} 个数离开四舍五入；与准确数相比，最多差 ${largest} 万元，全部金额合计差 ${total} 万元。`;
}

export const provenOptimal = '已经证明：离开四舍五入的数（按合计、类、款、项加权）不能再少。';

/** @param gap share of the weight, 0 to 1 */
export function notProven(gap: number): string {
  if (gap === 1) return '时间不够，没有找到使全部关系成立的配平；仍有尾差的关系不一定非有尾差不可。';
  return `10 秒内没有证明是最少的：离开四舍五入的数按加权计，最多还可能少 ${(gap * 100).toFixed(1)}%。`;
}

/** A figure that leaves its ordinary rounding, on one line. */
export interface MovedText {
  readonly cell: string;
  readonly before: string;
  readonly unit: string;
  readonly plain: string;
  readonly balanced: string;
  readonly up: boolean;
  readonly by: string;
  readonly because: string;
}

export function movedFigure({ cell, before, unit, plain, balanced, up, by, because }: MovedText): string {
  const change = `${up ? '多' : '少'} ${by}`;
  return `  ${cell}：${grouped(before)} ${unit}，四舍五入 ${grouped(plain)}，配平为 ${grouped(balanced)}（${change}）；${because}`;
}

/** A relation by its place and what it says: `公开05 合计,小计：每列的合计等于各类之和`. */
export function relationName(form: string, place: string, title: string): string {
  return `${[form, place].filter((part) => part !== '').join(' ')}：${title}`;
}

export const movedWith = '与同一个数一起变动';

export function mendFirst(count: number): string {
  return `有 ${count} 个关系在换算前就不成立，没有配平，请先改正：`;
}

export function leftOff(count: number): string {
  return `有 ${count} 个关系不能与其他关系同时成立，仍有尾差：`;
}

export function notBalancedInTime(count: number): string {
  return `时间不够，有 ${count} 个关系没有配平，仍有尾差：`;
}

export const pinsOutOfTime = '时间不够，没有找到固定的数与全部关系同时成立的配平，没有换算；请少固定一些数再试。';

export function liftedPins(cells: readonly string[]): string {
  return `固定的数不能与全部关系同时成立，没有换算；至少要放开：${cells.join('、')}。`;
}

export function pinsConflict(): string {
  return '固定的数不能与全部关系同时成立，没有换算；放开任何固定的数也不能使下列关系全部成立：';
}

export function replacedFormulas(count: number): string {
  return `有 ${count} 个公式算出来的不是配平后的数，已改为数值：`;
}

export function unconverted(count: number): string {
  return `有 ${count} 处没有换算：`;
}

export function droppedNotes(cells: readonly string[]): string {
  return `全部关系成立，附注里“可能存在尾差”的说明已经删去：${cells.join('、')}。`;
}

export const offerNote = '报表有尾差而没有说明；可以在表下加一句“本套报表金额单位转换时可能存在尾差。”';

export function wayBack(unit: string): string {
  return `不能换算为“${unit}”：以万元为单位的数已经四舍五入，换不回准确的元；请用以元为单位的底稿。可以换算为万元（--to 万元）。`;
}

/** Words of the list in the sheet 核对报告. */
export const sheetWords = {
  title: '换算为万元和尾差配平',
  heading: ['单元格', '换算前', '准确数（万元）', '四舍五入', '配平为', '变动', '为了哪个关系成立'],
  replaced: '改为数值的公式',
  unconverted: '没有换算的',
  brokenInSource: '换算前就不成立的关系，请先改正',
  leftOff: '仍有尾差的关系',
} as const;

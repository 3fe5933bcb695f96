/** Shares, changes, rates and sums that the text states. */

export function quotient(part: string, whole: string, percent: string): string {
  return `${part} ÷ ${whole} = ${percent}`;
}

export function changeRate(change: string, base: string, percent: string): string {
  return `增减额 ${change} ÷ 基数 ${base} = ${percent}`;
}

export function rateOf(value: string, base: string, percent: string): string {
  return `（${value} − ${base}）÷ ${base} = ${percent}`;
}

export function withinRounding(): string {
  return '，在四舍五入允许的范围内';
}

export function printedAs(percent: string): string {
  return `，文字写的是 ${percent}`;
}

export function baseIsZero(base: string): string {
  return `${base}是 0，算不出增长率、完成率或占比，不能写百分比`;
}

export function zeroOverZero(base: string): string {
  return `${base}是 0，百分比没有意义，可以写“无预算安排”或“未发生”`;
}

export function shouldNameBudget(kind: string, percent: string): string {
  return `；${percent} 是按${kind}算的，分母的名称写错`;
}

export function oppositeWords(): string {
  return '增减额与增减率一个写增、一个写减';
}

export function wrongDirection(shouldBe: string): string {
  return `方向写反，应当是${shouldBe}`;
}

export function compares(left: string, right: string): string {
  return `${left} 与 ${right} 比较`;
}

export function completedBy(percent: string): string {
  return `文字写的是完成 ${percent}`;
}

export function shouldSay(words: string): string {
  return `，应当写“${words}”`;
}

export function difference(value: string, base: string, change: string): string {
  return `${value} − ${base} = ${change}`;
}

export function changePrinted(word: string, printed: string): string {
  return `，文字写的是${word} ${printed}`;
}

export function noChange(): string {
  return '，没有增减，应当写“持平”';
}

export function negativePrior(prior: string): string {
  return `按这个增减额推算，上年是 ${prior}，小于 0`;
}

export function baseName(kind: 'prior' | 'budget'): string {
  return kind === 'prior' ? '上年数' : '预算数';
}

export function noBase(kind: 'prior' | 'budget'): string {
  return kind === 'prior' ? '需要上年数' : '需要预算数';
}

export function noWhole(name: string): string {
  return name === '' ? '没有看懂是占哪个数的比重' : `没有找到“${name}”的数`;
}

export function noPart(): string {
  return '没有看懂是哪个数';
}

export function fillsUpTo100(share: string): string {
  return `按金额算是 ${share}，文字的各项占比凑成了 100%`;
}

export function sumOf(parts: readonly string[], sum: string): string {
  return `${parts.join(' + ').replaceAll('+ -', '− ')} = ${sum}`;
}

export function sumDiffers(whole: string, apart: string): string {
  return `，与合计 ${whole} 相差 ${apart}`;
}

export function withinWhole(whole: string): string {
  return `不大于 ${whole}`;
}

export function aboveWhole(part: string, whole: string): string {
  return `${part} 是其中的一部分，却大于 ${whole}`;
}

export function sidesBalance(): string {
  return '收入总计与支出总计相等';
}

export function sidesDiffer(revenue: string, expenditure: string): string {
  return `收入总计 ${revenue} 与支出总计 ${expenditure} 不相等，不能断定是哪一个写错`;
}

export function incompleteParts(): string {
  return '分项没有列全，未核对合计';
}

export function percentsSum(sum: string): string {
  return `各项占比合计 ${sum}`;
}

export function countsSum(sum: number, total: number): string {
  return `各类合计 ${sum}，总数写的是 ${total}`;
}

export function projectsSum(count: number, sum: string): string {
  return `逐项列出的 ${count} 个项目合计 ${sum}`;
}

/** The budgets of the projects, and what they spent where that may be meant. */
export function projectSums([budgets = '', spent]: readonly string[]): string {
  return spent === undefined ? budgets : `${budgets}（预算数）、${spent}（支出数）`;
}

export function projectsDiffer(count: number, sum: string, printed: string): string {
  return `逐项列出的 ${count} 个项目合计 ${sum}，这里写的是 ${printed}`;
}

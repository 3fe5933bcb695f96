/** The text as a whole: what it says twice, its years, phrases left over, items and names. */

export function repeatedDiffers(first: string, other: string): string {
  return `同一个数前后不一致：另一处是${first}，这里是${other}`;
}

export function contradictedBy(printed: readonly string[]): string {
  return `按这个数算，文中的 ${printed.join('、')} 都对不上，这个数可能写错，请先核对它`;
}

export function restsOnDoubtful(figure: string): string {
  return `要用的 ${figure} 本身存疑或写错，改好后再核对`;
}

export function orOtherIsWrong(figure: string): string {
  return `；${figure} 写在另一句，没有公开表可以印证，不能断定是哪一处写错`;
}

export function repeatedAgrees(): string {
  return '与另一处一致';
}

export function impliedPriors(one: string, prior: string, other: string, otherPrior: string): string {
  return `按增减额推算，${one}上年是 ${prior}，${other}上年是 ${otherPrior}，两者矛盾`;
}

export function baseYear(year: number, shouldBe: number): string {
  return `${year} 年是本年度，比较的应当是 ${shouldBe} 年`;
}

export function otherYear(year: number, shouldBe: number): string {
  return `写的是 ${year} 年，本文是 ${shouldBe} 年度的`;
}

export function otherUnit(printed: string): string {
  return `全文的金额以万元为单位，这里写的是 ${printed}，请检查金额单位`;
}

export function nilButText(printed: string): string {
  return `文字说没有发生，另一处写的是 ${printed}`;
}

export function partsMissing(parts: readonly string[]): string {
  return `全文没有写到：${parts.join('、')}`;
}

export function countsMissing(counts: readonly string[]): string {
  return `有支出，但没有写明：${counts.join('、')}`;
}

export function notInText(title: string): string {
  return `目录里有“${title}”，正文里没有`;
}

export function otherEntity(written: string, name: string): string {
  return `单位名称与公开表不同：这里写的是“${written}”，公开表是“${name}”`;
}

export const leftovers = {
  bothWays: '模板里的两可写法没有选定',
  contradictory: '增与减写在一起，意思相反',
  placeholder: '没有填写的占位字样',
  template: '模板的填写说明没有删去',
  doubledStop: '标点重复',
  doubledWords: '字词重复',
  emptyReason: '“原因”后面没有内容',
  missingUnit: '数字后面缺少金额单位',
  missingPercent: '数字后面缺少百分号',
  missingNumber: '量词前面缺少数字',
  missingFigure: '百分号或金额单位前面缺少数字',
  zeroChange: '没有增减时应当写“持平”',
  repeatedSentence: '同一句话连写了两遍',
} as const;

export function nilButFigures(place: string, value: string): string {
  return `文字说没有发生，${place}是${value}`;
}

export function nilAgrees(form: string): string {
  return `${form}是空表，与文字一致`;
}

export function itemNotInForm(name: string): string {
  return `列出了“${name}”，表中这一项是 0 或没有`;
}

export function itemLeftOut(names: readonly string[]): string {
  return `表中有数的“${names.join('”“')}”没有列出`;
}

export function itemsAgree(): string {
  return '列出的科目与表中有数的相同';
}

export function nameDiffers(name: string, official: string): string {
  return `没有“${name}”这个科目，应当是“${official}”`;
}

export function nameSlightly(official: string): string {
  return `规范名称是“${official}”`;
}

export function formerName(official: string): string {
  return `是过去的类名，现在是“${official}”`;
}

/** Why a passage was not read. @param longest the most characters a sentence has */
export function overlong(longest: number): string {
  return `一段文字连续超过 ${longest} 字没有句号，没有当作句子核对；请补上标点，或改成表格`;
}

/** What is said of a figure or a phrase of the text (说明). Amounts and percentages come as texts with their units. */

export function equalsCell(place: string): string {
  return `与${place}一致`;
}

export function differsFromCell(printed: string, place: string, value: string): string {
  return `文字写的是${printed}，${place}是${value}`;
}

export function oneStepFrom(place: string, value: string): string {
  return `与${place}的${value}差在末位，属于四舍五入`;
}

export function timesTen(times: number): string {
  return `，相差 ${times} 倍，请检查小数点或金额单位`;
}

export function sourceFinding(place: string): string {
  return `；${place}在表内核对中也有问题，先查表`;
}

export function noWorkbook(source: 'current' | 'prior' | 'budget'): string {
  return source === 'prior' ? '需要上年的工作簿' : source === 'budget' ? '需要年初预算的工作簿' : '没有公开表可以对照';
}

export function noForm(place: string): string {
  return `工作簿里没有${place}所在的表`;
}

export function noLine(place: string): string {
  return `表中没有找到${place}`;
}

export function unreadCell(place: string): string {
  return `${place}不是数字`;
}

export function unknownSubject(): string {
  return '没有看懂这个数说的是哪一项';
}

export function weakSubject(place: string): string {
  return `不能确定说的就是${place}，没有对照`;
}

export function notInForms(): string {
  return '公开表里没有对应的数';
}

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
  return `${base}是 0，没有增长率或完成率可言，不能写百分比`;
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

export function shouldSay(words: string): string {
  return `，应当写“${words}”`;
}

export function difference(value: string, base: string, change: string): string {
  return `${value} − ${base} = ${change}`;
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
  return `${parts.join(' + ')} = ${sum}`;
}

export function sumDiffers(whole: string, apart: string): string {
  return `，与合计 ${whole} 相差 ${apart}`;
}

export function incompleteParts(): string {
  return '分项没有列全，没有核对合计';
}

export function percentsSum(sum: string): string {
  return `各项占比合计 ${sum}`;
}

export function repeatedDiffers(first: string, other: string): string {
  return `同一个数前后不一致：另一处是${first}，这里是${other}`;
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
  missingNumber: '前面缺少数字',
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

export function codeOfOther(code: string, name: string): string {
  return `编码 ${code} 在表中是“${name}”`;
}

export function countsSum(sum: number, total: number): string {
  return `各类合计 ${sum}，总数写的是 ${total}`;
}

export function projectsSum(count: number, sum: string): string {
  return `逐项列出的 ${count} 个项目合计 ${sum}`;
}

/** A figure of a table in the text, by form, line and column. */
export function tablePlace(form: string, line: string, column: string): string {
  return `${form}“${line}”的${column}`;
}

export function tableAgrees(place: string): string {
  return `文字稿里的表与工作簿一致：${place}`;
}

export function tableDiffers(place: string, printed: string, workbook: string): string {
  return `文字稿里的表与工作簿不一致：${place}，文字稿是${printed}，工作簿是${workbook}`;
}

export function blankCell(): string {
  return '空白';
}

/** First line of a comment in a copy of the text. */
export function remarkHead(verdict: string, reason: string): string {
  return `${verdict}：${reason}`;
}

export function remarkExpected(expected: string): string {
  return `应为：${expected}`;
}

export function remarkCorrected(sentence: string): string {
  return `改为：${sentence}`;
}

/** Last line of a comment: the rule, and the cells it was compared with. */
export function remarkBasis(rule: string, cells: readonly string[]): string {
  return cells.length === 0 ? `规则 ${rule}` : `规则 ${rule}，对照 ${cells.join('、')}`;
}

/** 未核对 grouped by what would check it. */
export const needNames = {
  prior: '需要上年的工作簿',
  budget: '需要预算的工作簿',
  forms: '没有对应的公开表',
  subject: '主语不明',
  nothing: '无从核对',
} as const;

/** Kinds of claims, as headings. */
export const kindNames = {
  equals: '与表一致',
  share: '占比',
  change: '增减额',
  growth: '增减率',
  completion: '完成率',
  direction: '增减方向',
  sum: '分项合计',
  repeated: '前后一致',
  prior: '上年推算',
  count: '数量',
  year: '年度',
  nil: '有无发生',
  name: '科目名称',
  phrase: '文字',
} as const;

export const headings = {
  title: '文字说明',
  verdictCounts: '说明中核对',
  shouldRead: '应为',
  corrected: '改为',
  notRun: '没有核对的数',
} as const;

export function tiedAgrees(place: string): string {
  return `与手工对应的${place}一致`;
}

export function tiedDiffers(printed: string, place: string, value: string): string {
  return `文字写的是${printed}，手工对应的${place}是${value}；请核对是否对应错了单元格`;
}

export function tiedToNoAmount(place: string): string {
  return `手工对应的${place}不是公开表里的金额，请重新对应`;
}

export function noneOfTheForms(): string {
  return '已标为与公开表无关，没有核对';
}

export function wholeName(): string {
  return '作分母的数';
}

export const comparisonWords = { above: '大于', below: '小于', equal: '持平' } as const;

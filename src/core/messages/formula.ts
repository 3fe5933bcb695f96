/** What is wrong with a formula in the rule notation. The place is given beside it. */

export function empty(): string {
  return '公式没有写完：这里应当是一个金额，例如 公开05[合计,基本支出]。';
}

export function expected(mark: string): string {
  return `这里应当是“${mark}”。`;
}

export function unexpected(rest: string): string {
  return `公式到这里应当结束，多出了“${rest.trim()}”。`;
}

export function operatorExpected(): string {
  return '这里应当是 =、<= 或 >=，一条公式要有左右两边。';
}

export function formExpected(found: string): string {
  const written = found.trim() === '' ? '什么也没有' : `是“${found.trim()}”`;
  return `这里应当写表号，例如 公开05 或 预算1，现在${written}。`;
}

export function unknownForm(written: string): string {
  return `没有“${written.trim()}”这张表；可用的是 公开01 至 公开11、预算1 至 预算9。`;
}

export function lineExpected(): string {
  return '方括号里应当先写行名或科目编码，例如 公开01[本年收入合计]、公开05[2080505,基本支出]。';
}

/** @param nearest the known name most like the one written, if any is near */
export function unknownLine(form: string, written: string, nearest: string | undefined): string {
  return `${form}没有“${written}”这一行${suggestion(nearest)}。`;
}

export function unknownColumn(form: string, written: string, nearest: string | undefined): string {
  return `${form}没有“${written}”这一栏${suggestion(nearest)}。`;
}

function suggestion(nearest: string | undefined): string {
  return nearest === undefined ? '' : `，是不是“${nearest}”`;
}

/** @param columns names of the form's columns */
export function columnExpected(form: string, columns: readonly string[]): string {
  return `${form}不止一栏金额，行名后面要用逗号隔开写上栏名（${columns.join('、')}）。`;
}

export function unitExpected(digits: string): string {
  return `数字要写明金额单位：${digits}万元 或 ${digits}元；只有 0 不必写。`;
}

export function rangeOutsideSum(): string {
  return '“某行:某行”是许多格，要放在 SUM( ) 里。';
}

export function twoVariables(first: string, second: string): string {
  return `一条公式只能逐一核对一种行，这里同时用了“${first}”和“${second}”；要加总的那个请放在 SUM( ) 里。`;
}

export function variableOnlyInCondition(variable: string): string {
  return `“${variable}”只在条件（当……）里出现，公式本身没有用它，不知道是哪一行。`;
}

export function noLevels(form: string): string {
  return `${form}的行不是逐级的科目或单位，不能用 ROLLUP；ROLLUP 用于按科目列示的表，例如 公开05。`;
}

export function tooLong(limit: number): string {
  return `公式太长，最多 ${limit} 个字；请拆成几条。`;
}

export function numberTooLarge(): string {
  return '数字的位数太多，没有这么大的金额。';
}

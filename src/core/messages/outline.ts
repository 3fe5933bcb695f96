/** What is wrong with a user's outline; every sentence says what to do. */

export const noTitle = '没有标题；第一行写成“# 标题”，例如 # {年}年度部门决算情况说明。';
export const noSection = '一节也没有；每节用“## 一、……”开头。';
export const outsideSection = '这一段在第一节之前；请先写“## 一、……”。';
export const unopened = '有“〉”没有对应的“〈”；请补上“〈”。';
export const unclosed = '有“〈”没有对应的“〉”；请在这一行补上“〉”。';
export const openSlot = '大括号没有成对，或者里面是空的；数的位置写成 {金额 公开01[收入总计]}。';
export const codesLast = '“每类”“每项”要放在一段的最后，或者单独成一段。';

export function noBar(words: string): string {
  return `“〈${words}〉”里没有“｜”；写成〈条件｜文字〉，例如〈公开02[合计,事业收入]≠0｜事业收入{金额 公开02[合计,事业收入]}〉。`;
}

export function noSlot(kind: string, known: readonly string[]): string {
  return `没有“{${kind}}”这种位置；可以用的是 ${known.join('、')}。`;
}

export function slotParts(kind: string, { least, most }: { readonly least: number; readonly most: number }): string {
  if (most === 0) return `{${kind}} 后面不写别的。`;
  const wanted = least === most ? String(least) : `${least} 到 ${most}`;
  return `{${kind}} 后面要写 ${wanted} 部分，用“ ÷ ”隔开，例如 {占比 公开02[合计,事业收入] ÷ 公开02[合计,本年收入合计]}。`;
}

export function noPlace(place: string, why: string): string {
  return `“${place}”不是公开表里的位置：${why}`;
}

export function onlyOfCodes(what: string): string {
  return `“${what}”只能用在〈每类 公开05｜……〉或〈每项 公开05｜……〉里。`;
}

export function noForm(name: string): string {
  return `没有“${name}”这张表；写 公开01 至 公开11、预算1 至 预算9。`;
}

export function noCondition(words: string): string {
  return `看不懂条件“${words}”；可以写 公开05[合计,小计]≠0、公开05[合计,小计]=0、有 公开09、没有 公开09、有 公开11[政府采购支出合计]，几个条件用“且”连接。`;
}

/** All that is wrong, a line each. */
export function faultsIn(file: string, faults: readonly { readonly line: number; readonly message: string }[]): string {
  const lines = faults.map(({ line, message }) => `\n  第 ${line} 行：${message}`);
  return `提纲“${file}”有 ${faults.length} 处写得不对，没有起草：${lines.join('')}`;
}

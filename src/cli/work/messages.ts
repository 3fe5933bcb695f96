/** What `duibiao fill` tells of what it did. */

export function filledIn(derived: number, cells: number, differing: number): string {
  const wrong = differing === 0 ? '' : `；另有 ${differing} 处自行填写的数与重新计算的不符，没有改动，请核对`;
  const written = cells === 0 ? '' : `，表内填写 ${cells} 处`;
  return `说明数据 ${derived} 项${written}${wrong}。`;
}

export function withoutPartners(count: number): string {
  return `有 ${count} 个科目在上年或预算里没有对应（新增、取消、改名或换了编码）：`;
}

export function withoutPartner(code: string, name: string, what: string): string {
  return `  ${code} ${name}：${what}`;
}

export const partnerWords = {
  new: '对方没有',
  gone: '本年没有',
  renamed: (other: string) => `对方名称是“${other}”`,
  moved: (other: string) => `对方编码是 ${other}`,
  prior: '与上年相比',
  budget: '与预算相比',
} as const;

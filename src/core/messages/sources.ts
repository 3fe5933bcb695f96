const NAMES = { prior: '上年决算', budget: '年初预算' } as const;
const ANYWAY = '没有使用；确需使用的，点“仍要使用”，命令行加 --force-sources';

export function otherDepartment(source: keyof typeof NAMES, its: string, own: string): string {
  return `所选的${NAMES[source]}是“${its}”的，本表是“${own}”的，不是同一个部门，${ANYWAY}`;
}

export function notEarlier(its: number, own: number): string {
  return `所选的上年决算是 ${its} 年度的，${its === own ? '与本表同一年度' : `比本表 ${own} 年度还晚`}，不是上年的，${ANYWAY}`;
}

export function otherBudgetYear(its: number, own: number): string {
  return `所选的年初预算是 ${its} 年度的，本表是 ${own} 年度的，${ANYWAY}`;
}

export function noBudget(): string {
  return `所选的年初预算里没有预算公开表，${ANYWAY}`;
}

export function onlyBudget(): string {
  return `所选的上年决算里只有预算公开表，${ANYWAY}`;
}

/** A workbook that does not say whose it is. */
export function withoutDepartment(source: keyof typeof NAMES): string {
  return `表上没有注明部门（单位）名称，不知道该用哪一份${NAMES[source]}`;
}

export function noneOnShelf(source: keyof typeof NAMES, department: string, year: number | null): string {
  return `文件夹里没有“${department}”${year === null ? '' : ` ${year} 年度`}的${NAMES[source]}`;
}

export function severalOnShelf(source: keyof typeof NAMES, department: string, count: number): string {
  return `文件夹里“${department}”的${NAMES[source]}有 ${count} 份，不知道该用哪一份`;
}

/** Sheets that we write, or that hold the user's settings for us; they are never read as forms. */
export const ownSheets = {
  report: '核对报告',
  derived: '说明数据',
  sources: '上年及预算数',
  rules: '自定义审核公式',
} as const;

/** The sheets of ours that are traces of checking; 自定义审核公式 is the user's own work, but no part of a publication. */
export const ownSheetNames: readonly string[] = Object.values(ownSheets);

/** Whether a sheet is one of ours by its name. */
export function isOwnSheet(name: string): boolean {
  return ownSheetNames.includes(name);
}

/** Sheets that we write, or that hold the user's settings for us; they are never read as forms. */
export const ownSheets = {
  report: '核对报告',
  derived: '说明数据',
  sources: '上年及预算数',
  rules: '自定义审核公式',
} as const;

/** The sheets of ours that are traces of checking; 自定义审核公式 is the user's own work, but no part of a publication. */
export const ownSheetNames: readonly string[] = Object.values(ownSheets);

/** Which of our sheets a name means; blanks at its ends, which nobody sees, do not count. */
export function ownSheetOf(name: string): string | undefined {
  return ownSheetNames.find((own) => own === name.trim());
}

/** Whether a sheet is one of ours by its name. */
export function isOwnSheet(name: string): boolean {
  return ownSheetOf(name) !== undefined;
}

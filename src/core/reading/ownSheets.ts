/** Sheets that this product writes; they are never read as forms and are taken out before publishing. */
export const OWN_SHEETS = ['核对报告', '说明数据', '上年及预算数', '自定义审核公式'] as const;

/** Whether a sheet is one of ours by its name. */
export function isOwnSheet(name: string): boolean {
  return OWN_SHEETS.some((own) => own === name.trim());
}

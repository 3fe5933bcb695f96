/** Names of the outlines that are bundled: those of final accounts, then those of budgets. */
export const outlineNames = [
  '全国2023',
  '青海2023',
  '河南2023',
  '山东2023',
  '甘肃2023',
  '青海预算',
  '上海预算',
] as const;

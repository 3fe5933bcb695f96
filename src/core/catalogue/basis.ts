/** 依据 as shown to the user: an official document where one says so, else the layout of the forms themselves. */
export const BASIS = {
  /** Follows from the lines and columns of one form. */
  within: '表内关系',
  /** Follows from one figure being printed in several forms. */
  across: '表间关系',
  /** Operating rules for local budget and final accounts disclosure. */
  disclosure: '《地方预决算公开操作规程》（财预〔2016〕143号）',
  /** Standard directory of grass-roots government disclosure, field of budgets and final accounts. */
  directory: '《财政预决算领域基层政务公开标准目录》',
  /** Notes printed under the official forms. */
  template: '部门决算公开表表样及填列说明',
  /** Notes of the statistics form from which 三公 and 机关运行经费 are taken. */
  statistics: '《部门决算相关信息统计表》填列说明',
  /** Names and codes of the accounts. */
  accounts: '《政府收支分类科目》',
  none: '',
} as const;

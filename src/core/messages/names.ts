/** Verdicts as an accountant reads them, weightiest first. */
export const verdictNames = {
  error: '错误',
  suspect: '存疑',
  explain: '需说明',
  rounding: '尾差',
  hint: '提示',
} as const;

export type VerdictWord = keyof typeof verdictNames;

/** What a wrong figure looks like; nothing where it looks like no slip. */
export const slipNames = {
  carriedUp: '随明细一起错',
  interchanged: '两个数互换',
  digitsSwapped: '数字颠倒',
  digitLost: '少一位数字',
  digitAdded: '多一位数字',
  digitChanged: '错一位数字',
  sign: '正负号相反',
  timesTen: '小数点错一位',
  timesTenThousand: '元与万元混淆',
  shiftedRows: '整列错位',
  lastYears: '上年的数',
  unknown: '',
} as const;

/** The slip a wrong figure looks like. */
export type Slip = keyof typeof slipNames;

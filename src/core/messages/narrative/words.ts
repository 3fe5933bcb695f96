/** Headings and single words. */

/** 未核对 grouped by what would check it. */
export const needNames = {
  prior: '需要上年的工作簿',
  budget: '需要预算的工作簿',
  forms: '没有对应的公开表',
  subject: '主语不明',
  nothing: '无从核对',
} as const;

/** Kinds of claims, as headings. */
export const kindNames = {
  equals: '与表一致',
  share: '占比',
  change: '增减额',
  growth: '增减率',
  completion: '完成率',
  direction: '增减方向',
  sum: '分项合计',
  repeated: '前后一致',
  prior: '上年推算',
  count: '数量',
  year: '年度',
  nil: '有无发生',
  name: '科目名称',
  phrase: '文字',
} as const;

export const headings = {
  title: '文字说明',
  verdictCounts: '说明中核对',
  shouldRead: '应为',
  corrected: '改为',
  notRun: '未核对的数',
} as const;

export function wholeName(): string {
  return '作分母的数';
}

export const changeWords = { up: '增加', down: '减少' } as const;

export const comparisonWords = { above: '大于', below: '小于', equal: '持平' } as const;

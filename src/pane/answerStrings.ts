/** The texts of writing reasons and setting aside, apart from those of the first paint. */
export const answerStrings = {
  noSuspect: '找不到改一个单元格就能解释的原因，请逐项核对下列关系。',
  removeReason: '删除说明',
  reasonLabel: '说明（随工作簿保存，数字变了会再问）',
  reasonPlaceholder: '例如：上年会计差错更正，已报财政部门备案',
  keepReason: '仍然适用',
  asideLabel: '为什么不用改？（随工作簿保存，写进核对报告）',
  asideReason: (text: string, reason: string) => `${text}（不再提示：${reason}）`,
  asideTitle: '不再提示的问题与规则',
  asideNone: '没有。',
  asideRule: (title: string) => `规则：${title}`,
  asideStale: '数字已变，需重新确认',
} as const;

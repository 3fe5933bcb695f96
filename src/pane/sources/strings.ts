/** The texts of last year's workbook, the budget and the original in 元. */
export const sourceStrings = {
  roles: { prior: '上年决算（或上年预算）', budget: '本年年初预算', original: '底稿（以元为单位）' },
  optional: '可不选',
  choose: '选择文件',
  chooseLabel: (role: string) => `选择文件：${role}`,
  remove: '不用',
  removeLabel: (role: string, file: string) => `不用 ${role}：${file}`,
  reading: (file: string) => `正在读取 ${file}`,
  recognised: (forms: number, details: string) => `识别到 ${forms} 张表${details === '' ? '' : `：${details}`}`,
  year: (years: readonly number[]) => `${years.join('、')} 年`,
  noForms: {
    prior: '没有找到公开表。请选上年的部门决算公开表（或部门预算公开表）。',
    budget: '没有找到部门预算公开表。请选本年的部门预算公开表，不是决算表。',
    original: '没有找到以元为单位的公开表。请选换算成万元以前的底稿。',
  },
  title: '与上年、预算、底稿对照',
  note: '选上年的决算，可核对年初结转与上年年末是否衔接；选过的上年和预算，填充时也用。选底稿，可逐个核对公布的万元数。',
  busy: '正在读取文件',
  force: '仍要使用',
  forceLabel: (role: string, file: string) => `仍要使用 ${role}：${file}`,
  severalDepartments: (count: number) =>
    `工作簿里有 ${count} 个部门（单位）的表，不知道填哪一个；请先在上面选一个部门，再填。`,
} as const;

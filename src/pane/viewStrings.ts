/** The texts of views that are loaded after the first paint: 核对范围. */
export const coverageStrings = {
  forms: (found: number) => `识别到 ${found} 张表`,
  missing: (missing: number) => `缺 ${missing} 张表`,
  missingNote: '与缺的表有关的规则不能核对。',
  rules: '规则',
  passed: (rules: number, places: number) => `${rules} 条规则、${places} 处关系通过`,
  notRun: (count: number) => `${count} 条规则有未核对之处`,
  places: (count: number) => `${count} 处`,
  skipped: (count: number) => `${count} 张工作表不是公开表`,
  skippedReasons: {
    hidden: '已隐藏',
    otherEntity: '另一个部门的',
    ours: '对表自己的表',
    notAForm: '不是公开表',
    duplicate: '与另一张重复',
    kindred: '与另一张内容相近',
  },
  onSheet: (sheet: string) => `工作表「${sheet}」`,
} as const;

/** 更多. */
export const moreStrings = {
  liveLabel: '边改边核对',
  liveText: '单元格改动后自动重新核对。',
  report: '写出核对报告',
  reportText: '在工作簿里新建「核对报告」工作表，每条问题可点回单元格。',
  saveHtml: '保存核对报告',
  saveHtmlText: '存成一个网页文件，可转发、可打印。',
  purge: '清除全部痕迹',
  purgeText: '公开前使用：去掉标记、对表写的工作表和保存的说明；表内填好的数留下。',
  purgeConfirm: '标记、对表写的工作表和写下的说明都会去掉，不能恢复；表内填好的数留下。确定清除？',
  purgeYes: '确定清除',
  help: '使用说明',
  shortcuts: '键盘快捷键',
  printNote: '标记是条件格式，会随表打印；打印或公开前请先清除。',
} as const;

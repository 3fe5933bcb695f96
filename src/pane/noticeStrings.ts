/** What is told after something was done, apart from the texts of the first paint. */
export const noticeStrings = {
  copied: '已复制到剪贴板。',
  copyFailed: '浏览器不允许写剪贴板，请手工选取文字复制。',
  marked: (cells: number) => `已标记 ${cells} 个单元格。`,
  markedBut: (cells: number, closed: readonly string[]) =>
    `已标记 ${cells} 个单元格；工作表${closed.map((sheet) => `「${sheet}」`).join('、')}受保护，没有标记；请先在“审阅”里撤销工作表保护，再标记一次。`,
  cleared: '标记已清除。',
  reportWritten: '已写出「核对报告」工作表。',
  htmlSaved: '核对报告已保存到下载文件夹。',
  cancelled: '已取消，结果仍是上一次的。',
  cancelledFirst: '已取消。',
  nothingMarked: '没有可标记的单元格。',
  reportFile: (file: string) => `核对报告${file === '' ? '' : `-${file.replace(/\.[^.]*$/, '')}`}.html`,
} as const;

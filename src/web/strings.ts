const NEW_ENDING = /\.xls[xm]$/i;

/** Whether a file's name says that it is of another format than the page saves. */
export function isOldName(name: string): boolean {
  return !NEW_ENDING.test(name);
}

function savedName(name: string): string {
  return isOldName(name) ? `${name.replace(/\.\w+$/, '')}（对表）.xlsx` : name.replace(NEW_ENDING, '（对表）$&');
}

/** Texts of the browser page that the pane does not have. */
export const pageStrings = {
  open: '打开工作簿',
  save: '另存工作簿',
  savedName,
  converted: (name: string, lost: readonly string[]) =>
    [
      `「${name}」是旧格式，在本页改动后另存为「${savedName(name)}」。数值、公式、字体、边框、底色、行高列宽、合并单元格和打印设置都带过去；`,
      lost.length === 0
        ? '没有带不过去的内容。'
        : `带不过去的有：${lost.join('、')}。要保留这些内容，请先用 Excel 或 WPS 另存为 .xlsx 再打开。`,
      '原文件不改动。',
    ].join(''),
  renamed: (name: string) => `「${name}」在本页改动后另存为「${savedName(name)}」，内容照原样保留；原文件不改动。`,
  conversionSeen: '知道了，不再显示',
  divider: '调整工作簿和核对结果的大小',
  saved: (name: string) => `已另存为 ${name}：改过的数、标记和写下的说明都在里面。`,
  cannotSave: '没有保存',
  sample: '示例',
  sampleName: '示例.xlsx',
  local: '只在本机处理，不上传',
  drop: '松开鼠标，打开这个工作簿或文字稿',
  opening: (name: string) => `正在打开 ${name}`,
  cannotOpen: (name: string, why: string) => `没有打开「${name}」：${why}`,
  ownFault: '程序出了意外错误，没有打开这个文件；请把它反馈给我们。',
  broken: '这一部分出了意外错误。请先点“另存工作簿”，再重新载入；没有另存的改动会丢失。',
  savingFault: '程序出了意外错误；请把这个文件反馈给我们。',
  leave: (name: string) => `「${name}」里改过的数和写的说明还没有另存，打开别的工作簿会丢失这些改动。仍要打开吗？`,
  sheets: '工作表',
  sheet: (name: string) => `工作表 ${name}`,
  workbook: '工作簿',
  pane: '核对结果',
  address: '单元格',
  content: '内容',
  edit: (address: string) => `编辑 ${address}`,
  formula: '本页会重算加减乘除和 SUM、ROUND、ABS；其他公式所引用的单元格改动后，显示为没有计算。',
  formulaRefused: '本页不支持这个公式，单元格没有改动；请只用加减乘除和 SUM、ROUND、ABS，或直接填数。',
  hasMarks: '有标记',
  marked: (verdict: string) => `已标记：${verdict}`,
  keys: '方向键移动，按住 Shift 选多个单元格；F2 或直接输入即可修改，Enter 确认，Esc 取消；Ctrl+C、Ctrl+V 复制和粘贴，Ctrl+Z 撤销，Ctrl+Y 重做',
  unpastable: {
    formula: '要粘贴的内容里有本页不支持的公式，没有粘贴；请先在原处把公式变成数值。',
    merged: '要粘贴的内容有一部分会落在合并单元格后面看不见的地方，没有粘贴；请分块粘贴。',
  },
} as const;

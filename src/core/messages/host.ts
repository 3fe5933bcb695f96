/** Sentences for what a workbook host refuses. */

export function sheetMissing(sheet: string): string {
  return `工作簿里没有工作表“${sheet}”，它可能已改名或删除；请重新核对。`;
}

export function sheetProtected(sheets: readonly string[]): string {
  return `工作表${quoted(sheets)}受保护，没有写入任何内容；请先在“审阅”里撤销工作表保护，再试一次。`;
}

/**
 * Excel left off in the middle of writing.
 * @param closed protected sheets; none where the workbook itself is closed
 * @param begun sheets that may be written in part
 * @param unmarked whether marks were taken off
 */
export function stoppedHalfway(closed: readonly string[], begun: readonly string[], unmarked: boolean): string {
  const what = closed.length === 0 ? '工作簿受保护或者只读' : `工作表${quoted(closed)}受保护`;
  const parts = begun.length === 0 ? '' : `${quoted(begun)}可能已写入一部分，`;
  const marks = unmarked ? '其他工作表上的标记已全部取下，' : '';
  return `${what}，没有写完；${parts}${marks}请先在“审阅”里撤销保护，再做一次。`;
}

export function structureProtected(): string {
  return '工作簿的结构受保护，不能增加或删除工作表；请先在“审阅”里撤销工作簿保护，再试一次。';
}

export function cellEditing(): string {
  return '正在编辑单元格；请先按回车键确认或按 Esc 键取消，再试一次。';
}

export function readOnlyWorkbook(): string {
  return '这个工作簿是只读的，没有写入任何内容；请另存一份，或点“启用编辑”后再试。';
}

/** @param need what the version lacks, such as `ExcelApi 1.14` */
export function excelTooOld(need: string): string {
  return `这个版本的 Excel 太旧（缺少 ${need}）；请用 Excel 2021、Microsoft 365 或网页版 Excel，或在浏览器里打开对表核对。`;
}

export function badAddress(sheet: string, address: string): string {
  return `工作表“${sheet}”里没有单元格 ${address}；请重新核对。`;
}

export function hiddenSheet(sheet: string): string {
  return `工作表“${sheet}”是隐藏的，不能定位；请先取消隐藏。`;
}

export function tooLargeToRead(sheet: string): string {
  return `工作表“${sheet}”太大，Excel 没有给出它的内容；请删去多余的行列，或把公开表另存为单独的工作簿再核对。`;
}

/** @param line of the sheet, from 1 */
export function tooManyMerges(sheet: string, line: number): string {
  return `工作表“${sheet}”第 ${line} 行的合并单元格太多，Excel 没有给出它的内容；请取消多余的合并单元格再核对。`;
}

export function tooLargeToKeep(kilobytes: number): string {
  return `要保存在工作簿里的内容超过 ${kilobytes} KB 的上限，没有保存；请删去一些已过时的说明再试。`;
}

export function keptByLaterVersion(): string {
  return '工作簿里保存的说明和撤销记录由更新版本的对表写入，为免丢失没有改动；请更新加载项后再试。';
}

export function excelBusy(): string {
  return 'Excel 正忙，没有完成这一步，也没有写入任何内容；请稍等片刻再试。';
}

export function excelSilent(): string {
  return 'Excel 没有按时答复，这一步可能没有做完；请稍等片刻，看看结果再试一次。';
}

export function tooLargeToWrite(): string {
  return '一次要写入的内容超过了网页版 Excel 的上限（5 MB），没有写入任何内容；请用桌面版 Excel 打开后再做。';
}

export function tooLargeAnswer(): string {
  return '工作簿太大，网页版 Excel 没有答复（上限 5 MB），这一步可能没有做完；请用桌面版 Excel 打开后再做。';
}

export function canceled(): string {
  return '已取消。';
}

function quoted(sheets: readonly string[]): string {
  return sheets.map((sheet) => `“${sheet}”`).join('、');
}

/** @param names of the sheets of ours that are all the workbook has */
export function onlyOwnSheets(names: readonly string[]): string {
  return `工作簿里只有${names.map((name) => `“${name}”`).join('、')}，清除后什么也不剩，没有改动；请确认是不是给错了文件。`;
}

export function notCalculated(sheet: string, address: string): string {
  return `“${sheet}”的 ${address} 引用要删去的工作表，但文件里没有它的计算结果，没有改动；请先用 Excel 打开并保存，再清除。`;
}

/** @param name of a chart sheet of the user's that has the name we need */
export function nameTaken(name: string): string {
  return `工作簿里已有一张叫“${name}”的图表，没有写入任何内容；请把它改名后再试。`;
}

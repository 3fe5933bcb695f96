/** Tables of the text beside the workbook. */

/** A figure of a table in the text, by form, line and column. */
export function tablePlace(form: string, line: string, column: string): string {
  return `${form}“${line}”的${column}`;
}

export function tableAgrees(place: string): string {
  return `文字稿里的表与工作簿一致：${place}`;
}

export function tableDiffers(place: string, printed: string, workbook: string): string {
  return `文字稿里的表与工作簿不一致：${place}，文字稿是${printed}，工作簿是${workbook}`;
}

export function blankCell(): string {
  return '空白';
}

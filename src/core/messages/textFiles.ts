/** What can be wrong with a text that a user hands over, and what to do: the counterpart of `files` for documents. */
const SAVE_AGAIN = '请用 Word 或 WPS 打开后另存为“Word 文档（.docx）”，再重新核对';

export function notAText(): string {
  return `这不是可以读取的文字稿（.docx、.doc、.pdf、.txt、.md），${SAVE_AGAIN}。`;
}

export function emptyText(): string {
  return '文字稿里没有文字；如果是扫描件或图片，请提供由 Word 直接生成的文件。';
}

export function oldWord(): string {
  return `旧版格式的文字稿（.doc、.wps）读不出来，${SAVE_AGAIN}。`;
}

export function unreadablePdf(): string {
  return 'PDF 读不出来，可能已损坏或加了密码；请提供能打开的 PDF，或者由 Word 另存的 .docx。';
}

export function pdfWithoutCodes(): string {
  return 'PDF 的中文字体没有带编码表，文字读不出来；请提供由 Word 另存的 .docx，或者重新导出为嵌入字体的 PDF。';
}

export function tooManyPages(pages: number, limit: number): string {
  return `PDF 有 ${pages} 页，超过 ${limit} 页的上限；请只保留决算公开的部分再核对。`;
}

export function textBomb(): string {
  return '文字稿解压后大得不正常，为安全起见没有打开；请确认文件来源，用 Word 另存后再核对。';
}

export function pdfTakesTooLong(): string {
  return 'PDF 的内容多得不正常，没有读完；请只保留决算公开的部分，或者提供由 Word 另存的 .docx。';
}

export function notToFill(): string {
  return '这是文字稿，没有可以填写的表；请给出工作簿。';
}

export function onlyDocxTakesComments(): string {
  return `只有 .docx 可以写入批注和修订；${SAVE_AGAIN}。`;
}

/** Name of the grid that a table of a document becomes. @param number from 1 in the order of the text @param title empty where it has none */
export function tableName(number: number, title: string): string {
  return title === '' ? `文字稿表格${number}` : `文字稿表格${number} ${title}`;
}

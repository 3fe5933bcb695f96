/** What is told while the program works, and when it fails. */

/** Of what a file holds, what the work needs. */
const KEEP = {
  workbook: '请只保留公开表所在的工作表后再试',
  text: '请只保留决算公开的部分，用 Word 或 WPS 另存为“Word 文档（.docx）”后再试',
};

export type KindOfFile = keyof typeof KEEP;

export function tookTooLong(seconds: number, kind: KindOfFile): string {
  return `这个文件用了 ${seconds} 秒还没有处理完，已经停下；${KEEP[kind]}。`;
}

export function outOfMemory(kind: KindOfFile): string {
  return `这个文件太大，内存不够；${KEEP[kind]}。`;
}

export function ourFault(what: string): string {
  return `处理这个文件时程序出错（${what}）；这是对表的问题，请把文件和这句话反馈给我们。`;
}

export function faultOfProgram(what: string): string {
  return `程序出错，没有做完（${what}）；这是对表的问题，请把所用的命令、文件和这句话反馈给我们。`;
}

export function progress(done: number): string {
  return `已核对 ${done} 个文件`;
}

export const ruleWords = {
  level: '级别',
  formula: '公式',
  check: '检查',
  basis: '依据',
  why: '说明',
  off: '默认不启用',
};

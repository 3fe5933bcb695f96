/** What is told while the program works, and when it fails. */

export function tookTooLong(seconds: number): string {
  return `这个文件用了 ${seconds} 秒还没有处理完，已经停下；请只保留公开表所在的工作表后再试。`;
}

export const outOfMemory = '这个文件太大，内存不够；请只保留公开表所在的工作表后再试。';

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

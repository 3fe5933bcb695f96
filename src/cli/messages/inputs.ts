/** What cannot be read, and why. */

/** @param option that names the file */
export function cannotReadOther(
  option: 'prior' | 'budget' | 'source' | 'narrative' | 'from',
  file: string,
  why: string,
): string {
  return `--${option} 的文件“${file}”读不出来：${why}`;
}

export function noFormsToCompare(option: 'prior' | 'budget' | 'source', file: string): string {
  return `--${option} 的文件“${file}”里没有公开表；请检查是不是给错了文件。`;
}

export function cannotChange(file: string, why: string): string {
  return `“${file}”没有改动：${why}`;
}

export function cannotReadList(file: string, why: string): string {
  return `文件清单“${file}”读不出来（${why}）；请检查路径。`;
}

/** @param option that names the folder */
export function noFolder(option: string, folder: string): string {
  return `${option} 的“${folder}”不是文件夹，或者找不到；请检查路径。`;
}

export function notAList(file: string): string {
  return `“${file}”不是文件清单；清单里请一行写一个文件名。`;
}

export function cannotReadRules(file: string, why: string): string {
  return `规则文件“${file}”读不出来：${why}`;
}

/** @param sheet name of the sheet that holds the user's rules */
export function noRulesIn(sheet: string): string {
  return `里面没有规则；请把规则写在工作表“${sheet}”里，或写在 .csv、.txt 文件里。`;
}

/** Why a file or folder could not be read, by the system's error code. */
export const systemFaults: Readonly<Record<string, { readonly code: string; readonly message: string }>> = {
  ENOENT: { code: 'missingFile', message: '找不到这个文件或文件夹；请检查路径和文件名。' },
  ENOTDIR: { code: 'missingFile', message: '找不到这个文件或文件夹；请检查路径和文件名。' },
  EACCES: { code: 'noAccess', message: '没有读取权限；请检查文件的权限。' },
  EPERM: { code: 'noAccess', message: '没有读取权限；请检查文件的权限。' },
  EBUSY: { code: 'fileBusy', message: '文件正被其他程序占用；请关闭后再核对。' },
};

export function systemFault(code: string): string {
  return `读不出来（系统错误 ${code}）；请检查文件所在的磁盘或网络位置。`;
}

export const notAFile = '这不是普通文件；请指定工作簿文件或文件夹。';

export const emptyFolder = '文件夹里没有 Excel 工作簿（.xlsx、.xlsm、.xls）或 WPS 表格（.et）；请检查路径。';

/** Why a file in a folder is not checked. */
export const skippedWhy = {
  lockFile: '是 Excel 打开文件时的临时文件',
  noWorkbook: '不是 Excel 或 WPS 工作簿（.xlsx、.xlsm、.xls、.et）',
} as const;

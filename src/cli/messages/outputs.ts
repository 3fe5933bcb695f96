/** What cannot be written, and why. */

/** As what a run reads a file. */
export type ReadRole = keyof typeof readRoles;

const readRoles = {
  input: '要核对的文件',
  prior: ' --prior 要读取的文件',
  budget: ' --budget 要读取的文件',
  source: ' --source 要读取的文件',
  narrative: ' --narrative 要读取的文件',
  outline: ' --outline 要读取的文件',
  update: ' --update 要读取的文件',
  from: ' --from 要读取的文件',
  rules: ' --rules 要读取的文件',
  list: ' --files-from 要读取的文件',
} as const;

export function outIsRead(file: string, role: ReadRole): string {
  return `不能写入“${file}”：它就是${readRoles[role]}；请换一个文件名。`;
}

export function outTwice(file: string): string {
  return `不能写入“${file}”：这次运行有两项结果要写进这个文件；请换一个文件名。`;
}

export function outUnreadable(file: string): string {
  return `不能写入“${file}”：文件名或文件夹名不是 UTF-8 编码；请换一个名字。`;
}

export function cannotWrite(file: string, why: string): string {
  switch (why) {
    case 'EISDIR':
      return `“${file}”是文件夹；请在后面写上文件名。`;
    case 'ENOSPC':
    case 'EDQUOT':
      return `写不进“${file}”：磁盘已满；请腾出空间，或换一个位置。`;
    case 'EEXIST':
    case 'ENOTDIR':
      return `写不进“${file}”：路径里有一处是文件，不是文件夹；请换一个文件夹。`;
    case 'ELOOP':
      return `写不进“${file}”：它是一个绕回自己的链接；请换一个文件名。`;
    case 'EROFS':
      return `写不进“${file}”：这个位置只能读取；请换一个位置。`;
    case 'ENAMETOOLONG':
      return `写不进“${file}”：文件名太长；请换一个短些的名字。`;
    case 'EBUSY':
      return `写不进“${file}”：文件正被其他程序占用；请关闭后再试。`;
    default:
      return `写不进“${file}”（${why}）；请检查文件夹是否存在、是否有写入权限。`;
  }
}

export function cannotWriteOutput(why: string): string {
  if (why === 'ENOSPC') return '结果写不出去：磁盘已满；请腾出空间，或用 --out 写入别处的文件。';
  return `结果写不出去（${why}）；请检查磁盘空间，或用 --out 写入文件。`;
}

/** What `--out-dir` has written. */
export function writtenTo(folder: string, reports: number, skipped: number): string {
  const rest = skipped === 0 ? '。' : `；文件夹里另有 ${skipped} 个文件未核对：`;
  return `已在“${folder}”写入 ${reports} 份报告${rest}`;
}

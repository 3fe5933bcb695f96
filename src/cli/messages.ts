/** What the command line says that is not about the content of a workbook. */

export const help = `用法：
  duibiao check [文件…|文件夹…|--files-from -]   核对工作簿（.xlsx、.xlsm、.xls），或者含有公开表的文字稿（.docx）
  duibiao derive 文件                             算出占比、比上年增减和完成预算
  duibiao draft 文件 --out 说明.docx               按公开表起草情况说明（.docx 或 .txt），原因等留空待填
  duibiao fill 文件 --out 新文件                   把占比、比上年增减和完成预算填进工作簿
  duibiao balance 文件 --to 万元 --out 新文件       把元换算为万元并配平尾差（不写 --out 只显示结果）
  duibiao clear 文件 --out 新文件                  清除标记；文字稿（.docx）清除本程序写的批注和修订
  duibiao purge 文件 --out 新文件                  清除全部痕迹（标记、核对报告等表、留存的说明），用于公开前
  duibiao rules                                   列出全部规则
  duibiao rules show 编号                          显示一条规则的公式、依据和说明

check 的选项：
  --files-from -            从标准输入读文件名，一行一个（也可以给一个清单文件）
  --prior 文件              上年的工作簿，核对年初数与上年年末数
  --budget 文件             年初预算的工作簿（部门预算公开表）
  --narrative 文件          核对文字说明（.docx、.doc、.pdf、.txt、.md）里的数；不给工作簿时只核对文字里的算式
  --force-sources           上年或预算的部门、年度、种类不符时也照样核对
  --source 文件             以元为单位的底稿，逐个核对公布的万元数
  --rules 文件              另外按这个工作簿里“自定义审核公式”表的规则核对
  --form-sheet 05=工作表名   同一张表有几个工作表时，指定用哪一个（可以多次使用）
  --format 格式             text（默认）、json、ndjson、html
  --out 文件                写入一个文件，不显示在屏幕上
  --out-dir 文件夹          每个工作簿写一个文件
  --summary 文件            另外把全部文件的汇总写入一个 .xlsx 或 .html：各部门的错误数、未通过最多的规则
  --marked-text 新文件      另存带批注的文字稿（.docx）：一处问题一条批注
  --track-changes           在带批注的文字稿里同时把应改的数写成修订
  --marked 新文件或文件夹    另存标出问题单元格、附“核对报告”表的工作簿；核对多个文件时写文件夹

derive、draft 和 fill 的选项：
  --prior 文件              上年的工作簿
  --budget 文件             年初预算的工作簿
  --format 格式             text（默认）、json（用于 derive）

balance 的选项：
  --to 万元                 换算成的单位（只能是万元）
  --plain                   逐个四舍五入，不配平
  --pin 单元格              已在别处公布、不能变动的数，如 公开01!C33 或 公开01!C33=2700.15（可以多次使用）
  --rules 文件              另外使这个工作簿里“自定义审核公式”表的关系成立
  --form-sheet 05=工作表名   同一张表有几个工作表时，指定用哪一个（可以多次使用）
  --format 格式             text（默认）、json

clear、purge 和 fill 的选项：
  --out 新文件              写入的文件
  --overwrite               允许写回原来的文件

其他：
  --help                    显示这个说明
  --version                 显示版本

退出码：2 有文件读不出来、没有公开表或命令有误；1 有错误或存疑；0 其他。
`;

export function unknownCommand(name: string): string {
  return `没有“${name}”这个命令；可用的命令是 check、derive、draft、fill、balance、clear、purge 和 rules，用 duibiao --help 查看用法。`;
}

export function unknownOption(option: string): string {
  return `没有“${option}”这个选项；用 duibiao --help 查看用法。`;
}

export function missingValue(option: string): string {
  return `选项“${option}”后面要写上内容；用 duibiao --help 查看用法。`;
}

export function optionOfOtherCommand(command: string, option: string): string {
  return `“${command}”没有“--${option}”这个选项；用 duibiao --help 查看用法。`;
}

export function oneFile(command: string): string {
  return `duibiao ${command} 一次处理一个文件，例如 duibiao ${command} 决算公开表.xlsx。`;
}

export function outMissing(command: string): string {
  return `请用 --out 写明新文件的名字，例如 duibiao ${command} 决算公开表.xlsx --out 新的决算公开表.xlsx。`;
}

export function formatOfCommand(command: string, format: string): string {
  return `${command} 没有“${format}”这种格式；可用的是 text、json。`;
}

export function badPin(text: string): string {
  return `--pin 的写法是“工作表名!单元格”，例如 公开01!C33，也可以写上公布的数 公开01!C33=2700.15；“${text}”不是这样写的。`;
}

export function summaryEnding(file: string): string {
  return `--summary 的文件名要以 .xlsx 或 .html 结尾；“${file}”不是。`;
}

export function markedOfOne(): string {
  return '核对多个文件时，--marked 要写文件夹的名字，每个文件各存一份。';
}

export function draftOut(): string {
  return 'draft 要用 --out 写明 .docx 或 .txt 文件，例如 duibiao draft 决算公开表.xlsx --out 情况说明.docx。';
}

export function unknownOutline(name: string, known: readonly string[]): string {
  return `没有“${name}”这个提纲；可用的是 ${known.join('、')}。`;
}

export function draftedGaps(gaps: number): string {
  return gaps === 0 ? '情况说明已写好。' : `情况说明已写好，还有 ${gaps} 处【】要填写。`;
}

export function changesWithoutCopy(): string {
  return '--track-changes 要和 --marked-text 一起用，例如 --marked-text 带批注的说明.docx --track-changes。';
}

export function markedTextOfOne(): string {
  return '--marked-text 一次只写一份文字稿；请只给一个工作簿或一份文字稿。';
}

export function narrativeOfOne(): string {
  return '--narrative 一次核对一个工作簿的说明；请只写一个工作簿，或只写说明。';
}

export function cannotReadNarrative(file: string, why: string): string {
  return `--narrative 的文件“${file}”读不出来：${why}`;
}

export function cannotCompare(option: 'prior' | 'budget' | 'source', file: string, why: string): string {
  return `--${option} 的文件“${file}”读不出来：${why}`;
}

export function noFormsToCompare(option: 'prior' | 'budget' | 'source', file: string): string {
  return `--${option} 的文件“${file}”里没有公开表；请检查是不是给错了文件。`;
}

export function cannotChange(file: string, why: string): string {
  return `“${file}”没有改动：${why}`;
}

export function noValueWanted(option: string): string {
  return `选项“${option}”后面不写内容；用 duibiao --help 查看用法。`;
}

export function nothingToCheck(): string {
  return '没有指定要核对的文件；请写上文件或文件夹，例如 duibiao check 决算公开表.xlsx。';
}

export function unknownFormat(format: string): string {
  return `没有“${format}”这种格式；可用的是 text、json、ndjson、html。`;
}

export function badFormSheet(text: string): string {
  return `--form-sheet 的写法是“表号=工作表名”，例如 05=Sheet3，表号用 01 至 11 或 B1 至 B9；“${text}”不是这样写的。`;
}

export function outAndOutDir(): string {
  return '--out 和 --out-dir 只能用一个。';
}

/** As what a run reads a file. */
export type ReadRole = keyof typeof readRoles;

const readRoles = {
  input: '要核对的文件',
  prior: ' --prior 要读取的文件',
  budget: ' --budget 要读取的文件',
  source: ' --source 要读取的文件',
  narrative: ' --narrative 要读取的文件',
  rules: ' --rules 要读取的文件',
  list: ' --files-from 要读取的文件',
} as const;

export function outIsRead(file: string, role: ReadRole): string {
  return `不能写入“${file}”：它就是${readRoles[role]}；请换一个文件名。`;
}

export function outTwice(file: string): string {
  return `不能写入“${file}”：这次运行有两项结果要写进这个文件；请换一个文件名。`;
}

export function cannotWrite(file: string, why: string): string {
  switch (why) {
    case 'EISDIR':
      return `“${file}”是文件夹；请在后面写上文件名。`;
    case 'ENOSPC':
    case 'EDQUOT':
      return `写不进“${file}”：磁盘已满；请腾出空间，或换一个位置。`;
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

export function cannotReadList(file: string, why: string): string {
  return `文件清单“${file}”读不出来（${why}）；请检查路径。`;
}

export function cannotReadRules(file: string, why: string): string {
  return `规则文件“${file}”读不出来：${why}`;
}

/** @param sheet name of the sheet that holds the user's rules */
export function noRulesIn(sheet: string): string {
  return `里面没有规则；请把规则写在工作表“${sheet}”里，或写在 .csv、.txt 文件里。`;
}

export function unknownRule(id: string): string {
  return `没有编号为“${id}”的规则；用 duibiao rules 查看全部编号。`;
}

export function wrongRulesCommand(): string {
  return '写法是 duibiao rules，或 duibiao rules show 编号。';
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

export const emptyFolder = '文件夹里没有 Excel 工作簿（.xlsx、.xlsm、.xls）；请检查路径。';

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

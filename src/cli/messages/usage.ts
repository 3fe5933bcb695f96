/** What is wrong with a command as it was given. */

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

export function markedEnding(name: string): string {
  return `--marked 要写 .xlsx 或 .xlsm 文件，或者文件夹的名字，不能是“${name}”。`;
}

export function opinionEnding(name: string): string {
  return `--opinion 要写 .docx 文件，或者文件夹的名字，不能是“${name}”。`;
}

export function opinionOfOne(): string {
  return '核对多个文件时，--opinion 要写文件夹的名字，每个文件各写一份核对意见。';
}

export function draftOut(): string {
  return 'draft 要用 --out 写明 .docx 或 .txt 文件，例如 duibiao draft 决算公开表.xlsx --out 情况说明.docx。';
}

export function unknownOutline(name: string, known: readonly string[]): string {
  return `没有“${name}”这个提纲；可用的是 ${known.join('、')}，或者自己的提纲文件（.txt、.md）。`;
}

export function cannotReadOutline(file: string, why: string): string {
  return `提纲“${file}”读不出来：${why}`;
}

export function ownOutlineNeeded(file: string): string {
  return `“${file}”是按自己的提纲起草的；更新时请用 --outline 给出同一份提纲文件。`;
}

export function withFormsOut(): string {
  return '--with-forms 写出的是 .docx，不能与 --update 一起用，例如 duibiao draft 决算公开表.xlsx --with-forms --out 决算公开.docx。';
}

export function fromWithPrior(): string {
  return '--from 要和上年的工作簿一起用，不能与 --update、--outline、--with-forms 一起用，例如 duibiao draft 今年.xlsx --prior 上年.xlsx --from 上年说明.docx --out 今年说明.docx。';
}

export function fromOnlyDocx(file: string): string {
  return `“${file}”不是 .docx，更新后只能写出 .txt：请把 --out 改成 .txt，或者先把上年的文字稿另存为 .docx。`;
}

/** After a whole disclosure. */
export const contentsNote = '打开时 Word 问是否更新域，点“是”就有目录的页码；WPS 里在目录上右键“更新域”。';

export function updateOut(): string {
  return '更新数字写出的是 .docx，例如 duibiao draft 决算公开表.xlsx --update 情况说明.docx --out 新说明.docx。';
}

export function noFiguresOfOurs(file: string): string {
  return `“${file}”里没有对表起草的数，不能更新；请选由 duibiao draft 写出、没有清除全部痕迹的 .docx。`;
}

/** @param left figures whose words the user changed so that only the user can change them again */
export function updatedFigures(updated: number, left: readonly string[]): string {
  const own = left.map((text) => `\n  ${text}`).join('');
  const kept = left.length === 0 ? '' : `；有 ${left.length} 处改过文字或者没有对应的数，没有更新，请自己核对：${own}`;
  return `更新了 ${updated} 处数字，其余文字没有动${kept}`;
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

export function unknownRule(id: string): string {
  return `没有编号为“${id}”的规则；用 duibiao rules 查看全部编号。`;
}

export function wrongRulesCommand(): string {
  return '写法是 duibiao rules，或 duibiao rules show 编号。';
}

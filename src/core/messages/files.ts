import { cut } from './cut';

/** How many names a sentence lists. */
const MOST_NAMES = 3;

/** What can be wrong with a file that a user hands over; the code is the contract of `--format json`. */
export type FileFaultCode =
  | 'emptyFile'
  | 'tooLarge'
  | 'notAWorkbook'
  | 'otherDocument'
  | 'truncatedZip'
  | 'damagedZip'
  | 'zipBomb'
  | 'passwordProtected'
  | 'oldFormat'
  | 'unreadableSheet'
  | 'unreadablePart'
  | 'doctypeRefused'
  | 'noSheet'
  /** Of texts: no document that can be read, nothing in it, or nothing that comments can be put in. */
  | 'notAText'
  | 'emptyText'
  | 'noComments';

const SAVE_AGAIN = '请用 Excel 或 WPS 打开后另存为“Excel 工作簿（.xlsx）”，再重新核对';

export function emptyFile(): string {
  return `文件是空的（0 字节），${SAVE_AGAIN}。`;
}

export function fileTooLarge(megabytes: number, limit: number): string {
  return `文件有 ${megabytes} MB，超过 ${limit} MB 的上限；请只保留公开表所在的工作表，另存后再核对。`;
}

export function notAWorkbook(): string {
  return `这不是 Excel 工作簿，${SAVE_AGAIN}。`;
}

/** @param kind what the content shows the file to be, such as `Word 文档` */
export function otherDocument(kind: string): string {
  return `文件的内容是${kind}，不是 Excel 工作簿；${SAVE_AGAIN}。`;
}

export function truncatedZip(): string {
  return '文件不完整，可能没有下载完或复制时中断；请重新取得文件后再核对。';
}

/** @param part name of the part inside the archive */
export function damagedZip(part: string): string {
  return `文件已损坏（其中的 ${part} 读不出来）；请重新取得文件，或用 Excel 或 WPS 打开修复后另存再核对。`;
}

export function zipBomb(): string {
  return '文件解压后大得不正常，为安全起见没有打开；请确认文件来源，用 Excel 或 WPS 另存后再核对。';
}

export function passwordProtected(): string {
  return '文件设有打开密码；请在 Excel（文件 → 信息 → 保护工作簿 → 用密码进行加密）或 WPS（文件 → 文档加密 → 密码加密）中清空密码后另存，再重新核对。';
}

/** Of a file whose parts an archiver encrypted, not Excel. */
export function packedWithPassword(): string {
  return '文件在打包时加了密码，内容读不出来；请用压缩软件凭密码解开，用 Excel 或 WPS 打开后另存为不加密码的文件，再重新核对。';
}

export function oldFormat(): string {
  return '旧版格式（.xls）的文件只能读取，不能在其中写入；请用 Excel 或 WPS 另存为“Excel 工作簿（.xlsx）”后再试。';
}

/** @param why what is wrong, e.g. `第 3 行的内容不合规` */
export function unreadableSheet(sheet: string, why: string): string {
  return `工作表“${sheet}”读不出来（${why}）；请用 Excel 或 WPS 打开修复后另存再核对。`;
}

export function unreadablePart(part: string, why: string): string {
  return `文件中的 ${part} 读不出来（${why}）；请用 Excel 或 WPS 打开修复后另存再核对。`;
}

export function doctypeRefused(part: string): string {
  return `文件中的 ${part} 带有外部定义（DTD），为安全起见没有打开；请用 Excel 或 WPS 另存后再核对。`;
}

export function noSheet(): string {
  return '工作簿里没有可以读取的工作表；请确认公开表在这个文件里。';
}

export function insideArray(sheet: string, address: string): string {
  return `工作表“${sheet}”的 ${address} 属于一个数组公式，不能单独填写，没有写入任何内容；请先在 Excel 或 WPS 中把该区域改为普通公式或数值再试。`;
}

export function breaksSignature(): string {
  return '文件带有数字签名，改动后签名失效；需要时请在最后重新签名。';
}

/** @param sheet of ours that goes */
export function stillReferredTo(sheet: string): string {
  return `已删去“${sheet}”，但数据验证、条件格式、链接、图表、表格或控件里还有对它的引用；公开前请在 Excel 或 WPS 中删去这些引用。`;
}

/**
 * @param sheet of ours that goes
 * @param names of the user's
 */
export function namesReferTo(sheet: string, names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => `“${cut(name)}”`);
  const all = names.length > shown.length ? `等 ${names.length} 个` : '';
  return `已删去“${sheet}”，名称${shown.join('、')}${all}引用过它，用到的公式会显示 #REF!；公开前请在“公式”的“名称管理器”中改正或删去。`;
}

export function breaksMacroSignature(): string {
  return '文件中的宏带有签名，增加工作表后用 Excel 保存会使它失效；公布前请用“清除全部痕迹”，需要时重新签名。';
}

/** Page numbers at the foot of a printed sheet of ours; `&P` and `&N` are Excel's own signs for them. */
export function pageFooter(): string {
  return '&C第 &P 页，共 &N 页';
}

/** Why a part is not readable. */
export const partProblems = {
  endsEarly: '内容没有写完',
  tagMismatch: '标记不配对',
  badTag: '标记不合规',
  badEntity: '含有不认识的字符引用',
  tooDeep: '嵌套过深',
  tooMuch: '内容多得不正常',
  badAddress: (address: string) => `单元格地址“${cut(address)}”不合规`,
  missing: '缺少这个部分',
  badEncoding: '文字编码不认识',
  notXml: '内容不是 XML',
} as const;

/** What an `.xls` file may hold that is not taken over into an `.xlsx`, the heaviest first. */
export const lostParts = {
  looks: () => '字体、边框、底色、列宽（版本太旧，读不出来）',
  macros: () => '宏',
  formulas: (count: number) => `${count} 个引用名称或其他文件的公式（只留数值）`,
  pivotTables: (count: number) => `${count} 个数据透视表`,
  charts: (count: number) => `${count} 个图表`,
  pictures: (count: number) => `${count} 张图片`,
  shapes: (count: number) => `${count} 个图形或控件`,
  notes: (count: number) => `${count} 处批注`,
  validations: (count: number) => `${count} 处数据有效性`,
  conditionalFormats: (count: number) => `${count} 处条件格式`,
  links: (count: number) => `${count} 个超链接`,
  names: (count: number) => `${count} 个名称`,
  filters: () => '筛选',
  printAreas: () => '打印区域和打印标题行',
  protection: () => '工作表或工作簿保护',
} as const;

/** What a file that is no workbook can turn out to be. */
export const documentKinds = {
  word: 'Word 文档',
  powerPoint: 'PowerPoint 演示文稿',
  pdf: 'PDF 文件',
  binary: '二进制工作簿（.xlsb）',
  openDocument: 'OpenDocument 表格（.ods）',
  html: '网页（有的系统把网页直接存成 .xls）',
  xml: 'XML 表格（2003 格式）',
  text: '文本（如 CSV）',
  archive: '普通压缩包',
} as const;

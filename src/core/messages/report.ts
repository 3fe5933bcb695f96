import type { FormId } from '../forms';
import { formName } from '../forms';
import { verdictNames } from './names';

export * from './counts';
export { formName, verdictNames };

/** Headings and fixed words of the renderings. */
export const reportWords = {
  title: '部门决算公开表核对意见',
  madeAt: '核对日期',
  version: '核对程序',
  program: '对表',
  number: '序号',
  verdict: '结论',
  row: '表、行',
  column: '栏',
  address: '单元格',
  why: '原因和依据',
  others: '尾差和提示',
  unchecked: '未核对',
  moreReasons: '其他原因',
  search: '搜索',
  all: '全部',
  near: '打印时只印有关的行。',
  contents: '目录',
  overview: '汇总',
  summaryTitle: '对表核对汇总',
  failingRules: '未通过的规则（按部门数排列）',
  uncheckedFiles: '未核对的文件',
  relations: '错误涉及关系',
  files: '部门数',
  result: '核对结果',
  checked: '核对对象',
  file: '文件',
  entity: '部门（单位）',
  fiscalYear: '年度',
  amountUnit: '金额单位',
  forms: '公开表',
  form: '表',
  formTitle: '表名',
  sheet: '工作表',
  causes: '问题及依据',
  coverage: '核对范围',
  passedRules: '核对通过的规则',
  notRunRules: '未核对的规则',
  skippedSheets: '未核对的工作表',
  rule: '规则',
  content: '内容',
  places: '核对处数',
  reason: '原因',
  passed: '通过',
  notRun: '未核对',
  blank: '（空）',
  printed: '表上',
  proposed: '应为',
  whole: '整个工作簿',
  drawing: '报表',
  clean: '没有标记的报表（展开查看）',
  backToCause: '回到说明',
  unreadable: '未核对',
  legend: '标记',
  none: '没有发现错误和存疑。',
} as const;

const skipReasons = {
  hidden: '隐藏的工作表，未核对；需要核对请先取消隐藏',
  ours: '对表自己的工作表',
  notAForm: '不是公开表',
  otherEntity: '是另一个部门（单位）的表，未核对；可用 --entity 指定核对哪一个',
  kindred: '与另一张表内容相近，核对以标题更规范的那张为准；可用 --form-sheet 指定用哪一张',
  duplicate: '与另一张工作表是同一张表，未核对；可用 --form-sheet 指定用哪一张',
} as const;

/** What is said about one of several departments of a workbook. */
export function ofDepartment(entity: string, message: string): string {
  return entity === '' ? message : `【${entity}】${message}`;
}

export function noSuchDepartment(wanted: string, there: readonly string[]): string {
  const names = there.length === 0 ? '各表没有注明部门（单位）' : `只有“${there.join('”“')}”的`;
  return `工作簿里没有“${wanted}”的表，${names}，请核对 --entity 的名称`;
}

export function whichDepartment(there: readonly string[]): string {
  return `工作簿里有 ${there.length} 个部门（单位）的表：“${there.join('”“')}”，请用 --entity 指定一个`;
}

export function skipReason(reason: keyof typeof skipReasons): string {
  return skipReasons[reason];
}

/** `对表 0.1.0` */
export function programName(version: string): string {
  return `${reportWords.program} ${version}`;
}

export function fiscalYear(year: number): string {
  return `${year} 年度`;
}

export function formCount(count: number): string {
  return `识别出 ${count} 张公开表`;
}

export function missingForms(names: readonly string[]): string {
  return `没有找到：${names.join('、')}`;
}

export function onSheet(sheet: string): string {
  return `工作表“${sheet}”`;
}

export function alsoPossible(count: number): string {
  return `也可能是下面 ${count} 处之一：`;
}

/** Further cells that one correction changes with the first. */
export function togetherWith(count: number): string {
  return `连同下面 ${count} 处一并改：`;
}

/** Relations below a cause that are not told one by one. */
export function moreRelations(more: readonly { readonly form: FormId | null; readonly count: number }[]): string {
  const total = more.reduce((sum, { count }) => sum + count, 0);
  const forms = more.map(({ form, count }) => `${form === null ? reportWords.whole : formName(form)} ${count} 处`);
  return `另有 ${total} 处核对也是这个原因（${forms.join('、')}）`;
}

export function moreSuspects(count: number): string {
  return `另有 ${count} 处`;
}

export function moreCells(count: number): string {
  return `等 ${count} 处`;
}

/** @param count as `verdictCount` says it */
export function roundingFolded(count: string): string {
  return `${count}，都在四舍五入允许的范围内`;
}

export function rowsLeftOut(count: number): string {
  return `表很长，后面 ${count} 行没有画出。`;
}

/** `公开02 20805 行政事业单位养老支出 · 本年收入合计`; a form with one column of amounts need not name it. */
export function placeName({
  form,
  line,
  column,
}: {
  readonly form: FormId;
  readonly line: string;
  readonly column: string;
}): string {
  const row = `${formName(form)} ${line}`;
  return column === '' || column === ONLY_COLUMN ? row : `${row} · ${column}`;
}

/** The name of the column of a form that has but one: it goes without saying. */
export const ONLY_COLUMN = '金额';

/** Cells that would explain a cause in place of the one named. */
export function insteadAt(places: readonly string[]): string {
  const named = places.slice(0, 3).join('，或 ');
  return `也可能错在 ${named}${places.length > 3 ? ` 等 ${places.length} 处` : ''}，只需改其中一处。`;
}

/** The rules that a cause breaks, where their sentences would take too much room. */
export function rulesConcerned(rules: readonly string[]): string {
  return `涉及规则 ${rules.join('、')}`;
}

export function moreReasons(count: number): string {
  return `另有 ${count} 种原因，见报告的“核对范围”。`;
}

/** What is wrong in the text beside the forms. */
export function graveInText(error: number, suspect: number): string {
  const counts = [...(error === 0 ? [] : [`${error} 个错误`]), ...(suspect === 0 ? [] : [`${suspect} 个存疑`])];
  return `说明文字里${counts.length === 0 ? '没有错误和存疑' : ` ${counts.join('、')}`}`;
}

/** The line above all when several workbooks were checked. */
export function fileCount(count: number, unreadable: number): string {
  const rest = unreadable === 0 ? '' : `，其中 ${unreadable} 个未核对`;
  return `共 ${count} 个文件${rest}`;
}

/** A workbook without a single sheet that is one of the statutory forms. */
export function noForm(): string {
  return '没有找到公开表：各工作表都没有部门决算或预算公开表的标题；请确认文件，或检查公开表所在的工作表是否被隐藏。';
}

/** A sheet that the user told us to take for a form, and that is not there or is none. */
export function unmetSheet(form: FormId, sheet: string): string {
  const name = formName(form);
  return `没有把工作表“${sheet}”当作${name}核对：工作簿里没有这张工作表，或它的标题不是${name}的表名。`;
}

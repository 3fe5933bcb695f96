import type { FormId } from '../forms';
import { formName } from '../forms';
import { verdictNames, type VerdictWord } from './names';

export { formName, verdictNames };

/** Headings and fixed words of the renderings. */
export const reportWords = {
  title: '对表核对报告',
  contents: '目录',
  overview: '汇总',
  summaryTitle: '对表核对汇总',
  failingRules: '未通过的规则（按部门数排列）',
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
  notRunRules: '没有核对的规则',
  skippedSheets: '没有核对的工作表',
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
  unreadable: '没有核对',
  legend: '标记',
  none: '没有发现错误和存疑。',
} as const;

const skipReasons = {
  hidden: '隐藏的工作表，没有核对；需要核对请先取消隐藏',
  ours: '对表自己的工作表',
  notAForm: '不是公开表',
  kindred: '与另一张表内容相近，核对以标题更规范的那张为准；可用 --form-sheet 指定用哪一张',
  duplicate: '与另一张工作表是同一张表，没有核对；可用 --form-sheet 指定用哪一张',
} as const;

export function skipReason(reason: keyof typeof skipReasons): string {
  return skipReasons[reason];
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

export function moreSuspects(count: number): string {
  return `另有 ${count} 处可能`;
}

export function moreCells(count: number): string {
  return `等 ${count} 处`;
}

export function roundingFolded(count: number): string {
  return `尾差 ${count} 处，都在四舍五入允许的范围内`;
}

export function hintsFolded(count: number): string {
  return `提示 ${count} 条`;
}

export function notRunFolded(count: number): string {
  return `未核对 ${count} 项`;
}

export function passedCount(count: number): string {
  return `通过 ${count} 项`;
}

export function andMore(count: number): string {
  return `另有 ${count} 条`;
}

export function rowsLeftOut(count: number): string {
  return `表很长，后面 ${count} 行没有画出。`;
}

/** `错误 1，存疑 0，…`: the closing line. */
export function closing(counts: Readonly<Record<VerdictWord | 'passed' | 'notRun', number>>): string {
  const verdicts = (Object.keys(verdictNames) as VerdictWord[]).map((word) => `${verdictNames[word]} ${counts[word]}`);
  return `${verdicts.join('，')}；${passedCount(counts.passed)}，${notRunFolded(counts.notRun)}`;
}

/** How few things there are to put right for all the errors and doubts. */
export function gathered(causes: number): string {
  return `错误和存疑归为 ${causes} 个问题`;
}

/** What is wrong in the text beside the forms. */
export function graveInText(error: number, suspect: number): string {
  return `说明文字里错误 ${error}，存疑 ${suspect}`;
}

/** The line above all when several workbooks were checked. */
export function fileCount(count: number, unreadable: number): string {
  const rest = unreadable === 0 ? '' : `，其中 ${unreadable} 个没有核对成`;
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

import type { Cause, Finding, Report } from '../../src/core/report';
import { causeCounts } from '../../src/core/report';
import type { FillingState } from '../../src/pane/filling/types';
import type { PickedFiles } from '../../src/pane/sources/types';
import { NOTHING_BALANCED } from '../../src/pane/balancing/types';
import { NOTHING_FILLED } from '../../src/pane/filling/types';
import { NO_TEXT } from '../../src/pane/narrative/types';
import type { PaneActions, PaneState } from '../../src/pane/model/state';
import type { PaneCheck, RuleInfo } from '../../src/pane/model/types';

/** A hand-made check: a swapped figure in 公开05 that breaks two relations, a name, an excess to explain, a hint. */

const LONG = 'GK05 一般公共预算财政拨款支出决算表';

const swapped: readonly Finding[] = [
  {
    id: 'V-1-05@20103,基本支出',
    rule: 'V-1-05',
    verdict: 'error',
    form: '05',
    message: '款 20103 的基本支出不等于所属项之和',
    cells: [
      { sheet: '公开05', address: 'D9', role: 'total' },
      { sheet: '公开05', address: 'D10', role: 'addend' },
    ],
    expected: '1380480.00',
    actual: '1308480.00',
    difference: '-72000.00',
    addends: 1,
  },
  {
    id: 'H-05@2010399',
    rule: 'H-05',
    verdict: 'error',
    form: '05',
    message: '2010399 的小计不等于基本支出与项目支出之和',
    cells: [
      { sheet: '公开05', address: 'C10', role: 'total' },
      { sheet: '公开05', address: 'D10', role: 'addend' },
      { sheet: '公开05', address: 'E10', role: 'addend' },
    ],
    expected: '1830799.84',
    actual: '1758799.84',
    difference: '-72000.00',
    addends: 2,
  },
];

const others: readonly Finding[] = [
  {
    id: 'V-5@210',
    rule: 'V-5',
    verdict: 'suspect',
    form: '02',
    message: '210 的名称不是规范名称“卫生健康支出”',
    cells: [{ sheet: '公开02', address: 'B14', role: 'subject' }],
  },
  {
    id: '09-2@公务接待费',
    rule: '09-2',
    verdict: 'explain',
    form: '09',
    message: '公务接待费决算数大于预算数',
    cells: [{ sheet: '公开09', address: 'L8', role: 'subject' }],
    expected: '2000.00',
    actual: '3200.00',
    difference: '1200.00',
    addends: 1,
  },
  {
    id: 'I-1',
    rule: 'I-1',
    verdict: 'hint',
    form: '08',
    message: '公开08 没有数字，请确认写了空表说明',
    cells: [{ sheet: '公开08', address: 'A1', role: 'subject' }],
  },
];

const causes: readonly Cause[] = [
  {
    id: 'cause-05',
    verdict: 'error',
    message: '公开05 D10 的 1,380,480.00 疑为 1,308,480.00（数字颠倒），改后 2 处核对全部相符',
    suspects: [
      { sheet: '公开05', address: 'D10', printed: '1380480.00', proposed: '1308480.00', slip: 'digitsSwapped' },
      { sheet: '公开05', address: 'D9', printed: '1308480.00', proposed: '1380480.00', slip: 'digitsSwapped' },
    ],
    target: {
      sheet: '公开05',
      address: 'D10',
      place: { form: '05', line: '2080505 机关事业单位基本养老保险缴费支出', column: '基本支出' },
    },
    together: 1,
    findings: swapped.map(({ id }) => id),
  },
  ...others.map(({ id, verdict, message, cells: [target] }): Cause => ({
    id,
    verdict,
    message,
    ...(target === undefined ? {} : { target }),
    together: 0,
    suspects: [],
    findings: [id],
  })),
];

const report: Report = {
  schemaVersion: 1,
  file: '示例.xlsx',
  forms: [
    form('02', '收入决算表'),
    form('05', '一般公共预算财政拨款支出决算表'),
    form('08', '国有资本经营预算财政拨款支出决算表'),
    form('09', '财政拨款“三公”经费支出决算表'),
  ],
  findings: [...swapped, ...others],
  causes,
  reasons: [],
  notRun: [{ rule: 'X01', form: '01', reason: '缺公开01' }],
  summary: {
    passed: 128,
    error: 2,
    suspect: 1,
    rounding: 0,
    explain: 1,
    hint: 1,
    notRun: 1,
    causes: causeCounts(causes),
    explained: 0,
    setAside: 0,
  },
};

function form(id: '02' | '05' | '08' | '09', title: string): Report['forms'][number] {
  return { form: id, title, sheet: `公开${id}`, amountUnit: '元', decimals: 2, fiscalYear: 2023, entity: '示例单位' };
}

const rules = new Map<string, RuleInfo>(
  (
    [
      ['H-05', '每一行的小计等于基本支出与项目支出之和', '表内关系', 11],
      ['V-1-05', '合计等于各类之和，类等于所属款之和，款等于所属项之和', '表内关系', 20],
      ['V-5', '科目名称与政府收支分类科目一致', '《2023年政府收支分类科目》', 40],
      ['09-2', '“三公”经费决算数不大于预算数', '《关于做好部门决算公开工作的通知》', 4],
      ['I-1', '空表要写说明', '表内关系', 1],
      ['X01', '公开01 的本年收入合计等于公开02 的合计', '表间关系', 0],
    ] as const
  ).map(([id, title, basis, passed]) => [id, { id, title, basis, passed }]),
);

export const checked: PaneCheck = {
  report,
  rules,
  places: new Map([['cause-05', '公开05 2080505 机关事业单位基本养老保险缴费支出 · 基本支出']]),
  corrections: new Map([
    [
      'cause-05',
      { cells: [{ sheet: '公开05', address: 'D10', was: 1380480, content: 1308480, proposed: '1,308,480.00' }] },
    ],
  ]),
  skipped: [{ sheet: '封面', reason: 'notAForm' }],
  missing: [{ form: '01', title: '收入支出决算总表' }],
  heads: new Map(),
  departments: [],
};

/** The same workbook with nothing wrong. */
export const clean: PaneCheck = {
  ...checked,
  report: {
    ...report,
    findings: [],
    causes: [],
    summary: {
      passed: 131,
      error: 0,
      suspect: 0,
      rounding: 0,
      explain: 0,
      hint: 0,
      notRun: 1,
      causes: causeCounts([]),
      explained: 0,
      setAside: 0,
    },
  },
};

/** A pane in Excel that can do everything and has done nothing. */
export const idle: PaneState = {
  abilities: { locate: true, write: true, live: true, report: 'sheet' },
  check: undefined,
  checks: 0,
  checkedAt: '',
  progress: undefined,
  failure: undefined,
  notice: undefined,
  remarks: new Map(),
  aside: [],
  marked: new Set(),
  selected: undefined,
  live: true,
  firstRun: false,
  sources: {},
  steps: [],
  filling: NOTHING_FILLED,
  balancing: NOTHING_BALANCED,
  narrative: NO_TEXT,
};

/** The pane after the check. */
export const listed: PaneState = { ...idle, check: checked, checkedAt: '09:42' };

/** The same in a workbook whose sheets carry their forms' whole titles. */
export const longNames: PaneState = {
  ...listed,
  check: { ...checked, report: JSON.parse(JSON.stringify(report).replaceAll('公开05"', `${LONG}"`)) as Report },
  marked: new Set(['cause-05']),
  selected: 'cause-05',
};

/** Nothing was found but a hint. */
export const onlyHints: PaneState = {
  ...listed,
  check: {
    ...checked,
    report: {
      ...report,
      findings: others.filter(({ verdict }) => verdict === 'hint'),
      causes: causes.filter(({ verdict }) => verdict === 'hint'),
      summary: { ...report.summary, error: 0, suspect: 0, explain: 0 },
    },
  },
};

/** Actions that do nothing, to be replaced one by one. */
export const noActions: PaneActions = {
  check: nothing,
  cancel: nothing,
  select: nothing,
  locate: nothing,
  mark: nothing,
  unmark: nothing,
  accept: nothing,
  undo: nothing,
  copy: nothing,
  explain: nothing,
  setAside: nothing,
  setRuleAside: nothing,
  restore: nothing,
  report: nothing,
  purge: nothing,
  setLive: nothing,
  skipHint: nothing,
  dismissNotice: nothing,
  pickDepartment: nothing,
  sources: { pick: nothing, remove: nothing, force: nothing },
  filling: { open: nothing, preview: nothing, apply: nothing, undo: nothing },
  balancing: {
    ...{ preview: nothing, apply: nothing, undo: nothing, leave: nothing },
    ...{ setPlain: nothing, setPins: nothing, pinSelected: nothing },
  },
  narrative: {
    pick: nothing,
    paste: nothing,
    remove: nothing,
    select: nothing,
    copy: nothing,
    draft: nothing,
    saveHtml: nothing,
    save: nothing,
    tie: nothing,
    untie: nothing,
  },
};

function nothing(): void {
  return undefined;
}

/** Last year's workbook recognised, a budget that is none. */
export const picked: PickedFiles = {
  prior: {
    name: '示例单位2022年度部门决算公开表.xlsx',
    recognised: { forms: ['01', '03', '05', '09'], units: ['万元'], years: [2022], entities: ['示例单位'] },
  },
  budget: { name: '说明.xlsx', refused: '没有找到部门预算公开表。请选本年的部门预算公开表，不是决算表。' },
};

/** What can be taken back, the latest last. */
export const steps = ['09:12 填充', '09:42 填充（表内 2 处）'];

/** Filling previewed. */
export const previewed: FillingState = {
  preview: {
    refused: [],
    derived: 146,
    withoutValue: 12,
    comparisons: 60,
    toType: 9,
    fill: [
      { sheet: '公开03', address: 'D9', label: '201 本年支出合计 · 占比%', value: '75.00%' },
      { sheet: '公开03', address: 'D10', label: '208 本年支出合计 · 占比%', value: '无' },
    ],
    differs: [
      { sheet: '公开05', address: 'F8', label: '合计 小计 · 比上年增减额', value: '-12.50 万元', printed: '12.50' },
    ],
    right: 3,
    partners: [
      { kind: 'new', against: 'prior', entries: ['2080801 死亡抚恤'] },
      { kind: 'renamed', against: 'prior', entries: ['2013202 一般行政管理事务（对方：一般行政管理）'] },
    ],
    warnings: ['选的上年工作簿是 2021 年的，本年是 2023 年，请确认没有选错。'],
  },
  wanted: 1,
};

import type { SheetGrid } from '../../../src/core/grid';
import type { FormReading, WorkbookReading } from '../../../src/core/reading';
import type { CheckedFile, Report, ReportForm } from '../../../src/core/report';
import type { FormulaRule, Outcome } from '../../../src/core/rules';
import { sheet } from '../../support/textTable';

/** 公开05 with a lost digit in C6 and a rounding difference, as a small department prints it. */
export const table = sheet(
  '附件5',
  `
  一般公共预算财政拨款支出决算表 | < | < | < | <
  部门：某局 | < |  |  | 金额单位：万元
  项目 | < | 本年支出 | < | <
  科目代码 | 科目名称 | 小计 | 基本支出 | 项目支出
  合计 | < | 1,231.40 | 1,200.10 | 31.30
  208 | 社会保障和就业支出 | 123.40 | 1,200.10 | 31.30`,
);

const form: ReportForm = {
  form: '05',
  title: '一般公共预算财政拨款支出决算表',
  sheet: '附件5',
  amountUnit: '万元',
  decimals: 2,
  fiscalYear: 2023,
  entity: '某局',
};

export const report: Report = {
  schemaVersion: 1,
  file: '某局.xlsx',
  forms: [form],
  findings: [
    {
      id: '05-1@208',
      rule: '05-1',
      verdict: 'error',
      form: '05',
      message: '208 的小计 123.40 不等于基本支出与项目支出之和 1231.40，少 1108.00 万元',
      cells: [
        { sheet: '附件5', address: 'C6', role: 'total' },
        { sheet: '附件5', address: 'D6', role: 'addend' },
        { sheet: '附件5', address: 'E6', role: 'addend' },
      ],
      expected: '1231.40',
      actual: '123.40',
      difference: '-1108.00',
      addends: 2,
    },
    {
      id: '05-1@合计',
      rule: '05-1',
      verdict: 'rounding',
      form: '05',
      message: '合计相差 0.01 万元',
      cells: [{ sheet: '附件5', address: 'C5', role: 'total' }],
    },
    {
      id: 'F1',
      rule: 'F1',
      verdict: 'hint',
      form: null,
      message: '没有公开09表',
      cells: [],
    },
  ],
  causes: [
    {
      id: 'C1',
      verdict: 'error',
      message: '公开05 C6 的 123.40 疑为 1231.40',
      target: {
        sheet: '附件5',
        address: 'C6',
        place: { form: '05', line: '208 社会保障和就业支出', column: '小计' },
      },
      suspects: [
        {
          sheet: '附件5',
          address: 'C6',
          place: { form: '05', line: '208 社会保障和就业支出', column: '小计' },
          printed: '123.40',
          proposed: '1231.40',
          slip: 'digitLost',
        },
        { sheet: '附件5', address: 'D6', printed: '1200.10', proposed: '92.10', slip: 'unknown' },
      ],
      together: 1,
      findings: ['05-1@208'],
    },
    {
      id: 'C2',
      verdict: 'rounding',
      message: '合计相差 0.01 万元',
      suspects: [],
      together: 0,
      findings: ['05-1@合计'],
    },
    { id: 'C3', verdict: 'hint', message: '没有公开09表', suspects: [], together: 0, findings: ['F1'] },
  ],
  reasons: [],
  notRun: [
    { rule: 'X08', form: '05', reason: '没有公开06表' },
    { rule: 'X16', form: '06', reason: '没有公开06表' },
    { rule: 'X16', form: '06', reason: '没有公开06表' },
  ],
  summary: {
    passed: 2,
    error: 1,
    suspect: 0,
    rounding: 1,
    explain: 0,
    hint: 1,
    notRun: 3,
    causes: { error: 1, suspect: 0, rounding: 1, explain: 0, hint: 1 },
    explained: 0,
    setAside: 0,
  },
};

const rule: FormulaRule = {
  id: '05-9',
  title: '合计等于各类之和',
  formula: 'ROLLUP(公开05)',
  level: 'E',
  basis: '表内关系',
};

const held: Outcome = { rule, form: '05', place: '合计', verdict: 'passed', cells: [], message: '' };

/** The sample with what its renderings draw from. */
export function checkedFile(changes: Partial<Report> = {}, grid: SheetGrid = table): CheckedFile {
  const forms: readonly FormReading[] = [];
  const reading: WorkbookReading = {
    forms,
    departments: [],
    skipped: [{ sheet: '底稿', reason: 'hidden' }],
    form: () => undefined,
    grid: () => undefined,
  };
  return {
    report: { ...report, ...changes },
    details: { grids: [grid], reading, evaluation: { outcomes: [held, held], notRun: [] } },
  };
}

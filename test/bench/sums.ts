import { HyperFormula } from 'hyperformula';
import { evaluate } from '../../src/core/rules';
import type { AmountCell, FormLine, FormReading } from '../../src/core/reading';
import type { FormulaRule } from '../../src/core/rules';

/** How many sums are timed: one row of a form each, a total against six addends. */
const SIZES = [90, 900, 9_000] as const;
const COLUMNS = [
  '本年收入合计',
  '财政拨款收入',
  '上级补助收入',
  '事业收入',
  '经营收入',
  '附属单位上缴收入',
  '其他收入',
];
const [TOTAL = '', ...ADDENDS] = COLUMNS;
const RULE: FormulaRule = {
  id: 'bench',
  title: '每行合计等于各栏之和',
  level: 'E',
  basis: '表内关系',
  formula: `公开02[*,${TOTAL}] = ${ADDENDS.map((column) => `公开02[*,${column}]`).join(' + ')}`,
};

/** Amounts in 分, row by row, total first. */
type Amounts = readonly (readonly number[])[];

function amounts(rows: number): Amounts {
  return Array.from({ length: rows }, (_, row) => {
    const addends = ADDENDS.map((_column, column) => ((row * 7_919 + column * 104_729) % 1_000_000) * 100);
    return [addends.reduce((sum, amount) => sum + amount, 0), ...addends];
  });
}

/** Evaluates a form as if it had never been seen: nothing worked out about it is kept from the run before. */
function ours(form: FormReading): number {
  const fresh = { ...form };
  const current = { forms: [fresh], skipped: [], departments: [], form: () => fresh, grid: () => undefined };
  const { outcomes } = evaluate([RULE], { current });
  return outcomes.filter(({ verdict }) => verdict === 'passed').length;
}

type Sheet = readonly (readonly (number | string)[])[];

function sheetOf(table: Amounts): Sheet {
  return table.map((row, index) => [...row, `=SUM(B${index + 1}:G${index + 1})-A${index + 1}`]);
}

/** Builds and evaluates a sheet in which each row has the same sum as a formula. */
function hyperFormulas(table: Sheet): number {
  const sheet = table.map((row) => [...row]);
  const engine = HyperFormula.buildFromArray(sheet, { licenseKey: 'gpl-v3' });
  const held = table.filter((_row, row) => engine.getCellValue({ sheet: 0, row, col: COLUMNS.length }) === 0).length;
  engine.destroy();
  return held;
}

function formOf(table: Amounts): FormReading {
  const lines = table.map((row, index) => line(row, index));
  const byKey = new Map(lines.map((each) => [each.key, each]));
  const cell = { sheet: '公开02', row: 0, column: 0 };
  return {
    form: '02',
    title: '收入决算表',
    titleCell: cell,
    sheet: '公开02',
    amountUnit: '元',
    decimals: 2,
    fiscalYear: null,
    entity: null,
    lines,
    columns: COLUMNS.map((key, index) => ({ key, printed: key, sheetColumn: index + 1, block: 0 })),
    counts: [],
    above: [],
    notes: [],
    observations: [],
    gaps: [],
    nil: false,
    line: (key) => byKey.get(key),
  };
}

function line(row: readonly number[], index: number): FormLine {
  const key = String(2_000_001 + index);
  const cell = { sheet: '公开02', row: index, column: 0 };
  const figures = COLUMNS.map((column, position): [string, AmountCell] => {
    const fen = row[position] ?? 0;
    const printed = (fen / 100).toFixed(2);
    const place = { ...cell, column: position + 1 };
    return [column, { kind: 'figure', cell: place, fen, printedFen: fen, half: 0, printed, decimals: 2 }];
  });
  const labels = { printedName: '', labelCell: cell, sheetRow: index, block: 0 };
  return { key, code: key, known: true, ...labels, amounts: new Map(figures) };
}

/** Median of several runs in milliseconds, after two to warm up; every run must find all sums right. */
function time(run: () => number, size: number, runs: number): number {
  const times = Array.from({ length: runs + 2 }, () => {
    const start = performance.now();
    if (run() !== size) throw new Error('a sum was found wrong');
    return performance.now() - start;
  });
  return times.slice(2).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? NaN;
}

process.stdout.write('sums     ours ms   µs each   HyperFormula ms   times faster\n');
for (const size of SIZES) {
  const table = amounts(size);
  const form = formOf(table);
  const sheet = sheetOf(table);
  const own = time(() => ours(form), size, 31);
  const other = time(() => hyperFormulas(sheet), size, 9);
  const columns = [
    own.toFixed(2).padStart(11),
    ((own / size) * 1000).toFixed(2).padStart(10),
    other.toFixed(1).padStart(18),
  ];
  process.stdout.write(`${String(size).padEnd(4)}${columns.join('')}${(other / own).toFixed(0).padStart(15)}\n`);
}

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { CellValue, GridCell, GridRange, SheetGrid } from '../../../src/core/grid';
import { readForms } from '../../../src/core/reading';
import { readWorkbook } from '../../../src/hosts/xlsx';
import { nationalCases } from '../../support/cases';
import { growth } from '../../support/growth';

const WORDS = [
  ...[
    '收入支出决算总表',
    '收入决算表',
    '财政拨款“三公”经费支出决算表',
    '一般公共预算财政拨款基本支出决算表',
    '收入总表',
  ],
  ...[
    '项目',
    '科目代码',
    '科目名称',
    '行次',
    '栏次',
    '金额',
    '预算数',
    '决算数',
    '本年收入合计',
    '合计',
    '小计',
    '类',
    '款',
    '项',
  ],
  ...['201', '20103', '2010301', '301', '30101', '一、一般公共服务支出', '人员经费合计', '公用经费合计', '……', '无'],
  ...[
    '单位：元',
    '金额单位：万元',
    '部门：某局',
    '2023年度',
    '公开01表',
    '注：无。',
    '因公出国（境）团组数（个）',
    '公务接待费',
  ],
];
const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.double() },
  { weight: 2, arbitrary: fc.integer() },
  fc.string({ unit: 'grapheme' }),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('#REF!', '#DIV/0!').map((error) => ({ error })),
);
const format = fc.oneof(
  fc.constantFrom('General', '@', '#,##0.00', '0', '0!.0,"万"', '[DBNum2]General', ';;;'),
  fc.string(),
);
const cells: fc.Arbitrary<GridCell[]> = fc
  .uniqueArray(fc.tuple(fc.nat({ max: 14 }), value, format, fc.boolean()), {
    selector: ([column]) => column,
    maxLength: 15,
  })
  .map((drawn) =>
    drawn
      .sort(([one], [other]) => one - other)
      .map(([column, drawnValue, drawnFormat, isFormula]) => ({
        column,
        value: drawnValue,
        format: drawnFormat,
        ...(isFormula ? { formula: 'SUM(A1:A2)' } : {}),
      })),
  );
const merges: fc.Arbitrary<GridRange[]> = fc.array(
  fc
    .tuple(fc.nat({ max: 30 }), fc.nat({ max: 20 }), fc.nat({ max: 5 }), fc.nat({ max: 16383 }))
    .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width })),
  { maxLength: 8 },
);
const grid: fc.Arbitrary<SheetGrid> = fc
  .tuple(fc.string(), fc.boolean(), fc.array(cells, { maxLength: 25 }), merges)
  .map(([name, hidden, rows, drawnMerges]) => ({
    name,
    hidden,
    rows: rows.map((rowCells, row) => ({ row: row * 2, cells: rowCells })).filter((row) => row.cells.length > 0),
    merges: drawnMerges,
  }));

describe('odd sheets', () => {
  it('never make reading throw, and every figure read is a figure', () => {
    fc.assert(
      fc.property(fc.array(grid, { maxLength: 3 }), (grids) => {
        const reading = readForms(grids);
        for (const form of reading.forms) {
          for (const { amounts } of form.lines) {
            for (const amount of amounts.values()) {
              if (amount.kind !== 'figure') continue;
              expect(Number.isFinite(amount.fen) && amount.half >= 0).toBe(true);
              expect(amount.printed).toMatch(/^-?\d+(\.\d+)?$/);
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('that are real ones with some cells replaced, neither', () => {
    const real = nationalCases.flatMap(({ workbook }) => readWorkbook(readFileSync(workbook)));
    fc.assert(
      fc.property(
        fc.constantFrom(...real),
        fc.array(fc.tuple(fc.nat({ max: 40 }), cells), { maxLength: 6 }),
        (sheet, spoilt) => {
          const rows = sheet.rows.map((row) => ({
            row: row.row,
            cells: spoilt.find(([at]) => at === row.row)?.[1] ?? row.cells,
          }));
          expect(readForms([{ ...sheet, rows }]).forms.length).toBeLessThan(20);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('large sheets', () => {
  const head = (cellsOfRow: string[], row: number) => ({
    row,
    cells: cellsOfRow.map((text, column): GridCell => ({ column, value: text, format: '@' })),
  });
  const long = (count: number, code: (index: number) => string): SheetGrid => ({
    name: '表',
    hidden: false,
    merges: Array.from({ length: count }, (_, index) => ({ top: index, left: 0, bottom: index, right: 1 })),
    rows: [
      head(['支出决算表'], 0),
      head(['', '', '单位：元'], 1),
      head(['科目代码', '科目名称', '本年支出合计'], 2),
      ...Array.from({ length: count }, (_, index) => ({
        row: 3 + index * 50,
        cells: [
          { column: 0, value: code(index), format: '@' },
          { column: 1, value: `名称${index}`, format: '@' },
          { column: 2, value: index + 0.5, format: '0.00' },
        ],
      })),
    ],
  });
  it.each<[string, (index: number) => string]>([
    ['different codes', (index) => String(2_010_000 + index)],
    ['one code again and again', () => '201'],
    ['unknown labels', (index) => `行${index}`],
  ])('of 20,000 rows with %s are read in linear time', (_, code) => {
    const sheets = new Map([2_000, 20_000].map((count) => [count, long(count, code)]));
    const read = (count: number) => readForms([sheets.get(count)!]).forms[0]!.lines.length;
    expect(read(2_000)).toBeGreaterThan(0);
    expect(growth(read, 2_000)).toBeLessThan(35);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Settings } from '../../src/cli/work/check';
import { checkFile, checkTextAlone, readBeside } from '../../src/cli/work/check';
import type { SheetGrid } from '../../src/core/grid';
import type { NarrativeClaim } from '../../src/core/narrative';
import { readWorkbook } from '../../src/hosts/xlsx';
import { nationalCases } from '../support/cases';
import { sheet } from '../support/textTable';
import { toXlsx } from '../support/toXlsx';

/** A text with last year's workbook, the budget and the original in 元 beside it: 未核对 becomes a verdict. */

const folder = mkdtempSync(path.join(tmpdir(), 'duibiao-beside-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const workbook = nationalCases.find(({ slug }) => slug === 'haidong-2023')!.workbook;
const grids = readWorkbook(new Uint8Array(readFileSync(workbook)));
const written = (name: string, content: Uint8Array | string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

/** The same department with every amount multiplied; whole numbers are codes and line numbers, or amounts that stay. */
const scaled = (factor: number, decimals: number, unit: string): SheetGrid[] =>
  grids.map((grid) => ({
    ...grid,
    rows: grid.rows.map(({ cells, ...row }) => ({
      ...row,
      cells: cells.map((cell) => {
        if (typeof cell.value === 'string') return { ...cell, value: cell.value.replaceAll('万元', unit) };
        if (typeof cell.value !== 'number' || Number.isInteger(cell.value)) return cell;
        return { ...cell, value: Number((cell.value * factor).toFixed(decimals)) };
      }),
    })),
  }));

const prior = written('上年.xlsx', toXlsx(scaled(0.5, 2, '万元')));
const budget = written(
  '预算.xlsx',
  toXlsx([
    sheet(
      '5',
      `一般公共预算支出表
       部门公开表5||||单位：万元
       科目编码|科目名称|合计|基本支出|项目支出
       合计||1,000.00|600.00|400.00
       201|一般公共服务支出|1,000.00|600.00|400.00
       20103|政府办公厅（室）及相关机构事务|1,000.00|600.00|400.00
       2010301|行政运行|600.00|600.00|
       2010350|事业运行|400.00||400.00`,
    ),
  ]),
);

async function claims(lines: readonly string[], others: Settings['others'] = {}): Promise<readonly NarrativeClaim[]> {
  const narrative = written('说明.txt', lines.join('\n'));
  const settings: Settings = { format: 'json', colour: false, formSheets: new Map(), others, narrative };
  const result = await checkFile({ file: workbook, index: 0, marked: false }, settings, await readBeside(settings));
  return (JSON.parse(result.text) as { narrative: NarrativeClaim[] }).narrative;
}

const verdictOf = (all: readonly NarrativeClaim[], printed: string) =>
  all.filter((claim) => claim.printed === printed).map(({ verdict }) => verdict);

const TOTAL = '一、收入支出决算总体情况说明';
const ITEMS = '五、一般公共预算财政拨款支出决算情况说明';
const withRise = (rise: string, rate: string): string[] => [
  TOTAL,
  `2023年度收入、支出总计2702.11万元。与2022年度相比，收、支总计各增加${rise}万元，增长${rate}%。`,
];
const LEVEL = ['三、支出决算情况说明', '2023年度本年支出合计2702.11万元，与上年持平。'];
const withItem = (planned: string, rate: string): string[] => [
  ITEMS,
  `1.一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）。年初预算为${planned}万元，支出决算为901.03万元，完成年初预算的${rate}%。`,
];

describe('--prior', () => {
  it.each([
    ['1351.05', withRise('1351.05', '100.00'), '1351.05万元', ['passed']],
    ['1531.05', withRise('1531.05', '130.74'), '1531.05万元', ['error']],
  ])('%s', async (_name, lines, printed, expected) => {
    const alone = verdictOf(await claims(lines), printed);
    expect(alone.every((verdict) => verdict === 'notRun')).toBe(true);
    expect(verdictOf(await claims(lines, { prior }), printed)).toEqual(expected);
  });

  it('names the amount that last year’s workbook makes of it, and its cells', async () => {
    const wrong = (await claims(withRise('1531.05', '130.74'), { prior })).find(({ verdict }) => verdict === 'error');
    expect(wrong).toMatchObject({ kind: 'change', expected: '1351.05万元' });
    expect(wrong?.cells).toContainEqual({ sheet: '公开01', address: expect.any(String) as string, source: 'prior' });
  });

  it('says that 持平 is wrong where last year was another amount', async () => {
    const direction = (all: readonly NarrativeClaim[]) => all.filter(({ kind }) => kind === 'direction');
    expect(direction(await claims(LEVEL))).toMatchObject([{ verdict: 'notRun', needs: 'prior' }]);
    expect(direction(await claims(LEVEL, { prior }))).toMatchObject([{ verdict: 'error' }]);
  });
});

describe('--budget', () => {
  it('judges an opening budget by its item', async () => {
    const right = withItem('600.00', '150.17');
    const wrong = withItem('660.00', '136.52');
    expect(verdictOf(await claims(right), '600.00万元')).toEqual(['notRun']);
    expect(verdictOf(await claims(right, { budget }), '600.00万元')).toEqual(['passed']);
    expect(verdictOf(await claims(wrong), '660.00万元')).toEqual(['notRun']);
    expect(verdictOf(await claims(wrong, { budget }), '660.00万元')).toEqual(['error']);
  });

  it('judges a rate of completion that does not print its budget', async () => {
    const said = (rate: string): string[] => [ITEMS, `一般公共预算财政拨款支出2702.11万元，完成年初预算的${rate}%。`];
    expect(verdictOf(await claims(said('270.21')), '270.21%')).toEqual(['notRun']);
    expect(verdictOf(await claims(said('270.21'), { budget }), '270.21%')).toEqual(['passed']);
    expect(verdictOf(await claims(said('207.21'), { budget }), '207.21%')).toEqual(['error']);
  });
});

describe('--source', () => {
  const original = written('原表.xlsx', toXlsx(scaled(10_000, 2, '元').map(withCents)));
  const said = (yuan: string): string[] => [
    '三、支出决算情况说明',
    `本年支出合计27021100.00元，其中：基本支出${yuan}元。`,
  ];

  it('compares a text in 元 with the 元 that forms in 万元 were made from', async () => {
    expect(verdictOf(await claims(said('19737634.56')), '19737634.56元')).toEqual(['passed']);
    expect(verdictOf(await claims(said('19737634.56'), { source: original }), '19737634.56元')).toEqual(['passed']);
    expect(verdictOf(await claims(said('19737643.56')), '19737643.56元')).toEqual(['passed']);
    expect(verdictOf(await claims(said('19737643.56'), { source: original }), '19737643.56元')).toEqual(['error']);
  });

  /** 基本支出 of 公开03 to the 分. */
  function withCents(grid: SheetGrid): SheetGrid {
    const rows = grid.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.value === 19_737_600 ? { ...cell, value: 19_737_634.56 } : cell)),
    }));
    return { ...grid, rows };
  }
});

test.each([
  ['1000.00', 'passed'],
  ['1100.00', 'error'],
])('a text alone is judged by the budget: %s万元 %s', async (planned, verdict) => {
  const line = `2023年度一般公共预算财政拨款支出年初预算为${planned}万元，支出决算为2702.11万元。`;
  const narrative = written('单独.txt', `${ITEMS}\n${line}`);
  const settings: Settings = { format: 'json', colour: false, formSheets: new Map(), others: { budget }, narrative };
  const { text } = await checkTextAlone(settings, await readBeside(settings));
  const report = JSON.parse(text) as { narrative: NarrativeClaim[] };
  expect(verdictOf(report.narrative, `${planned}万元`)).toEqual([verdict]);
});

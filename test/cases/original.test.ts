import { readFileSync } from 'node:fs';
import { planBalance } from '../../src/app/balance/plan';
import { checkWorkbook } from '../../src/app/check/check';
import { catalogue } from '../../src/core/catalogue';
import { gridsAfter } from '../../src/core/edits';
import type { CellEdit } from '../../src/core/edits';
import type { FormId } from '../../src/core/forms';
import type { SheetGrid } from '../../src/core/grid';
import { toA1 } from '../../src/core/grid';
import type { WorkbookReading } from '../../src/core/reading';
import { readForms } from '../../src/core/reading';
import { evaluate } from '../../src/core/rules';
import { loadHighs } from '../../src/hosts/highs';
import { readWorkbook } from '../../src/hosts/xlsx';
import { nationalCases, yuanOriginals } from '../support/cases';
import { solvedOriginal } from '../support/solvedOriginal';

const workbookOf = (slug: string): string => nationalCases.find((each) => each.slug === slug)!.workbook;

/** Published workbooks in 万元 with their originals in 元. */
const pairs = [
  ...yuanOriginals.map(({ slug, published, workbook }) => ({ slug, published, original: workbook })),
  { slug: 'linxia-2023', published: workbookOf('linxia-2023-wanyuan'), original: workbookOf('linxia-2023') },
].map(({ slug, published, original }) => ({ slug, published: gridsOf(published), original: gridsOf(original) }));

/** A published budget whose original in 元 is not known: one of those it can come from. */
const budget = { slug: 'golmud-2024-budget', published: gridsOf(workbookOf('golmud-2024-budget')) };
const newSolver = loadHighs();

const rules = catalogue.filter(({ id }) => id === 'SRC-1');
const PLANTED = 300;

describe.each(pairs)('$slug against its original in 元', ({ published, original }) => {
  it('has no error: every published figure is the rounding of its original', () => {
    const { report } = checkWorkbook(published, { original });
    const own = report.findings.filter(({ rule }) => rule.startsWith('SRC'));
    expect(own.filter(({ verdict }) => verdict === 'error')).toEqual([]);
    expect(report.notRun.filter(({ rule }) => rule === 'SRC-1')).toEqual([]);
  });

  it('has nothing but 尾差 once it is balanced', async () => {
    const { conversion } = planBalance(original, (await newSolver)());
    const balanced = gridsAfter(original, conversion.edits);
    const { findings } = checkWorkbook(balanced, { original }).report;
    const own = findings.filter(({ rule }) => rule === 'SRC-1');
    expect(new Set(own.map(({ verdict }) => verdict))).toEqual(new Set(['rounding']));
  });
});

it('has no error against an original that was solved for', async () => {
  const original = solvedOriginal(budget.published, (await newSolver)());
  expect(checkWorkbook(original).report.findings.filter(({ verdict }) => verdict === 'error')).toEqual([]);
  const { report } = checkWorkbook(budget.published, { original });
  expect(report.notRun.filter(({ rule }) => rule.startsWith('SRC'))).toEqual([]);
  const own = report.findings.filter(({ rule }) => rule.startsWith('SRC'));
  expect(own.filter(({ verdict }) => verdict === 'error')).toEqual([]);
  expect(planBalance(original, (await newSolver)()).brokenInSource).toEqual([]);
});

it(`finds each of ${PLANTED} errors that were carried through all sums and forms`, () => {
  const planted = pairs.flatMap(({ published, original }) => {
    const reading = readForms(published);
    return plantsIn(reading).map((plant) => ({ reading, published, original: readForms(original), plant }));
  });
  const chosen = Array.from({ length: PLANTED }, (_plant, at) => planted[(at * 7) % planted.length]!);
  const missed = chosen.filter(({ reading, published, original, plant }) => {
    const current = readForms(gridsAfter(published, editsOf(reading, plant)));
    const { outcomes } = evaluate(rules, { current, original });
    return !outcomes.some(
      ({ form, place, verdict }) => form === '05' && place === `${plant.code},小计` && verdict === 'error',
    );
  });
  expect(missed.map(({ plant }) => plant)).toEqual([]);
});

it('names the item, not the sums it was carried into, as one cause', () => {
  const [{ published, original } = pairs[0]!] = pairs;
  const reading = readForms(published);
  const plant = plantsIn(reading)[0]!;
  const { causes } = checkWorkbook(gridsAfter(published, editsOf(reading, plant)), { original }).report;
  const carried = causes.filter(({ message }) => message.includes('按底稿应为'));
  expect(carried).toHaveLength(1);
  const item = reading.form('03')!.line(plant.code)!.sheetRow + 1;
  expect(carried[0]!.suspects[0]!.address).toMatch(new RegExp(`^[A-Z]+${item}$`));
});

/** An item whose basic or project expenditure is typed wrongly, by so many steps of 0.01 万元. */
interface Plant {
  readonly code: string;
  readonly column: '基本支出' | '项目支出';
  readonly steps: number;
}

function plantsIn(reading: WorkbookReading): readonly Plant[] {
  const items = reading.form('05')!.lines.filter(({ key }) => /^\d{7}$/.test(key));
  return items.flatMap(({ key: code, amounts }) =>
    (['基本支出', '项目支出'] as const)
      .filter((column) => amounts.get(column)?.kind === 'figure')
      .flatMap((column) => [2, -3, 100, 9_000, -450].map((steps) => ({ code, column, steps }))),
  );
}

/** The error in the item and in everything that it is added up in: consistent, so that every relation still holds. */
function editsOf(reading: WorkbookReading, { code, column, steps }: Plant) {
  const lines = [code, code.slice(0, 5), code.slice(0, 3), '合计'];
  const above = [code.slice(0, 3), '本年支出合计', '支出总计'];
  const places: readonly (readonly [FormId, readonly string[], readonly string[]])[] = [
    ['05', lines, ['小计', column]],
    ['03', lines, ['本年支出合计', column]],
    ['01', [...above, '一般公共预算财政拨款收入', '本年收入合计', '收入总计'], ['金额']],
    ['04', above, ['合计', '一般公共预算财政拨款']],
  ];
  return places.flatMap(([id, keys, columns]) => {
    const form = reading.form(id);
    if (form === undefined) return [];
    const cells = keys.flatMap((key) =>
      columns.flatMap((each): CellEdit[] => {
        const amount = form.line(key)?.amounts.get(each);
        if (amount?.kind !== 'figure') return [];
        const content = Number((amount.printedFen / 1_000_000 + steps / 100).toFixed(2));
        return [{ address: toA1(amount.cell.row, amount.cell.column), content }];
      }),
    );
    return [{ kind: 'setCells' as const, sheet: form.sheet, cells }];
  });
}

function gridsOf(file: string): readonly SheetGrid[] {
  return readWorkbook(readFileSync(file));
}

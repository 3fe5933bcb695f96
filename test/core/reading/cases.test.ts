import { readFileSync } from 'node:fs';
import { toA1 } from '../../../src/core/grid';
import type { SheetGrid } from '../../../src/core/grid';
import type { FormReading, WorkbookReading } from '../../../src/core/reading';
import { readForms } from '../../../src/core/reading';
import { readWorkbook } from '../../../src/hosts/xlsx';
import type { Case } from '../../support/cases';
import { nationalCases, shanghaiCases } from '../../support/cases';
import { show } from './show';

const read = [...nationalCases, ...shanghaiCases].map((which): [string, Case, SheetGrid[], WorkbookReading] => {
  const grids = readWorkbook(readFileSync(which.workbook));
  return [which.slug, which, grids, readForms(grids)];
});

/** Forms with their number of lines, and the units, entities and years printed. */
const EXPECTED: Record<string, { forms: string; units: string; entity: string | null; years: (number | null)[] }> = {
  'haidong-2023': {
    forms: '01:42 02:24 03:24 04:38 05:24 06:83 07:1 08:1 09:2 10:33 11:6',
    units: '万元',
    entity: null,
    years: [null],
  },
  'linxia-2023': {
    forms: '01:42 02:12 03:12 04:38 05:12 06:83 07:1 08:1 09:2',
    units: '元',
    entity: '临夏市政务中心',
    years: [null],
  },
  'linxia-2023-wanyuan': {
    forms: '01:42 02:12 03:12 04:38 05:12 06:83 07:1 08:1 09:2',
    units: '万元',
    entity: '临夏市政务中心',
    years: [null],
  },
  'sanmenxia-2023': {
    forms: '01:42 02:19 03:19 04:38 05:19 06:83 07:1 08:1 09:2',
    units: '万元',
    entity: '三门峡市人民政府办公室',
    years: [2023],
  },
  'golmud-2024-budget': {
    forms: 'B1:43 B2:3 B3:19 B4:40 B5:19 B6:32 B7:2 B8:1 B9:1',
    units: '万元',
    entity: '格尔木市人民政府办公室',
    years: [null, 2024],
  },
  'shanghai/shpt-shehuigongzuobu-2024': {
    forms: '01:42 02:18 03:18 04:38 05:18 06:67 09:2 07:1 08:1',
    units: '万元',
    entity: null,
    years: [2024, null],
  },
  'shanghai/budget-shpt-sifaju-2026-bumen': {
    forms: 'B1:13 B2:22 B3:22 B4:9 B5:22 B8:1 B9:1 B6:30 B7:1',
    units: '元 万元',
    entity: '上海市普陀区司法局',
    years: [2026],
  },
};

describe.each(read)('%s', (slug, { truth }, grids, reading) => {
  it('is read form by form', () => {
    const { forms } = reading;
    expect({
      forms: forms.map(({ form, lines }) => `${form}:${lines.length}`).join(' '),
      units: [...new Set(forms.map(({ amountUnit }) => amountUnit))].join(' '),
      entity: forms[0]?.entity,
      years: [...new Set(forms.map(({ fiscalYear }) => fiscalYear))],
    }).toEqual(EXPECTED[slug]);
    expect(reading.skipped).toEqual([]);
  });

  it('leaves no line or column unknown', () => {
    const kinds = reading.forms.flatMap(({ observations }) => observations.map(({ kind }) => kind));
    expect(new Set(kinds.filter((kind) => kind !== 'totalOnNameColumn' && kind !== 'headerWords'))).toEqual(new Set());
    expect(reading.forms.flatMap(({ lines }) => lines.filter(({ known }) => !known))).toEqual([]);
  });

  it('prints every amount with two decimals and hides no digits', () => {
    expect(new Set(reading.forms.map(({ decimals }) => decimals))).toEqual(new Set([2]));
    for (const form of reading.forms) {
      const half = form.amountUnit === '元' ? 0 : 5000;
      for (const amount of amountsOf(form)) {
        if (amount.kind === 'figure') expect([amount.half, amount.printedFen]).toEqual([half, amount.fen]);
      }
    }
  });

  it('loses no amount of any sheet', () => {
    const lost = reading.forms.flatMap((form) => {
      const grid = grids.find(({ name }) => name === form.sheet)!;
      const kept = new Set(placesOf(form));
      return amountCells(grid).filter((place) => !kept.has(place));
    });
    expect(lost).toEqual([]);
  });

  it('has every cell that the truth compares and that holds an amount', () => {
    const places = new Set(reading.forms.flatMap((form) => placesOf(form).map((place) => `${form.sheet}!${place}`)));
    const filled = new Set(grids.flatMap((grid) => filledCells(grid).map((place) => `${grid.name}!${place}`)));
    const compared = (truth.relations ?? []).flatMap(({ left, right }) => [left, ...right]);
    expect(compared.filter((cell) => filled.has(cell) && !places.has(cell))).toEqual([]);
  });
});

function amountsOf(form: FormReading) {
  return form.lines.flatMap(({ amounts }) => [...amounts.values()]);
}

function placesOf(form: FormReading): string[] {
  const cells = [...amountsOf(form).map(({ cell }) => cell), ...form.counts.map(({ cell }) => cell)];
  return cells.map(({ row, column }) => toA1(row, column));
}

/** Cells with a number in an amount format: 行次, 栏次 and codes have none. */
function amountCells({ rows }: SheetGrid): string[] {
  return rows.flatMap(({ row, cells }) =>
    cells
      .filter(({ value, format }) => typeof value === 'number' && format.startsWith('#,##0'))
      .map(({ column }) => toA1(row, column)),
  );
}

function filledCells({ rows }: SheetGrid): string[] {
  return rows.flatMap(({ row, cells }) => cells.map(({ column }) => toA1(row, column)));
}

describe('figures of the cases', () => {
  const figure = (slug: string, form: Parameters<WorkbookReading['form']>[0], line: string, column: string): string => {
    const [, , , reading] = read.find(([name]) => name === slug)!;
    return show(reading.form(form)?.line(line)?.amounts.get(column));
  };

  it.each([
    ['haidong-2023', '01', '年初结转和结余', '金额', '1.96'],
    ['haidong-2023', '01', '221', '金额', '116.54'],
    ['haidong-2023', '03', '2010399', '项目支出', '728.36'],
    ['haidong-2023', '04', '年初一般公共预算财政拨款', '金额', '1.96'],
    ['haidong-2023', '04', '支出总计', '一般公共预算财政拨款', '2702.11'],
    ['haidong-2023', '06', '公用经费合计', '金额', '135.97'],
    ['haidong-2023', '09', '决算数', '公务用车运行维护费', '35.68'],
    ['haidong-2023', '11', '授予小微企业合同金额', '金额', '508.28'],
    ['linxia-2023', '06', '公用经费合计', '金额', '68693.00'],
    ['linxia-2023', '08', '合计', '基本支出', '0.00'],
    ['sanmenxia-2023', '09', '预算数', '公务接待费', '1.50'],
    ['golmud-2024-budget', 'B4', '本年收入', '金额', '4397.85'],
    ['golmud-2024-budget', 'B6', '30231', '公用经费', '45.22'],
    ['golmud-2024-budget', 'B7', '上年预算数', '公务接待费', '6.39'],
    ['golmud-2024-budget', 'B7', '本年预算数', '公务接待费', '6.45'],
  ] as const)('%s 公开%s[%s,%s] = %s', (slug, form, line, column, expected) => {
    expect(figure(slug, form, line, column)).toBe(expected);
  });

  it('of 海东 09 come with their counts', () => {
    const counts = read[0]![3].form('09')!.counts;
    expect(counts.filter(({ value }) => value !== null).map(({ key, value }) => [key, value])).toEqual([
      ['公务用车保有量', 8],
      ['国内公务接待批次', 10],
      ['国内公务接待人次', 118],
    ]);
  });

  it('of 格尔木 预算2 tell which entity is part of which', () => {
    const [, , , reading] = read.find(([slug]) => slug === 'golmud-2024-budget')!;
    expect(reading.form('B2')!.lines.map(({ key, parent }) => [key, parent])).toEqual([
      ['合计', undefined],
      ['格尔木市人民政府办公室', undefined],
      ['格尔木市人民政府办公室（本级）', '格尔木市人民政府办公室'],
    ]);
  });

  const shanghai = shanghaiCases.length > 0 ? it : it.skip;
  shanghai('of 上海 are found under split codes, pairs and header words', () => {
    const budget = 'shanghai/budget-shpt-sifaju-2026-bumen';
    expect(figure(budget, 'B1', '一般公共预算拨款收入', '金额')).toBe('96282213.44');
    expect(figure(budget, 'B3', '2040699', '项目支出')).toBe('38454900.00');
    expect(figure(budget, 'B6', '30228', '公用经费')).toBe('265974.44');
    expect(figure(budget, 'B7', '本年预算数', '公务接待费')).toBe('0.83');
    expect(figure(budget, 'B7', '本年预算数', '机关运行经费')).toBe('217.83');
    const accounts = 'shanghai/shpt-shehuigongzuobu-2024';
    expect(figure(accounts, '05', '合计', '基本支出')).toBe('105.58');
    expect(figure(accounts, '07', '合计', '项目支出')).toBe('<blank>');
    expect(figure(accounts, '09', '决算数', '合计')).toBe('<blank>');
  });
});

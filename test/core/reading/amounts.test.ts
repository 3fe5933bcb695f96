import type { CellValue, SheetGrid } from '../../../src/core/grid';
import type { AmountCell } from '../../../src/core/reading';
import { readForms } from '../../../src/core/reading';

interface Given {
  readonly value: CellValue;
  readonly format?: string;
  readonly formula?: string;
}

/** The amounts of a 公开11 of so many cells. */
function amounts(unit: string, ...cells: readonly Given[]): AmountCell[] {
  const labels = ['政府采购支出合计', '政府采购货物支出', '政府采购工程支出', '政府采购服务支出'];
  const text = (column: number, value: string) => ({ column, value, format: '@' });
  const grid: SheetGrid = {
    name: '表',
    hidden: false,
    merges: [],
    rows: [
      { row: 0, cells: [text(0, '政府采购支出情况表')] },
      { row: 1, cells: [text(1, `金额单位：${unit}`)] },
      { row: 2, cells: [text(0, '项目'), text(1, '金额')] },
      ...cells.map((cell, index) => ({
        row: 3 + index,
        cells: [text(0, labels[index] ?? ''), { column: 1, format: 'General', ...cell }],
      })),
    ],
  };
  const [form] = readForms([grid]).forms;
  return labels.slice(0, cells.length).flatMap((label) => form?.line(label)?.amounts.get('金额') ?? []);
}

function one(unit: string, value: CellValue, format = 'General'): string {
  const [amount] = amounts(unit, { value, format });
  if (amount?.kind !== 'figure') return amount?.kind ?? '';
  return (
    `${amount.printed} = ${amount.fen}±${amount.half}` +
    (amount.printedFen === amount.fen ? '' : ` (${amount.printedFen})`)
  );
}

describe('an amount cell', () => {
  it.each<[string, CellValue, string, string]>([
    ['two decimals of 万元', 2700.15, '#,##0.00', '2700.15 = 2700150000±5000'],
    ['a whole number shown with decimals', 486, '#,##0.00', '486.00 = 486000000±5000'],
    ['binary noise', 823.1900000000001, '#,##0.00', '823.19 = 823190000±5000'],
    ['a sum of binary noise', 0.1 + 0.2, 'General', '0.3 = 300000±50000'],
    ['hidden digits', 198.951308, '#,##0.00', '198.95 = 198951308±0 (198950000)'],
    ['hidden digits below 分', 198.95130849, '0.00', '198.95 = 198951308±0.5 (198950000)'],
    ['half away from zero', 1.005, '0.00', '1.01 = 1005000±0 (1010000)'],
    ['four decimals', 198.9513, '0.0000', '198.9513 = 198951300±50'],
    ['all six decimals', 198.951308, '0.000000', '198.951308 = 198951308±0'],
    ['red brackets for negatives', -12.5, '#,##0.00_);[Red]\\(#,##0.00\\)', '-12.50 = -12500000±5000'],
    ['the accounting format', 12.5, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '12.50 = 12500000±5000'],
    ['optional decimals', 12.5, '#,##0.##', '12.5 = 12500000±50000'],
    ['a format that shows another multiple', 123456, '0!.0,"万"', '12.3 = 12345600±0 (12300000)'],
    ['thousands', 123456.78, '#,##0.00,', '123456.78 = 123456780000±0'],
    ['Chinese numerals', 123, '[DBNum1]General', '123 = 123000000±500000'],
    ['a format nobody knows', 12.34, '[$-804]q"', '12.34 = 12340000±5000'],
    ['text with separators', '1,066.51', '@', '1066.51 = 1066510000±5000'],
    ['full-width digits', '１，０６６．５１', '@', '1066.51 = 1066510000±5000'],
    ['a blank inside', '74. 17', '@', '74.17 = 74170000±5000'],
    ['a leading blank', '　12.30 ', '@', '12.30 = 12300000±5000'],
    ['negative in brackets', '（12.30）', '@', '-12.30 = -12300000±5000'],
    ['negative zero', '-0.00', '@', '0.00 = 0±5000'],
    ['a bare fraction', '.5', '@', '0.5 = 500000±50000'],
  ])('reads %s', (_, value, format, expected) => {
    expect(one('万元', value, format)).toBe(expected);
  });

  it.each(['', '  ', '-', '—', '——', '–', '－'])('takes %p for blank', (value) => {
    expect(one('万元', value)).toBe('blank');
  });

  it.each(['0万元', '无', '12.3.4', '1,23,4', '.', '12%', '#REF!', '/'])('takes %p for words, never for 0', (value) => {
    expect(amounts('万元', { value })).toMatchObject([{ kind: 'text', text: value }]);
  });

  it('says what an error value is, and a formula whose result was not saved', () => {
    expect(amounts('万元', { value: { error: '#REF!' } }, { value: null, formula: 'SUM(B5:B6)' })).toMatchObject([
      { kind: 'error', error: '#REF!' },
      { kind: 'uncalculated', formula: 'SUM(B5:B6)' },
    ]);
  });

  it('uses the saved result of a formula', () => {
    expect(amounts('万元', { value: 3.5, formula: 'B5+B6' })).toMatchObject([{ kind: 'figure', fen: 3_500_000 }]);
  });
});

describe('what a cell without a format of its own is rounded to', () => {
  const halves = (unit: string, ...values: readonly CellValue[]): number[] =>
    amounts(unit, ...values.map((value) => ({ value }))).map((amount) =>
      amount.kind === 'figure' ? amount.half : NaN,
    );

  it('in 元: nothing, where the form prints 角分 anywhere', () => {
    expect(halves('元', 96282213.44, 3343704, '1149678', 0)).toEqual([0, 0, 0, 0]);
  });

  it('in 元: whole 元, where it prints no 角分', () => {
    expect(halves('元', 96282213, 3343704, '1149678')).toEqual([50, 50, 50]);
  });

  it('in 元: nothing, where its own format shows 角分', () => {
    expect(amounts('元', { value: 100, format: '0.00' }, { value: 50, format: '0' })).toMatchObject([
      { half: 0, printed: '100.00' },
      { half: 0, printed: '50' },
    ]);
  });

  it('in 万元: the usual two decimals, though 486 or 48.5 stand there', () => {
    expect(halves('万元', 508.28, 22.28, 486, '48.5')).toEqual([5000, 5000, 5000, 5000]);
  });

  it('in 万元: whole 万元 where its format shows no more, but a 0 says nothing', () => {
    expect(
      amounts('万元', { value: 508.28 }, { value: 486, format: '#,##0' }, { value: 0, format: '#,##0' }),
    ).toMatchObject([{ half: 5000 }, { half: 500_000, printed: '486' }, { half: 5000, printed: '0' }]);
  });
});

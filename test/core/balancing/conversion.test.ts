import { conversionOf, figuresOf, plainly } from '../../../src/core/balancing';
import { gridsAfter } from '../../../src/core/edits';
import type { GridCell, SheetGrid } from '../../../src/core/grid';
import { toA1 } from '../../../src/core/grid';
import { readForms } from '../../../src/core/reading';
import { sheet } from '../../support/textTable';

/** A sheet with formulas that have the given results. */
function calculated(grid: SheetGrid, results: Readonly<Record<string, number>>): SheetGrid {
  const withResult = (row: number, cell: GridCell): GridCell => {
    const value = results[toA1(row, cell.column)];
    return value === undefined ? cell : { ...cell, value, format: '#,##0.00' };
  };
  const rows = grid.rows.map(({ row, cells }) => ({ row, cells: cells.map((cell) => withResult(row, cell)) }));
  return { ...grid, rows };
}

function converted(grid: SheetGrid, allHold = true) {
  const reading = readForms([grid]);
  const figures = figuresOf(reading, 'convert');
  const conversion = conversionOf([grid], reading, figures, plainly(figures), allHold);
  const [after] = gridsAfter([grid], conversion.edits);
  const cells = new Map(
    after!.rows.flatMap(({ row, cells: own }) => own.map((cell) => [toA1(row, cell.column), cell])),
  );
  return { conversion, at: (address: string) => cells.get(address) };
}

const HEAD = `一般公共预算财政拨款支出决算表
  部门：某某局 | | | | 金额单位：元
  科目代码 | 科目名称 | 小计 | 基本支出 | 项目支出`;

describe('writing forms in 万元', () => {
  it('changes amounts and the unit, and no names, codes or notes', () => {
    const grid = sheet(
      '05',
      `${HEAD}\n合计 | | 150,000.00 | 100,000.00 | 50,000.00\n201 | 一般公共服务支出 | 150,000.00 | 100,000.00 | 50,000.00\n注：本表以元为单位编制。`,
    );
    const { at, conversion } = converted(grid);
    expect(at('E2')?.value).toBe('金额单位：万元');
    expect(at('C4')).toMatchObject({ value: 15, format: '#,##0.00' });
    expect(conversion.edits.flatMap(({ cells }) => cells.map(({ address }) => address)).sort()).toEqual(
      ['C4', 'C5', 'D4', 'D5', 'E2', 'E4', 'E5'].sort(),
    );
  });

  it('prints two decimals whatever the cell showed before', () => {
    const whole = converted(sheet('05', `${HEAD}\n合计 | | 155,000 | 100,000 | 55,000`));
    expect(whole.at('C4')).toMatchObject({ value: 15.5, format: '#,##0.00' });
    const text = converted(sheet('05', `${HEAD}\n合计 | | '12,345,678.90 | 12,345,678.90 | 0.00`));
    expect(text.at('C4')?.value).toBe('1,234.57');
  });

  it('keeps a formula that gives the figure, and replaces one that does not', () => {
    const table = `${HEAD}\n合计 | | =SUM(D4:E4) | 100,040.00 | 50,040.00\n201 | 一般公共服务支出 | =C4 | 100,040.00 | 50,040.00`;
    const { at, conversion } = converted(calculated(sheet('05', table), { C4: 150_080, C5: 150_080 }));
    expect(at('C4')).toMatchObject({ value: 15.01 });
    expect(at('C4')?.formula).toBeUndefined();
    expect(conversion.replaced).toEqual([{ sheet: '05', address: 'C4', formula: 'SUM(D4:E4)' }]);
    expect(at('C5')).toMatchObject({ value: 15.01, formula: 'C4' });
  });

  it('takes out of a note what is not true any more, and leaves the rest', () => {
    const note = (text: string) => sheet('05', `${HEAD}\n合计 | | 150,000.00 | 100,000.00 | 50,000.00\n${text}`);
    const said = note('注：本表反映支出情况。本套报表金额单位转换时可能存在尾差。');
    expect(converted(said).at('A5')?.value).toBe('注：本表反映支出情况。');
    expect(converted(said, false).at('A5')?.value).toContain('尾差');
    expect(converted(note('（本套报表金额单位转换时可能存在尾数误差）')).at('A5')).toBeUndefined();
  });
});

import type { Solver } from '../../../src/core/balancing';
import { balance, pinned } from '../../../src/core/balancing';
import { loadHighs } from '../../../src/hosts/highs';
import { balanced, problem, shown } from './balanced';

let solver: Solver;
let newSolver: () => Solver;
beforeAll(async () => {
  newSolver = await loadHighs();
});
beforeEach(() => {
  solver = newSolver();
});

const ITEMS = `
            | 小计      | 基本支出  | 项目支出
  合计      | 200280.00 | 100145.00 | 100135.00
  201       | 200280.00 | 100145.00 | 100135.00
  2010301   | 100146.00 | 50073.00  | 50073.00
  2010302   | 100134.00 | 50072.00  | 50062.00`;

const SUMS = `
  合计.小计 = 合计.基本支出 + 合计.项目支出
  201.小计 = 201.基本支出 + 201.项目支出
  2010301.小计 = 2010301.基本支出 + 2010301.项目支出
  2010302.小计 = 2010302.基本支出 + 2010302.项目支出
  合计.小计 = 201.小计
  合计.基本支出 = 201.基本支出
  合计.项目支出 = 201.项目支出
  201.小计 = 2010301.小计 + 2010302.小计
  201.基本支出 = 2010301.基本支出 + 2010302.基本支出
  201.项目支出 = 2010301.项目支出 + 2010302.项目支出`;

describe('balancing amounts in 元', () => {
  it('moves a figure of the least weight where roundings do not add up', () => {
    const table = `
               | 小计      | 基本支出 | 项目支出
      合计     | 100070.00 | 50040.00 | 50030.00`;
    expect(balanced(table, '合计.小计 = 合计.基本支出 + 合计.项目支出', solver)).toEqual([
      '合计.小计 10.01',
      '合计.基本支出 5.00 → 5.01',
      '合计.项目支出 5.00',
    ]);
  });

  it('moves items rather than totals, in both directions of a table', () => {
    expect(balanced(ITEMS, SUMS, solver)).toEqual([
      '合计.小计 20.03',
      '合计.基本支出 10.01 → 10.02',
      '合计.项目支出 10.01',
      '201.小计 20.03',
      '201.基本支出 10.01 → 10.02',
      '201.项目支出 10.01',
      '2010301.小计 10.01 → 10.02',
      '2010301.基本支出 5.01',
      '2010301.项目支出 5.01',
      '2010302.小计 10.01',
      '2010302.基本支出 5.01',
      '2010302.项目支出 5.01 → 5.00',
    ]);
  });

  it('leaves amounts that need no rounding as they are', () => {
    const table = `
               | 小计      | 基本支出  | 项目支出
      合计     | 200000.00 | 100000.00 | 100000.00`;
    expect(balanced(table, '合计.小计 = 合计.基本支出 + 合计.项目支出', solver)).toEqual([
      '合计.小计 20.00',
      '合计.基本支出 10.00',
      '合计.项目支出 10.00',
    ]);
  });

  it('keeps inequalities that hold to the 分', () => {
    const table = `
               | 小计      | 基本支出
      201      | 100050.00 | 100049.00
      202      | 100049.00 | 100050.00`;
    expect(balanced(table, '201.小计 <= 202.基本支出\n201.小计 = 202.基本支出', solver)).toEqual([
      '201.小计 10.01',
      '201.基本支出 10.00',
      '202.小计 10.00',
      '202.基本支出 10.01',
    ]);
    expect(balanced(table, '201.基本支出 >= 202.小计\n202.小计 >= 201.基本支出', solver)).toEqual([
      '201.小计 10.01',
      '201.基本支出 10.00',
      '202.小计 10.00',
      '202.基本支出 10.01',
    ]);
  });

  it('does not balance over what is broken in the source', () => {
    const table = `
               | 小计      | 基本支出
      201      | 100050.00 | 90000.00`;
    expect(balanced(table, '201.小计 = 201.基本支出', solver)).toEqual(['201.小计 10.01', '201.基本支出 9.00']);
  });

  it('rounds half away from zero, also below zero', () => {
    const table = `
               | 小计      | 基本支出
      201      | -100050.00 | -49.99`;
    expect(balanced(table, '', solver)).toEqual(['201.小计 -10.01', '201.基本支出 0.00']);
  });
});

describe('without a source in 元', () => {
  it('moves printed figures by one step at most', () => {
    const table = `
               | 小计  | 基本支出
      合计     | 10.02 |
      2010301  |       | 5.00
      2010302  |       | 5.01`;
    const lines = balanced(table, '合计.小计 = 2010301.基本支出 + 2010302.基本支出', solver, '万元');
    expect(lines).toContain('合计.小计 10.02');
    expect(lines.filter((line) => line.includes('→'))).toHaveLength(1);
  });

  it('takes a printed 0 for nothing', () => {
    const table = `
               | 小计  | 基本支出 | 项目支出
      合计     | 10.01 | 0.00     | 10.00`;
    expect(balanced(table, '合计.小计 = 合计.基本支出 + 合计.项目支出', solver, '万元')).toContain(
      '合计.基本支出 0.00',
    );
  });
});

describe('figures published elsewhere', () => {
  const table = `
             | 小计      | 基本支出 | 项目支出
    2010301  | 100075.00 | 50040.00 | 50035.00`;
  const made = problem(table, '2010301.小计 = 2010301.基本支出 + 2010301.项目支出');

  it('stay as they are, and others move', () => {
    const { figures } = pinned(made.figures, [{ sheet: '表', address: 'C2', fen: 50_000_00 }], true);
    expect(shown({ ...made, figures }, balance(figures, made.constraints, solver))).toEqual([
      '2010301.小计 10.01',
      '2010301.基本支出 5.00',
      '2010301.项目支出 5.00 → 5.01',
    ]);
  });

  it('leave a relation off where they contradict one another', () => {
    const pins = ['B2', 'C2', 'D2'].map((address) => ({ sheet: '表', address }));
    const { figures } = pinned(made.figures, pins, true);
    const { leftOff, amounts } = balance(figures, made.constraints, solver);
    expect(leftOff.map(({ rule }) => rule.title)).toEqual(['2010301.小计 = 2010301.基本支出 + 2010301.项目支出']);
    expect(amounts).toEqual(made.figures.map(({ plain }) => plain));
  });

  it('must be figures, and amounts that these may be printed as', () => {
    const pins = [
      { sheet: '表', address: 'A1' },
      { sheet: '表', address: 'B2', fen: 100_200_00 },
    ];
    expect(pinned(made.figures, pins, true).faults).toEqual([
      '“表!A1”不是公开表里的金额，不能固定；请写成“工作表名!单元格”，例如 公开01!C33。',
      '“表!B2”换算为万元只能是 10.00 至 10.01，不能固定为别的数；请核对已公布的数。',
    ]);
  });
});

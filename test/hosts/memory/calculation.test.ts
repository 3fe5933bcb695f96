import { createMemoryHost } from '../../../src/hosts/memory';
import { sheet } from '../../support/textTable';

/** Types values into a workbook whose formulas are worked out then, and gives a cell's value. */
function after(tables: Record<string, string>, typed: Record<string, number | string>, cell: string): unknown {
  const host = createMemoryHost(Object.entries(tables).map(([name, table]) => sheet(name, table)));
  for (const [place, content] of Object.entries(typed)) {
    const [name = '', address = ''] = place.split('!');
    host.type({ sheet: name, address }, content);
  }
  const [name, address = ''] = cell.split('!');
  const row = Number(address.slice(1)) - 1;
  const column = address.charCodeAt(0) - 65;
  const grid = host.grids().find((each) => each.name === name);
  return grid?.rows.find((each) => each.row === row)?.cells.find((each) => each.column === column)?.value;
}

const total = (formula: string) => after({ 表: `1|2.5\n文字|'3\n${formula}` }, { '表!A1': 10 }, '表!A3');

describe('formulas follow what the user types', () => {
  test.each([
    ['=SUM(A1:B2)', 12.5],
    ['=A1+B1', 12.5],
    ['=A1-B1*2', 5],
    ['=-(A1-B1)/4', -1.875],
    ['=A1/0', { error: '#DIV/0!' }],
    ['=ROUND(A1/3,2)', 3.33],
    ['=ROUND(A1*0.1005,3)', 1.005],
    ['=ABS(B1-A1)', 7.5],
    ['=A1*10%', 1],
    ['=$A$1+表!B1', 12.5],
    ['=A1+B2', 13],
    ['=A1+A2', { error: '#VALUE!' }],
    ['=A1+没有!B1', { error: '#REF!' }],
    ['=SUM(A1,B1,C9,5)', 17.5],
    ['=A1+0.1+0.2', 10.3],
  ])('%s is %p', (formula, value) => {
    expect(total(formula)).toEqual(value);
  });

  test('one after the other, over sheets', () => {
    const tables = { 甲: '1|=A1*2', '乙 表': '=甲!B1+1\n=SUM(A1:A1)+甲!A1' };
    expect(after(tables, { '甲!A1': 5 }, '乙 表!A2')).toBe(16);
  });

  test('what cannot be worked out is uncalculated, and what rests on it, never an old value', () => {
    expect(after({ 表: '1|=VLOOKUP(A1,C:D,2,0)|=B1+1' }, { '表!A1': 5 }, '表!B1')).toBeNull();
    expect(after({ 表: '1|=VLOOKUP(A1,C:D,2,0)|=B1+1' }, { '表!A1': 5 }, '表!C1')).toBeNull();
    expect(after({ 表: '1|=A1+C1|=B1' }, { '表!A1': 5 }, '表!C1')).toBeNull();
  });

  test('formulas that do not rest on the cell keep their values', () => {
    const host = createMemoryHost([
      {
        name: '表',
        hidden: false,
        merges: [],
        rows: [
          {
            row: 0,
            cells: [
              { column: 0, value: 1, format: 'General' },
              { column: 1, value: 7, format: 'General', formula: 'IF(C1="",7,8)' },
            ],
          },
        ],
      },
    ]);
    host.type({ sheet: '表', address: 'A1' }, 2);
    expect(host.grids()[0]?.rows[0]?.cells[1]?.value).toBe(7);
  });

  test('undoing brings the results back too', async () => {
    const host = createMemoryHost([sheet('表', '1|=A1*2')]);
    host.type({ sheet: '表', address: 'A1' }, 3);
    const before = host.grids();
    const { undo } = await host.apply([{ kind: 'setCells', sheet: '表', cells: [{ address: 'A1', content: 50 }] }]);
    expect(host.grids()).not.toEqual(before);
    await host.apply(undo);
    expect(host.grids()).toEqual(before);
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { graveIn, LAYOUTS, layoutNamed, reading, slipsIn } from './layout';

/** Layouts that are published somewhere, with the figures in which nothing shows a slip. */
const layouts: Readonly<Record<string, readonly string[]>> = {
  全国2016: [],
  全国2018: [],
  高校四张表: [],
  '高校四张表，标题带校名': [],
  // The totals of the second breakdown, 会议费 and 培训费 stand in no relation.
  江苏预算: ['01!F10', '01!F11', '01!F12', '09!H6', '09!I6'],
  上海预算: [],
  广东三公预算: [],
  三公竖排: [],
  三公带会议费培训费: ['三公2!I7', '三公2!J7', '三公2!I8', '三公2!J8'],
  // Of two budgets the opening one counts; 机关运行经费 has no other forms here.
  三公与机关运行经费: ['三公3!C25', '三公3!D5', '三公3!D7', '三公3!D9', '三公3!D10', '三公3!D25', '三公3!E25'],
  三公旁边有数量: [],
};

/** Compares with what was read before; `UPDATE_READINGS=1` writes it anew. */
function expectReading(name: string, text: string): void {
  const file = path.join(LAYOUTS, `${name}.read.txt`);
  if (process.env['UPDATE_READINGS'] === '1') writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

describe.each(Object.entries(layouts))('%s', (name, silent) => {
  const grids = layoutNamed(name);

  it('is read cell by cell', () => expectReading(name, reading(grids)));

  it('is right: no 错误 and no 存疑', () => expect(graveIn(grids)).toEqual([]));

  it('shows a slip in every figure, and accuses no right one of it', () => {
    expect(slipsIn(grids)).toEqual({ unnoticed: silent, misled: [] });
  });
});

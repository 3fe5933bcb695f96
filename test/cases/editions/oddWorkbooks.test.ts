import { catalogue } from '../../../src/core/catalogue';
import type { FormId } from '../../../src/core/forms';
import type { SheetGrid } from '../../../src/core/grid';
import { readForms } from '../../../src/core/reading';
import type { ReadOptions } from '../../../src/core/reading';
import { enabledRules, evaluate } from '../../../src/core/rules';
import { sheet } from '../../support/textTable';
import { eachCell, eachNumber, onSheet, says, withCell, withoutRows } from './changes';
import { bureau } from './department';
import { national } from './edition';
import type { Edition } from './edition';
import { Paper } from './paper';
import { wan, yuan } from './style';
import { form04, form01 } from './summaries';
import { byBudget } from './coded';
import { form09 } from './expenses';
import { workbookOf } from './workbooks';

const NINE: readonly FormId[] = ['01', '02', '03', '04', '05', '06', '07', '08', '09'];
const edition: Edition = {
  name: '全国格式',
  department: bureau,
  style: () => wan(2),
  forms: NINE,
  heading: national('金额单位：万元'),
};
const { grids } = workbookOf(edition);
const inYuan = workbookOf({ ...edition, style: () => yuan, heading: national('金额单位：元') }).grids;

function graveIn(sheets: readonly SheetGrid[], options?: ReadOptions): string[] {
  const { outcomes } = evaluate(enabledRules(catalogue), { current: readForms(sheets, options) });
  return outcomes
    .filter(({ verdict }) => verdict === 'error' || verdict === 'suspect')
    .map(({ rule, message }) => `${rule.id} ${message}`);
}

function withUnit(grid: SheetGrid | undefined, unit: string): SheetGrid {
  const isUnit = (value: unknown): boolean => typeof value === 'string' && value.startsWith('金额单位');
  return eachCell(grid!, (cell) => (isUnit(cell.value) ? { ...cell, value: unit } : cell));
}

function kindred(form: FormId, title: string, changes: Partial<Edition> = {}): SheetGrid {
  const paper = new Paper(title, wan(2));
  const other = { ...edition, ...changes, titles: { [form]: title } };
  if (form === '09') form09(paper, other);
  else byBudget(form === '08' ? '08' : '05', form === '08' ? 'stateCapital' : 'general')(paper, other);
  return paper.grid();
}

describe('tables beside the nine', () => {
  it('of Beijing: 公开05 a second time with what was there and left', () => {
    const more = kindred('05', '一般公共预算财政拨款收入支出决算表', { groups: true });
    expect(graveIn([...grids.slice(0, 4), more, ...grids.slice(4)])).toEqual([]);
    expect(readForms([more, ...grids]).form('05')?.sheet).toBe('公开05表');
  });

  it('of Sichuan: detailed tables and 项目支出 of their own', () => {
    const more = [
      kindred('05', '一般公共预算财政拨款支出决算明细表'),
      kindred('05', '一般公共预算财政拨款项目支出决算表'),
      kindred('05', '财政拨款支出决算明细表'),
      kindred('08', '国有资本经营预算财政拨款收入支出决算表'),
    ];
    expect(graveIn([...more, ...grids])).toEqual([]);
  });

  it('of Yunnan: 公开09 for all appropriations and for the general budget', () => {
    const more = kindred('09', '一般公共预算财政拨款“三公”经费、行政参公单位机关运行经费情况表', { expenses: 'list' });
    expect(graveIn([...grids, more])).toEqual([]);
  });

  it.each([
    '项目支出决算表',
    '基本支出决算表',
    '2020年度项目支出决算表',
    '行政事业类项目收入支出决算表',
    '财政拨款基本支出经济分类决算表',
  ])('%s is none of the nine', (title) => {
    const [, , third] = grids;
    const renamed = eachCell(third!, (cell, row) => (row === 0 ? { ...cell, value: title } : cell));
    expect(readForms([renamed]).forms).toEqual([]);
  });

  it('may be a cover, a table of contents and a text', () => {
    const cover = sheet('封面', '2020年度部门决算公开\n部门名称：某某市水务局\n单位负责人：\n编制日期：2021年9月1日');
    const contents = sheet(
      '目录',
      `目录
      序号|表名|页码
      1|收入支出决算总表|3
      2|收入决算表|4
      3|支出决算表|5
      4|财政拨款收入支出决算总表|6
      5|一般公共预算财政拨款支出决算表|7
      6|一般公共预算财政拨款基本支出决算表|8
      7|政府性基金预算财政拨款收入支出决算表|9
      8|国有资本经营预算财政拨款支出决算表|10
      9|财政拨款“三公”经费支出决算表|11`,
    );
    const text = sheet(
      '说明',
      '第三部分 2020年度部门决算情况说明\n一、收入支出决算总体情况说明\n2020年度收、支总计均为1051.96万元。',
    );
    const all = [cover, contents, ...grids, text];
    expect(readForms(all).forms.map(({ form }) => form)).toEqual(NINE);
    expect(graveIn(all)).toEqual([]);
  });
});

describe('sheets as exporters leave them', () => {
  it('have blanks, empty texts and 0 anywhere', () => {
    const dirty = grids.map((grid) => withCell(withCell(withCell(grid, 2, 200, ' '), 60, 255, ''), 300, 3, ' '));
    expect(graveIn(dirty)).toEqual([]);
  });

  it('have line breaks and spaces in every word', () => {
    const spaced = grids.map((grid) =>
      eachCell(grid, (cell) =>
        typeof cell.value === 'string' && cell.value.length > 1 && !/[\d]/.test(cell.value)
          ? { ...cell, value: ` ${cell.value.slice(0, 2)}\n${cell.value.slice(2)}\u3000` }
          : cell,
      ),
    );
    expect(graveIn(spaced)).toEqual([]);
  });

  it('have codes that became decimals, and codes in front of the 类', () => {
    const codes = grids.map((grid) =>
      eachCell(grid, (cell) =>
        typeof cell.value === 'string' && /^\d{3,7}$/.test(cell.value) && cell.column < 2
          ? { ...cell, value: `${cell.value}.0` }
          : cell.value === '一、一般公共服务支出'
            ? { ...cell, value: '201一般公共服务支出' }
            : cell,
      ),
    );
    expect(graveIn(codes)).toEqual([]);
    expect(readForms(codes).form('01')?.line('201')?.printedName).toBe('一般公共服务支出');
  });

  it('have every amount as text', () => {
    expect(graveIn(grids.map((grid) => eachNumber(grid, (value) => value.toFixed(2), 3)))).toEqual([]);
  });

  it('print 01–08 in 元 and 09 in 万元', () => {
    expect(graveIn([...inYuan.slice(0, 8), ...grids.slice(8)])).toEqual([]);
  });

  it('lack the unit in some forms', () => {
    const without = grids.map((grid, at) =>
      at % 2 === 0 ? grid : eachCell(grid, (cell) => (cell.value === '金额单位：万元' ? null : cell)),
    );
    expect(graveIn(without).map((finding) => finding.slice(0, 9))).toEqual([
      'F7-1 公开02',
      'F7-1 公开04',
      'F7-1 公开06',
      'F7-1 公开08',
    ]);
  });
});

describe('accidents', () => {
  it.each(grids.map(({ name }) => name))('%s ten thousand times off is one error', (name) => {
    const off = onSheet(grids, name, (grid) => eachNumber(grid, (value) => Number((value * 10_000).toFixed(2)), 3));
    expect(graveIn(off).map((finding) => finding.slice(0, 8))).toEqual([`R-1 公开${name.slice(2, 4)}`]);
    const small = onSheet(inYuan, name, (grid) => eachNumber(grid, (value) => Number((value / 10_000).toFixed(6)), 3));
    expect(graveIn(small).map((finding) => finding.slice(0, 8))).toEqual([`R-1 公开${name.slice(2, 4)}`]);
  });

  it.each(grids.map(({ name }) => name))('%s with the wrong unit above it is one error', (name) => {
    const wrong = grids.map((grid, at) => (grid.name === name ? withUnit(inYuan[at], '金额单位：万元') : grid));
    expect(graveIn(wrong).map((finding) => finding.slice(0, 8))).toEqual([`R-1 公开${name.slice(2, 4)}`]);
    const reverse = inYuan.map((grid, at) => (grid.name === name ? withUnit(grids[at], '金额单位：元') : grid));
    expect(graveIn(reverse).map((finding) => finding.slice(0, 8))).toEqual([`R-1 公开${name.slice(2, 4)}`]);
  });

  it('a form twice: the choice decides which one counts', () => {
    const wrong = eachNumber(grids[4]!, (value) => value + 1, 3);
    const twice = [...grids, { ...wrong, name: '公开05表 (2)' }];
    expect(graveIn(twice).map((finding) => finding.slice(0, 4))).toEqual(['F1-2']);
    const chosen = graveIn(twice, { formSheets: new Map([['05', '公开05表 (2)']]) });
    expect(chosen.length).toBeGreaterThan(3);
  });

  it('a missing form is said to be missing, and the others are checked', () => {
    const without = grids.filter(({ name }) => name !== '公开03表');
    expect(graveIn(without)).toEqual([expect.stringContaining('缺少公开03')]);
  });

  it('a missing statutory line is no 0', () => {
    const without = onSheet(grids, '公开04表', (grid) => withoutRows(grid, (row) => says(row, '本年收入合计')));
    const rows = graveIn(without);
    expect(rows.filter((finding) => !finding.includes('公开04'))).toEqual([]);
  });

  it('a total that is 0, blank or words', () => {
    for (const value of [0, '无', '0万元', null]) {
      const wrong = onSheet(grids, '公开05表', (grid) => {
        const total = grid.rows.find(
          (row) => says(row, '合计') && row.cells.some((cell) => typeof cell.value === 'number'),
        )!;
        return withCell(grid, total.row, 2, value);
      });
      expect(graveIn(wrong).some((finding) => finding.includes('公开05'))).toBe(true);
    }
  });

  it('sheets full of nonsense are no forms and break nothing', () => {
    const title = sheet('空', '收入支出决算总表');
    const header = sheet('头', '收入决算表\n单位：万元\n功能分类科目编码|科目名称|本年收入合计');
    const words = sheet('字', '支出决算表\n项目|金额\n甲|乙\n丙|丁');
    const numbers = {
      ...sheet('数', ''),
      rows: Array.from({ length: 50 }, (_, row) => ({
        row,
        cells: Array.from({ length: 30 }, (__, column) => ({ column, value: row * column, format: 'General' })),
      })),
    };
    const repeated = sheet('复', Array.from({ length: 40 }, () => '收入支出决算总表|支出决算表|收入决算表').join('\n'));
    expect(() => graveIn([title, header, words, numbers, repeated])).not.toThrow();
    expect(graveIn([...grids, title, numbers, repeated])).toEqual([]);
  });

  it('a column of amounts moved one to the right is found', () => {
    const moved = onSheet(grids, '公开05表', (grid) =>
      eachCell(grid, (cell, row) => (row > 6 && cell.column > 1 ? { ...cell, column: cell.column + 1 } : cell)),
    );
    expect(graveIn(moved).some((finding) => finding.includes('公开05'))).toBe(true);
  });
});

/** The amount of a line of 公开01. */
function amountBeside(label: string): number {
  const row = grids
    .find(({ name }) => name === '公开01表')
    ?.rows.find(({ cells }) => cells.some(({ value }) => value === label));
  const at = row?.cells.findIndex(({ value }) => value === label) ?? -1;
  const amount = row?.cells
    .slice(at + 1)
    .find(({ value, format }) => typeof value === 'number' && format.includes('.'));
  return typeof amount?.value === 'number' ? amount.value : 0;
}

describe('an edition of 2016', () => {
  it('prints 财政拨款收入, of which government funds: neither is mistaken for the general budget', () => {
    const general = amountBeside('一、一般公共预算财政拨款收入');
    const whole =
      general + amountBeside('二、政府性基金预算财政拨款收入') + amountBeside('三、国有资本经营预算财政拨款收入');
    const old = onSheet(grids, '公开01表', (grid) =>
      eachCell(grid, (cell) => {
        if (cell.value === '一、一般公共预算财政拨款收入') return { ...cell, value: '一、财政拨款收入' };
        if (cell.value === '二、政府性基金预算财政拨款收入') return { ...cell, value: '其中：政府性基金预算财政拨款' };
        if (cell.value === '三、国有资本经营预算财政拨款收入')
          return { ...cell, value: '其中：国有资本经营预算财政拨款' };
        return cell.value === general ? { ...cell, value: Number(whole.toFixed(2)) } : cell;
      }),
    );
    expect(graveIn(old)).toEqual([]);
  });
});

describe('two forms side by side on one sheet', () => {
  it('are both read', () => {
    const left = new Paper('并排', wan(2));
    form01(left, edition);
    const right = new Paper('并排', wan(2), 8);
    form04(right, edition);
    const rows = left.grid().rows.map(({ row, cells }) => ({
      row,
      cells: [...cells, ...(right.grid().rows.find((each) => each.row === row)?.cells ?? [])],
    }));
    const extra = right.grid().rows.filter(({ row }) => !rows.some((each) => each.row === row));
    const both: SheetGrid = {
      name: '并排',
      hidden: false,
      rows: [...rows, ...extra],
      merges: [...left.grid().merges, ...right.grid().merges],
    };
    expect(readForms([both]).forms.map(({ form }) => form)).toEqual(['01', '04']);
    expect(graveIn([both, ...grids.filter(({ name }) => name !== '公开01表' && name !== '公开04表')])).toEqual([]);
  });
});

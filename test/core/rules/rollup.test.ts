import { form, workbook } from '../../support/readings';
import { run, told } from './run';

describe('逐级汇总', () => {
  test('款 = Σ项，类 = Σ款，合计 = Σ类，每一栏', () => {
    const table = form(
      '05',
      `
                           | 小计 | 基本支出 | 项目支出
      合计                 | 9.00 | 8.00     | 1.00
      201 一般公共服务支出 | 6.00 | 5.00     | 1.00
      20103 政府办公厅     | 6.00 | 5.00     | 1.00
      2010301 行政运行     | 5.00 | 5.00     |
      2010302 一般行政管理 | 1.00 |          | 2.00
      208 社会保障和就业   | 3.00 | 3.00     |
      `,
    );
    expect(told(run('ROLLUP(公开05)', { current: workbook(table) }))).toEqual([
      '合计,小计 passed',
      '合计,基本支出 passed',
      '合计,项目支出 passed',
      '201,小计 passed',
      '201,基本支出 passed',
      '201,项目支出 passed',
      '20103,小计 passed',
      '20103,基本支出 passed',
      '20103,项目支出 error',
    ]);
  });

  test('没有款的项算在类上，不重复也不漏掉', () => {
    const table = form(
      '05',
      `
                           | 小计
      合计                 | 6.00
      201 一般公共服务支出 | 6.00
      20103 政府办公厅     | 5.00
      2010301 行政运行     | 5.00
      2011001 行政运行     | 1.00
      `,
    );
    expect(told(run('ROLLUP(公开05)', { current: workbook(table) }))).toEqual([
      '合计,小计 passed',
      '201,小计 passed',
      '20103,小计 passed',
    ]);
  });

  test('按单位列示：部门 = 本级和所属单位之和', () => {
    const table = form(
      'B2',
      `
                   | 小计 | 事业收入
      合计         | 9.00 | 1.00
      某市水务局   | 9.00 | 1.00
      某市水务局（本级） < 某市水务局 | 5.00 | 0.50
      某市水文站 < 某市水务局 | 4.00 | 0.40
      `,
    );
    expect(told(run('ROLLUP(预算2)', { current: workbook(table) }))).toEqual([
      '合计,小计 passed',
      '合计,事业收入 passed',
      '某市水务局,小计 passed',
      '某市水务局,事业收入 error',
    ]);
  });

  test('合计行没有，说没有，下级照常', () => {
    const table = form('05', `\n | 小计\n201 类 | 6.00\n20103 款 | 6.00`);
    expect(told(run('ROLLUP(公开05)', { current: workbook(table) }))).toEqual([
      '201,小计 passed',
      '未核对：公开05没有“合计”一行',
    ]);
  });
});

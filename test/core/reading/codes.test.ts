import { lines, readOne } from './show';

describe('coded rows', () => {
  it('are found with codes as text, numbers, full-width digits or with blanks inside', () => {
    const form = readOne(`
      支出决算表
      | | 金额单位：万元
      科目代码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
      合 计 | | 9.00 | 8.00 | 1.00
      '201 | 一般公共服务支出 | 5.00 | 5.00 |
      '201 03 | 政府办公厅（室）及相关机构事务 | 5.00 | 5.00 |
      '２０１０３０１ | 行政运行 | 5.00 | 5.00 |
      208 | 社会保障和就业支出 | 4.00 | 3.00 | 1.00
    `);
    expect(lines(form)).toEqual([
      '合计: 本年支出合计=9.00 基本支出=8.00 项目支出=1.00',
      '201: 本年支出合计=5.00 基本支出=5.00',
      '20103: 本年支出合计=5.00 基本支出=5.00',
      '2010301: 本年支出合计=5.00 基本支出=5.00',
      '208: 本年支出合计=4.00 基本支出=3.00 项目支出=1.00',
    ]);
  });

  it('join codes split over 类, 款 and 项, relative, full or left out', () => {
    const form = readOne(`
      2026年部门支出预算总表
      单位：元
      功能分类科目编码 | < | < | 功能分类科目名称 | 合计 | 基本支出 | 项目支出
      类 | 款 | 项 | | | |
      204 | | | 公共安全支出 | 30.00 | 10.00 | 20.00
      204 | '06 | | 司法 | 30.00 | 10.00 | 20.00
      204 | '06 | '01 | 行政运行 | 10.00 | 10.00 |
       | | '04 | 基层司法业务 | 5.00 | | 5.00
      204 | 6 | 5 | 普法宣传 | 5.00 | | 5.00
      204 | '20406 | '2040699 | 其他司法支出 | 10.00 | | 10.00
      合计 | < | < | < | 30.00 | 10.00 | 20.00
    `);
    expect(form.lines.map(({ key, known }) => [key, known])).toEqual([
      ['204', true],
      ['20406', true],
      ['2040601', true],
      ['2040604', true],
      ['2040605', true],
      ['2040699', true],
      ['合计', true],
    ]);
    expect(form.line('2040604')?.codeCell?.column).toBe(2);
  });

  it('take the code out of a name that holds both', () => {
    const form = readOne(`
      支出决算表
      | 单位：万元
      科目名称 | 本年支出合计
      合计 | 5.00
      201 一般公共服务支出 | 5.00
      2010301行政运行 | 5.00
    `);
    expect(form.lines.map(({ key, printedName }) => [key, printedName])).toEqual([
      ['合计', '合计'],
      ['201', '一般公共服务支出'],
      ['2010301', '行政运行'],
    ]);
  });

  it('stay, unknown, where the code is of no classification or of no length', () => {
    const form = readOne(`
      支出决算表
      | | 单位：万元
      科目代码 | 科目名称 | 本年支出合计
      合计 | | 5.00
      '2010 | 一般公共服务支出 | 5.00
      301 | 工资福利支出 | 5.00
       | 行政运行 | 5.00
    `);
    expect(lines(form)).toEqual([
      '合计: 本年支出合计=5.00',
      '?2010: 本年支出合计=5.00',
      '?301: 本年支出合计=5.00',
      '?行政运行: 本年支出合计=5.00',
    ]);
    expect(form.observations.map(({ kind }) => kind)).toEqual(['unknownLine', 'unknownLine', 'unknownLine']);
  });

  it('keep a 项 printed twice and say so, but not a 类 repeated on the next page', () => {
    const form = readOne(`
      一般公共预算财政拨款基本支出决算表
      | | 单位：万元
      科目代码 | 科目名称 | 金额
      302 | 商品和服务支出 | 7.00
      30201 | 办公费 | 3.00
      302 | 商品和服务支出 |
      30202 | 印刷费 | 4.00
      302 | 商品和服务支出 | 7.00
      30202 | 印刷费 | 1.00
    `);
    expect(lines(form)).toEqual(['302: 金额=7.00', '30201: 金额=3.00', '30202: 金额=4.00', '30202: 金额=1.00']);
    expect(form.observations).toMatchObject([{ kind: 'duplicateLine', key: '30202' }]);
  });
});

import type { SheetGrid } from '../../../src/core/grid';
import { readForms } from '../../../src/core/reading';
import { sheet } from '../../support/textTable';
import { lines, readOne } from './show';

describe('lines found by label', () => {
  it('through numbering, spaces, full-width forms, 其中 and small slips', () => {
    const form = readOne(`
      收入支出决算总表
      | | | 金额单位：万元
      项 目 | 决算数 | 项目 | 决算数
      １．一般公共预算财政拨款收入 | 8.00 | 一 、 一般公共服务支出 | 3.00
      其中：政府性基金预算财政拨款收入 | 1.00 | （二）卫 生 健 康 支 出 | 6.00
      八、其它收入 | 1.00 | 三、医疗卫生与计划生育支出 |
      本年收入合计 | 10.00 | 本年支出合计 | 9.00
      使用非财政拨款结余（含专用结余） | | 结余分配 |
      年初结转和结余 | | 年末结转与结余 | 1.00
      总  计 | 10.00 | 总\u3000计 | 10.00
    `);
    expect(lines(form)).toEqual([
      '一般公共预算财政拨款收入: 金额=8.00',
      '政府性基金预算财政拨款收入: 金额=1.00',
      '其他收入: 金额=1.00',
      '本年收入合计: 金额=10.00',
      '使用非财政拨款结余和专用结余:',
      '年初结转和结余:',
      '收入总计: 金额=10.00',
      '201: 金额=3.00',
      '210: 金额=6.00',
      '本年支出合计: 金额=9.00',
      '结余分配:',
      '年末结转和结余: 金额=1.00',
      '支出总计: 金额=10.00',
    ]);
  });

  it('wherever they stand, with a …… row and 行次 of their own', () => {
    const form = readOne(`
      财政拨款收入支出决算总表
      | | | | | | 单位：万元
      收入 | < | < | 支出
      项目 | 行次 | 金额 | 项目 | 行次 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款
      栏次 | | 1 | 栏次 | | 2 | 3 | 4 | 5
      一、一般公共预算财政拨款 | 1 | 9.00 | 一、一般公共服务支出 | 23 | 9.00 | 9.00
       | 2 | | …… | 24
      本年收入合计 | 21 | 9.00 | 本年支出合计 | 47 | 9.00 | 9.00
      年初财政拨款结转和结余 | 22 | 1.00 | 年末财政拨款结转和结余 | 48 | 1.00 | 1.00
      一、一般公共预算财政拨款 | 23 | 1.00
      总计 | 26 | 10.00 | 总计 | 52 | 10.00 | 10.00
    `);
    expect(lines(form)).toEqual([
      '一般公共预算财政拨款: 金额=9.00',
      '本年收入合计: 金额=9.00',
      '年初财政拨款结转和结余: 金额=1.00',
      '年初一般公共预算财政拨款: 金额=1.00',
      '收入总计: 金额=10.00',
      '201: 合计=9.00 一般公共预算财政拨款=9.00',
      '本年支出合计: 合计=9.00 一般公共预算财政拨款=9.00',
      '年末财政拨款结转和结余: 合计=1.00 一般公共预算财政拨款=1.00',
      '支出总计: 合计=10.00 一般公共预算财政拨款=10.00',
    ]);
    expect(form.line('201')?.lineNumber).toBe('23');
  });

  it('never lose an amount in a row without or with an unknown label', () => {
    const form = readOne(`
      收入支出决算总表
      | | | 金额单位：万元
      项目 | 决算数 | 项目 | 决算数
      一、一般公共预算财政拨款收入 | 8.00 | 一、一般公共服务支出 | 3.00
       | 2.00 | 二十七、火星支出 | 7.00
      本年收入合计 | 10.00 | 本年支出合计 | 10.00
    `);
    expect(lines(form)).toContain('?行5: 金额=2.00');
    expect(lines(form)).toContain('?二十七、火星支出: 金额=7.00');
    expect(form.observations).toContainEqual(
      expect.objectContaining({ kind: 'unknownLine', text: '二十七、火星支出' }) as unknown,
    );
  });
});

describe('columns found by header', () => {
  it('when groups are merged or not', () => {
    const merged = '本年支出 | < | < | 年末结转和结余';
    for (const group of [merged, '本年支出 | | | 年末结转和结余']) {
      const form = readOne(`
        政府性基金预算财政拨款收入支出决算表
        | | | | | | | 金额单位：万元
        项目 | | 年初结转和结余 | 本年收入 | ${group}
        科目代码 | 科目名称 | | | 小计 | 基本支出 | 项目支出
        栏次 | | 1 | 2 | 3 | 4 | 5 | 6
        合计 | | 1.00 | 5.00 | 4.00 | | 4.00 | 2.00
      `);
      expect(lines(form)).toEqual([
        '合计: 年初结转和结余=1.00 本年收入=5.00 小计=4.00 项目支出=4.00 年末结转和结余=2.00',
      ]);
    }
  });

  it('in any order, with line breaks and 其中', () => {
    const table = sheet(
      '表',
      `
      支出决算表
      | | | 单位：万元
      科目编码 | 科目名称 | 项目~支出 | 其中：基本支出 | 合计
      合计 | | 1.00 | 2.00 | 3.00
    `,
    );
    const [form] = readForms([JSON.parse(JSON.stringify(table).replace('~', '\\n')) as SheetGrid]).forms;
    expect(lines(form!)).toEqual(['合计: 项目支出=1.00 基本支出=2.00 本年支出合计=3.00']);
  });

  it('when the last header words are typed into the 合计 row', () => {
    const form = readOne(`
      国有资本经营预算财政拨款收入支出决算表
      | | | | | | | 单位：万元
      项目 | < | 年初结转和结余 | 本年收入 | 本年支出 | < | < | 年末结转和结余
      功能分类科目编码 | 科目名称
      合计 | < | | | 合计 | 基本支出 | 项目支出
      223 | 国有资本经营预算支出 | | | 2.00 | | 2.00
    `);
    expect(lines(form)).toEqual(['合计:', '223: 小计=2.00 项目支出=2.00']);
    expect(form.observations.map(({ kind }) => kind)).toEqual(['headerWords', 'headerWords', 'headerWords']);
  });

  it('again where the header is repeated on the next page', () => {
    const form = readOne(`
      收入决算表
      | | 金额单位：万元
      项目 | < | 本年收入合计
      科目代码 | 科目名称
      栏次 | < | 1
      合计 | < | 3.00
      201 | 一般公共服务支出 | 1.00
      收入决算表
      | | 金额单位：万元
      项目 | < | 本年收入合计
      科目代码 | 科目名称
      栏次 | < | 1
      208 | 社会保障和就业支出 | 2.00
      注：本表反映部门本年度取得的各项收入情况。
    `);
    expect(lines(form)).toEqual(['合计: 本年收入合计=3.00', '201: 本年收入合计=1.00', '208: 本年收入合计=2.00']);
    expect(form.notes.map(({ text }) => text)).toEqual(['注：本表反映部门本年度取得的各项收入情况。']);
  });

  it('and figures beside all columns are said', () => {
    const form = readOne(`
      收入决算表
      | | 金额单位：万元
      科目代码 | 科目名称 | 本年收入合计 | 其中：教育收费
      合计 | | 3.00 | 1.00 | 7.00
    `);
    expect(form.observations).toMatchObject([
      { kind: 'figureOutsideColumns', printed: '7', cell: { row: 3, column: 4 } },
    ]);
  });
});

describe('公开06', () => {
  const HEAD = `
    一般公共预算财政拨款基本支出决算表
    | | | | | | | | 单位：万元
    科目代码 | 科目名称 | 金额 | 科目代码 | 科目名称 | 金额 | 科目代码 | 科目名称 | 金额
    301 | 工资福利支出 | 6.00 | '302 | 商品和服务支出 | 2.00 | '310 | 资本性支出 | 1.00`;

  it.each([
    ['under its own block', '人员经费合计 | < | 6.00 | 公用经费合计 | < | 3.00'],
    ['under the last block', '人员经费合计 | < | 6.00 | 公用经费合计 | < | < | < | < | 3.00'],
    ['under the last block without merging', ' | 人员经费合计 | 6.00 | | 公用经费合计 | | | | 3.00'],
  ])('finds the footer amount %s', (_, footer) => {
    const form = readOne(`${HEAD}\n${footer}`);
    expect(lines(form)).toEqual([
      '301: 金额=6.00',
      '人员经费合计: 金额=6.00',
      '302: 金额=2.00',
      '公用经费合计: 金额=3.00',
      '310: 金额=1.00',
    ]);
  });

  it('says where footers stand on the name column', () => {
    const form = readOne(`${HEAD}\n | 人员经费合计 | 6.00 | | 公用经费合计 | | | | 3.00`);
    expect(form.observations).toMatchObject([
      { kind: 'totalOnNameColumn', key: '人员经费合计', cell: { column: 1 } },
      { kind: 'totalOnNameColumn', key: '公用经费合计', cell: { column: 4 } },
    ]);
  });
});

describe('预算2 by entity', () => {
  it('tells units of departments apart', () => {
    const form = readOne(`
      收入总表
      | | 单位：万元
      预算单位 | 小计 | 上年结转 | 一般公共预算拨款收入
      合计 | 9.00 | | 9.00
      甲局 | 6.00 | | 6.00
      甲局（本级） | 4.00 | | 4.00
      甲局服务中心 | 2.00 | | 2.00
      乙局 | 3.00 | | 3.00
      乙局机关 | 3.00 | | 3.00
      注：无。
    `);
    expect(form.lines.map(({ key, parent }) => [key, parent])).toEqual([
      ['合计', undefined],
      ['甲局', undefined],
      ['甲局（本级）', '甲局'],
      ['甲局服务中心', '甲局'],
      ['乙局', undefined],
      ['乙局机关', '乙局'],
    ]);
  });
});

describe('a form without data', () => {
  it('is nil, its 无 row is no line and its statement a note', () => {
    const form = readOne(`
      2026年部门政府性基金预算支出功能分类预算表
      编制部门：某局 | | 单位：元
      功能分类科目编码 | < | < | 功能分类科目名称 | 合计 | 基本支出 | 项目支出
      类 | 款 | 项
      无
      合计
      注：本部门2026年无政府性基金预算，故本表为空表。
    `);
    expect(lines(form)).toEqual(['合计:']);
    expect([form.nil, form.fiscalYear, form.entity]).toEqual([true, 2026, '某局']);
    expect(form.notes.map(({ text }) => text)).toEqual(['注：本部门2026年无政府性基金预算，故本表为空表。']);
  });
});

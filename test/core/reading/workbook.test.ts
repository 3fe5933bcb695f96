import type { FormId } from '../../../src/core/forms';
import { readForms } from '../../../src/core/reading';
import { sheet } from '../../support/textTable';
import { lines, readTables, show } from './show';

const INCOME = (unit: string, total: string): string => `
  公开02表
  收入决算表
  部门：某局 | 2023年度 | ${unit}
  科目代码 | 科目名称 | 本年收入合计
  合计 | | ${total}
`;
const EXPENDITURE = (unit: string, total: string): string =>
  INCOME(unit, total).replace('公开02', '公开03').replace('收入决算', '支出决算').replace('收入合计', '支出合计');
const GENERAL = (unit: string, total: string): string =>
  INCOME(unit, total)
    .replace('公开02', '公开05')
    .replace('收入决算', '一般公共预算财政拨款支出决算')
    .replace('本年收入合计', '小计');

describe('the head of a form', () => {
  it('gives title, number, unit, year and entity', () => {
    const [form] = readTables(INCOME('金额单位：万元', '3.00')).forms;
    expect(form).toMatchObject({
      form: '02',
      title: '收入决算表',
      titleCell: { sheet: '表1', row: 1, column: 0 },
      printedNumber: '公开02表',
      amountUnit: '万元',
      amountUnitCell: { row: 2, column: 2 },
      fiscalYear: 2023,
      entity: '某局',
      entityCell: { row: 2, column: 0 },
    });
  });

  it.each([
    ['编制单位：某某县财政局　　金额单位：元', '某某县财政局', '元'],
    ['单位：某办公室 | 单位：万元', '某办公室', '万元'],
    ['部门名称： | 某办公室 | 金额单位： | 万元', '某办公室', '万元'],
    ['填报单位：某局 二〇二三年度 | （单位：元）', '某局', '元'],
    ['部门：某某省交通运输厅 | 金额单位：亿元', '某某省交通运输厅', '亿元'],
  ])('reads %s', (line, entity, unit) => {
    const [form] = readTables(`收入决算表\n${line}\n科目代码 | 科目名称 | 本年收入合计\n合计 | | 3.00`).forms;
    expect([form?.entity, form?.amountUnit]).toEqual([entity, unit]);
  });

  it('says where the number is of no edition', () => {
    const [form] = readTables(INCOME('金额单位：万元', '3.00').replace('公开02', '公开 06 ')).forms;
    expect(form?.observations).toMatchObject([{ kind: 'formNumberDiffers', printed: '公开06表' }]);
  });
});

describe('the amount unit', () => {
  const units = (...tables: string[]): string[] =>
    readTables(...tables).forms.map(
      ({ form, amountUnit, observations }) => `${form} ${amountUnit} ${observations.map(({ kind }) => kind).join(' ')}`,
    );

  it('of a form that prints none is that of the others', () => {
    expect(units(INCOME('单位：元', '3.00'), EXPENDITURE('', '3.00'))).toEqual(['02 元 ', '03 元 noAmountUnit']);
  });

  it('that no form prints is told by the size of the figures', () => {
    expect(units(INCOME('', '27001500.00'))).toEqual(['02 元 noAmountUnit']);
    expect(units(INCOME('', '2700.15'))).toEqual(['02 万元 noAmountUnit']);
  });

  it('that contradicts the figures of two other forms is corrected and said once', () => {
    const tables = [
      INCOME('单位：万元', '2700.15'),
      EXPENDITURE('单位：元', '2702.11'),
      GENERAL('单位：万元', '2702.11'),
    ];
    expect(units(...tables)).toEqual(['02 万元 ', '03 万元 unitContradicts', '05 万元 ']);
    const expected = [INCOME('单位：元', '27.15'), EXPENDITURE('单位：万元', '27.11'), GENERAL('单位：元', '27.11')];
    expect(units(...expected)[1]).toBe('03 元 unitContradicts');
  });

  it('stays as printed where the figures agree, or nobody can tell', () => {
    expect(units(INCOME('单位：元', '27001500.00'), EXPENDITURE('单位：万元', '2702.11'))).toEqual([
      '02 元 ',
      '03 万元 ',
    ]);
    expect(units(INCOME('单位：元', '2700.15'), EXPENDITURE('单位：万元', '2702.11'))).toEqual(['02 元 ', '03 万元 ']);
  });
});

describe('a unit that looks odd but is right', () => {
  const EXPENSES = (unit: string, reception: string): string => `
    财政拨款“三公”经费支出决算表
    | ${unit}
    预算数 | 决算数
    公务接待费 | 公务接待费
    ${reception} | ${reception}
  `;
  const BASIC = `
    一般公共预算财政拨款基本支出决算表
    | | 单位：万元
    科目代码 | 科目名称 | 金额
    302 | 商品和服务支出 | 0.02
    30217 | 公务接待费 | 0.02
  `;

  it('of 三公 paid nearly all from projects stays as printed', () => {
    expect(readTables(BASIC, EXPENSES('单位：万元', '20.00')).form('09')?.amountUnit).toBe('万元');
  });

  it('of 三公 that is ten thousand times the same figure is corrected', () => {
    const form = readTables(BASIC, EXPENSES('单位：万元', '200.00')).form('09');
    expect([form?.amountUnit, form?.observations[0]?.kind]).toEqual(['元', 'unitContradicts']);
  });
});

describe('sheets that are passed over', () => {
  const form = INCOME('单位：元', '3.00');

  it('with the reason', () => {
    const { forms, skipped } = readForms([
      sheet('封面', '某局\n2023年度部门决算'),
      sheet('目录', '目录\n一、收入支出决算总表\n二、收入决算表\n三、支出决算表'),
      sheet('底稿', form, { hidden: true }),
      sheet('核对报告', `由对表于 今天 核对\n${form}`),
      sheet('自定义审核公式', '编号 | 名称 | 公式'),
      sheet('表 ', form),
    ]);
    expect(forms.map(({ sheet: name }) => name)).toEqual(['表 ']);
    expect(skipped).toEqual([
      { sheet: '封面', reason: 'notAForm' },
      { sheet: '目录', reason: 'notAForm' },
      { sheet: '核对报告', reason: 'ours' },
      { sheet: '自定义审核公式', reason: 'ours' },
      { sheet: '底稿', reason: 'hidden' },
    ]);
  });

  it('unless a hidden sheet is the only one that holds the form', () => {
    const { forms, skipped } = readForms([sheet('底稿', form, { hidden: true }), sheet('封面', '某局')]);
    expect(forms.map(({ sheet: name }) => name)).toEqual(['底稿']);
    expect(skipped).toEqual([{ sheet: '封面', reason: 'notAForm' }]);
  });

  it('because the form is there twice: the one with figures counts, or the one chosen', () => {
    const grids = [sheet('空', INCOME('单位：元', '')), sheet('初稿', form), sheet('定稿', INCOME('单位：元', '4.00'))];
    const taken = (choice?: string): string => {
      const formSheets = new Map<FormId, string>(choice === undefined ? [] : [['02', choice]]);
      const { forms, skipped } = readForms(grids, { formSheets });
      expect(skipped.map(({ reason, form: id }) => [reason, id])).toEqual([
        ['duplicate', '02'],
        ['duplicate', '02'],
      ]);
      return forms.map(({ sheet: name }) => name).join();
    };
    expect([taken(), taken('定稿'), taken('空'), taken('没有')]).toEqual(['初稿', '定稿', '空', '初稿']);
  });
});

describe('a form split by entity and by code', () => {
  it('is the one by code', () => {
    const byEntity = '收入决算表（分单位）\n | 单位：元\n单位名称 | 本年收入合计\n甲局 | 3.00\n乙局 | 4.00';
    const byCode = '收入决算表（分科目）\n | | 单位：元\n科目代码 | 科目名称 | 本年收入合计\n合计 | | 7.00';
    const { forms, skipped } = readTables(byEntity, byCode);
    expect(forms.map(({ sheet: name }) => name)).toEqual(['表2']);
    expect(skipped).toEqual([{ sheet: '表1', reason: 'duplicate', form: '02' }]);
  });
});

describe('several forms on one sheet', () => {
  it('are read one below the other', () => {
    const { forms } = readTables(`${INCOME('单位：元', '3.00')}\n${EXPENDITURE('单位：万元', '4.00')}`);
    expect(forms.map(({ form, amountUnit, printedNumber }) => [form, amountUnit, printedNumber])).toEqual([
      ['02', '元', '公开02表'],
      ['03', '万元', '公开03表'],
    ]);
    expect(forms.flatMap((form) => lines(form))).toEqual(['合计: 本年收入合计=3.00', '合计: 本年支出合计=4.00']);
    expect(show(forms[1]?.line('合计')?.amounts.get('本年支出合计'))).toBe('4.00');
  });
});

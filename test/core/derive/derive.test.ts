import { notationOf } from '../../../src/core/formula';
import { comparisons, derive, withoutPartner, type Derived } from '../../../src/core/derive';
import { shareNotes } from '../../../src/core/derive/shareNotes';
import { readForms, type WorkbookReading } from '../../../src/core/reading';
import { sheet } from '../../support/textTable';

const form05 = (unit: string, rows: string) => `
  一般公共预算财政拨款支出决算表
  金额单位：${unit}
  项目 | < | 本年支出
  科目代码 | 科目名称 | 小计 | 基本支出 | 项目支出
  ${rows}`;

const form03 = `
  支出决算表
  金额单位：万元
  项目 | < | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出
  科目代码 | 科目名称
  合计 |  | 300.00 | 100.00 | 200.00 | | |
  201 | 一般公共服务支出 | 300.00 | 100.00 | 200.00 | | |`;

const thisYear = readForms([
  sheet('03', form03),
  sheet(
    '05',
    form05(
      '万元',
      `合计 |  | 300.00 | 100.00 | 200.00
  201 | 一般公共服务支出 | 225.00 | 100.00 | 125.00
  20103 | 政府办公厅（室）及相关机构事务 | 225.00 | 100.00 | 125.00
  2010301 | 行政运行 | 225.00 | 100.00 | 125.00
  208 | 社会保障和就业支出 | 75.00 | | 75.00
  20808 | 抚恤 | 75.00 | | 75.00
  2080801 | 死亡抚恤 | 75.00 | | 75.00`,
    ),
  ),
]);

const lastYear = readForms([
  sheet(
    '附件5',
    form05(
      '元',
      `合计 |  | 2,500,000.00 | 1,000,000.00 | 1,500,000.00
  201 | 一般公共服务支出 | 2,500,000.00 | 1,000,000.00 | 1,500,000.00
  20103 | 政府办公厅及相关机构事务 | 2,500,000.00 | 1,000,000.00 | 1,500,000.00
  2010301 | 行政运行 | 2,500,000.00 | 1,000,000.00 | 1,500,000.00
  213 | 农林水支出 | 0.00 | 0.00 | 0.00`,
    ),
  ),
]);

const budget = readForms([
  sheet(
    '5',
    `一般公共预算支出表
  单位：万元
  支出功能分类科目 | < | 2024年预算数
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  合计 | | 240.00 | 100.00 | 140.00
  201 | 一般公共服务支出 | 240.00 | 100.00 | 140.00
  20103 | 政府办公厅（室）及相关机构事务 | 240.00 | 100.00 | 140.00
  2010301 | 行政运行 | 240.00 | 100.00 | 140.00`,
  ),
]);

function line({ label, value, unit, direction, base, missing }: Derived): string {
  const parts = [label, value ?? `无(${missing ?? ''})`, unit, direction ?? '', base === null ? '' : `基数${base}`];
  return parts.filter((part) => part !== '').join(' ');
}

function linesOf(
  sources: { current: WorkbookReading; prior?: WorkbookReading; budget?: WorkbookReading },
  section: string,
) {
  return derive(sources)
    .filter((figure) => figure.section === section)
    .map(line);
}

describe('derived figures', () => {
  it('divide each kind of expenditure by 本年支出合计', () => {
    expect(linesOf({ current: thisYear }, '三').slice(0, 4)).toEqual([
      '本年支出合计 300.00 万元',
      '基本支出占本年支出合计 33.33 % 基数300.00',
      '项目支出占本年支出合计 66.67 % 基数300.00',
      '上缴上级支出占本年支出合计 0.00 % 基数300.00',
    ]);
  });

  it('compare with last year across editions and units, and with the budget by code', () => {
    const lines = linesOf({ current: thisYear, prior: lastYear, budget }, '五');
    expect(lines).toEqual([
      '一般公共预算财政拨款支出 300.00 万元',
      '一般公共预算财政拨款支出占本年支出合计 100.00 % 基数300.00',
      '一般公共预算财政拨款支出增减额 50.00 万元 增加 基数250.00',
      '一般公共预算财政拨款支出增减率 20.00 % 增加 基数250.00',
      '一般公共服务支出占一般公共预算财政拨款支出 75.00 % 基数300.00',
      '社会保障和就业支出占一般公共预算财政拨款支出 25.00 % 基数300.00',
      '一般公共预算财政拨款支出完成年初预算 125.00 % 基数240.00',
      '一般公共服务支出（类）完成年初预算 93.75 % 基数240.00',
      '社会保障和就业支出（类）完成年初预算 无(base0) % 基数0.00',
      '行政运行（项）完成年初预算 93.75 % 基数240.00',
      '死亡抚恤（项）完成年初预算 无(base0) % 基数0.00',
    ]);
  });

  it('say what they lack where last year or the budget is not at hand', () => {
    const lines = linesOf({ current: thisYear }, '五');
    expect(lines).toContain('一般公共预算财政拨款支出增减额 无(noBase) 万元');
    expect(lines).toContain('行政运行（项）完成年初预算 无(noBase) %');
  });

  it('take typed figures where no workbook gives one', () => {
    const cell = { sheet: '上年及预算数', row: 4, column: 2 };
    const typed = new Map([['上年!公开05[合计,小计]', { fen: 400_000_000, cell, byHand: true }]]);
    const lines = derive({ current: thisYear, typed }).map(line);
    expect(lines).toContain('一般公共预算财政拨款支出增减额 -100.00 万元 减少 基数400.00');
    expect(lines).toContain('一般公共预算财政拨款支出增减率 -25.00 % 减少 基数400.00');
  });

  it('list every figure they are compared with, known or to be typed', () => {
    const listed = comparisons({ current: thisYear, prior: lastYear }, { prior: '2022.xlsx' });
    const of = (key: string) => listed.find(({ place }) => notationOf(place) === key);
    expect(of('上年!公开05[合计,小计]')).toMatchObject({
      byHand: false,
      file: '2022.xlsx',
      figure: { fen: 250_000_000 },
    });
    expect(of('预算!预算5[2010301,合计]')).toMatchObject({ byHand: true });
    expect(of('公开10[合计]')).toMatchObject({ byHand: true, name: '机关运行经费' });
  });

  it('tell codes that are new, gone or renamed', () => {
    const told = withoutPartner({ current: thisYear, prior: lastYear }).map(({ kind, code }) => `${kind} ${code}`);
    expect(told).toEqual(['renamed 20103', 'new 208', 'new 20808', 'new 2080801', 'gone 213']);
  });
});

describe('shares of one whole', () => {
  const shares = (...values: string[]) =>
    values.map((value, index): Derived => ({
      id: `J-3-2.${index + 1}`,
      section: '三',
      label: '',
      kind: 'share',
      value,
      unit: '%',
      formula: '',
      inputs: [],
      base: null,
    }));

  it.each([
    [['33.33', '33.33', '33.33'], '各项占比分别四舍五入，合计 99.99%，照实列示'],
    [['73.05', '26.96'], '各项占比分别四舍五入，合计 100.01%，照实列示'],
    [['60.00', '40.00'], undefined],
    [['60.00', '10.00'], undefined],
  ])('%j say: %s', (values, note) => {
    expect(shareNotes(shares(...values)).get(`J-3-2.${values.length}`)).toBe(note);
  });
});

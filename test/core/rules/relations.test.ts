import { form, workbook } from '../../support/readings';
import { only, run, told } from './run';

const income = form(
  '01',
  `
                           | 金额
  一般公共预算财政拨款收入 | 500.00
  政府性基金预算财政拨款收入 |
  其他收入                 | 10.00
                           | 3.00
  本年收入合计             | 513.00
  年初结转和结余           | 7.00
  收入总计                 | 520.00
  ---
                           | 金额
  201 一、一般公共服务支出 | 400.00
  208 八、社会保障和就业支出 | 113.00
  本年支出合计             | 513.00
  年末结转和结余           | 7.00
  支出总计                 | 520.00
  `,
);

const byFunction = form(
  '05',
  `
                         | 小计   | 基本支出 | 项目支出
  合计                   | 513.00 | 413.00   | 100.00
  201 一般公共服务支出   | 400.00 | 300.00   | 100.00
  20103 政府办公厅       | 400.00 | 300.00   | 100.00
  2010301 行政运行       | 300.00 | 300.00   |
  2010302 一般行政管理事务 | 100.00 |        | 100.00
  208 社会保障和就业支出 | 113.00 | 113.00   |
  `,
);
const current = workbook(income, byFunction);

describe('逐行、逐栏核对', () => {
  test('* 是每一行，没有金额的行不算', () => {
    expect(told(run('公开05[*,小计] = 公开05[*,基本支出] + 公开05[*,项目支出]', { current }))).toEqual([
      '合计,小计 passed',
      '201,小计 passed',
      '20103,小计 passed',
      '2010301,小计 passed',
      '2010302,小计 passed',
      '208,小计 passed',
    ]);
  });

  test('类、款、项按编码位数取', () => {
    expect(told(run('公开05[项,小计] >= 公开05[项,基本支出]', { current }))).toEqual([
      '2010301,小计 passed',
      '2010302,小计 passed',
    ]);
    expect(told(run('公开05[款,小计] >= 公开05[款,基本支出]', { current }))).toEqual(['20103,小计 passed']);
  });

  test('两张表按编码相连，缺行算 0', () => {
    const short = form('03', `\n | 本年支出合计\n201 一般公共服务支出 | 400.00`);
    expect(told(run('公开03[类,本年支出合计] = 公开05[类,小计]', { current: workbook(short, byFunction) }))).toEqual([
      '201,本年支出合计 passed',
      '208,本年支出合计 error',
    ]);
  });

  test('公开01 的类也按编码相连', () => {
    expect(told(run('公开01[类] = 公开05[类,小计]', { current }))).toEqual(['201 passed', '208 passed']);
  });

  test('栏的 * 是每一栏，SUM 里同一个 * 跟着走', () => {
    expect(told(run('公开05[合计,*] = SUM(公开05[类,*])', { current }))).toEqual([
      '合计,小计 passed',
      '合计,基本支出 passed',
      '合计,项目支出 passed',
    ]);
  });

  test('行和栏的 * 各走各的', () => {
    expect(run('公开05[*,*] >= 0', { current }).outcomes).toHaveLength(15);
  });

  test('SUM 里比外面低一级的编码，只加它自己的下级', () => {
    expect(told(run('公开05[款,小计] = SUM(公开05[项,小计])', { current }))).toEqual(['20103,小计 passed']);
    expect(told(run('公开05[类,小计] = SUM(公开05[款,小计])', { current }))).toEqual([
      '201,小计 passed',
      '208,小计 error',
    ]);
  });
});

describe('一段行', () => {
  const formula = '公开01[本年收入合计] = SUM(公开01[一般公共预算财政拨款收入:其他收入])';

  test('夹在中间和紧跟在后面的无名行也算进去', () => {
    expect(told(run(formula, { current }))).toEqual(['本年收入合计 passed']);
  });

  test('空格子也列在其中，好让人知道漏在哪里', () => {
    const outcome = only(run(formula, { current }));
    expect(outcome.relation?.terms.map(({ line, amount }) => `${line} ${amount.kind}`)).toEqual([
      '本年收入合计 figure',
      '一般公共预算财政拨款收入 figure',
      '政府性基金预算财政拨款收入 blank',
      '其他收入 figure',
      '行4 figure',
    ]);
    expect(outcome.cells.map(({ role }) => role)).toEqual(['total', 'addend', 'addend', 'addend', 'addend']);
  });

  test('不越过左右并排的另一块', () => {
    expect(told(run('公开01[本年支出合计] = SUM(公开01[201:234])', { current }))).toEqual(['本年支出合计 passed']);
  });

  test('一段栏', () => {
    expect(told(run('公开05[合计,小计] = SUM(公开05[合计,基本支出:项目支出])', { current }))).toEqual([
      '合计,小计 passed',
    ]);
  });
});

describe('条件', () => {
  test('不成立就不核对，并说出是哪个条件', () => {
    expect(told(run('公开01[本年收入合计] = 0 当 公开01[年初结转和结余] = 0', { current }))).toEqual([
      '未核对：只在“公开01的年初结转和结余为 0”时核对，这里不是',
    ]);
  });

  test('逐行判断', () => {
    const formula = '公开05[项,基本支出] = 公开05[项,小计] 当 公开05[项,项目支出] = 0';
    expect(told(run(formula, { current }))).toEqual([
      '2010301,基本支出 passed',
      '未核对：只在“公开05项的项目支出为 0”时核对，这里不是',
    ]);
  });

  test('判断不了就说判断不了', () => {
    expect(
      told(run('公开01[收入总计] = 公开01[支出总计] 当 公开01[年初结转和结余] = 公开02[合计,其他收入]', { current })),
    ).toEqual(['未核对：没有公开02表']);
  });
});

describe('不同金额单位', () => {
  test('元和万元直接可比', () => {
    const inYuan = form('05', `\n | 小计\n合计 | 5130000.00`, { unit: '元' });
    const outcome = only(run('公开01[本年支出合计] = 公开05[合计,小计]', { current: workbook(income, inYuan) }));
    expect(outcome.verdict).toBe('passed');
    expect(outcome.relation?.tolerance).toBe(5_000);
  });
});

describe('上年和预算的表', () => {
  const formula = '公开01[年初结转和结余] = 上年!公开01[年末结转和结余]';

  test('没有就说没有', () => {
    expect(told(run(formula, { current }, 'H'))).toEqual(['未核对：没有上年的表']);
    expect(told(run('公开01[收入总计] >= 预算!预算1[收入总计]', { current }, 'H'))).toEqual(['未核对：没有预算的表']);
    expect(told(run(formula, { current, prior: workbook() }, 'H'))).toEqual(['未核对：没有上年公开01表']);
  });

  test('上年的单元格不算本工作簿的', () => {
    const outcome = only(run(formula, { current, prior: workbook(income) }, 'H'));
    expect(outcome.verdict).toBe('passed');
    expect(outcome.cells).toHaveLength(1);
    expect(outcome.relation?.terms.map(({ source }) => source)).toEqual([undefined, 'prior']);
  });
});

describe('位置的写法与行的上下无关', () => {
  test.each([
    ['公开01[本年收入合计] = 公开01[收入总计]', '本年收入合计'],
    ['公开05[2010301,小计] = 0', '2010301,小计'],
    ['SUM(公开01[类]) = 公开01[本年支出合计]', '类'],
    ['SUM(公开01[事业收入:其他收入]) = 0', '事业收入:其他收入'],
    ['0 <= 公开05[合计,基本支出]', '合计,基本支出'],
  ])('%s', (formula, place) => {
    expect(run(formula, { current }).outcomes.map((outcome) => outcome.place)).toEqual([place]);
  });

  test('左边看不出是哪一行时，补在后面', () => {
    const { outcomes } = run('公开05[合计,小计] >= 公开05[类,小计]', { current });
    expect(outcomes.map(({ place }) => place)).toEqual(['合计,小计;201', '合计,小计;208']);
  });
});

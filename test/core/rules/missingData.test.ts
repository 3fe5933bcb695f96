import { form, workbook } from '../../support/readings';
import { run, told } from './run';

const nil = form('08', `\n | 小计 | 基本支出 | 项目支出\n合计 | | |`);
const some = form('05', `\n | 小计 | 基本支出 | 项目支出\n合计 | 5.00 | 5.00 |\n201 一般公共服务支出 | 5.00 | 5.00 |`);
const current = workbook(some, nil);

describe('缺的东西', () => {
  test('表里没有的科目算 0', () => {
    expect(told(run('公开05[208,小计] = 公开05[208,基本支出] + 公开05[201,项目支出]', { current }))).toEqual([
      '未核对：相关单元格都是空的',
    ]);
    expect(told(run('公开05[合计,小计] = 公开05[201,小计] + 公开05[208,小计]', { current }))).toEqual([
      '合计,小计 passed',
    ]);
  });

  test('空表算 0', () => {
    expect(told(run('公开05[合计,小计] = 公开05[合计,基本支出] + 公开08[合计,年初结转和结余]', { current }))).toEqual([
      '合计,小计 passed',
    ]);
  });

  test('整张表没有，不核对', () => {
    expect(told(run('公开05[合计,小计] = 公开04[本年支出合计,合计]', { current }))).toEqual(['未核对：没有公开04表']);
  });

  test('法定的行没有，不核对；不是每版都印的行算 0', () => {
    const totals = form('01', `\n | 金额\n本年收入合计 | 5.00\n收入总计 | 5.00`);
    const sources = { current: workbook(totals) };
    expect(told(run('公开01[收入总计] = 公开01[本年收入合计] + 公开01[年初结转和结余]', sources))).toEqual([
      '未核对：公开01没有“年初结转和结余”一行',
    ]);
    expect(
      told(run('公开01[收入总计] = 公开01[本年收入合计] + 公开01[使用非财政拨款结余和专用结余]', sources)),
    ).toEqual(['收入总计 passed']);
  });

  test('等号一边只有没印的行，不核对：另一边的数不能算错', () => {
    const totals = form('01', `\n | 金额\n本年收入合计 | 5.00\n年初结转和结余 | 1.00`);
    const [unprinted, one, two] = ['使用非财政拨款结余和专用结余', '本年收入合计', '年初结转和结余'];
    const reason = [`未核对：公开01没有“${unprinted}”一行`];
    const judged = (formula: string): string[] => told(run(formula, { current: workbook(totals) }));
    expect(judged(`公开01[${unprinted}] = 公开01[${one}]`)).toEqual(reason);
    expect(judged(`公开01[${one}] = 公开01[${unprinted}]`)).toEqual(reason);
    expect(judged(`公开01[${one}] + 公开01[${two}] = 公开01[${unprinted}]`)).toEqual(reason);
    expect(judged(`公开01[${one}] = 公开01[${two}]`)).toEqual([`${one} error`]);
  });

  test('法定的栏没有，不核对', () => {
    const narrow = form('05', `\n | 小计 | 基本支出\n合计 | 5.00 | 5.00`);
    expect(
      told(run('公开05[*,小计] = 公开05[*,基本支出] + 公开05[*,项目支出]', { current: workbook(narrow) })),
    ).toEqual(['未核对：公开05没有“项目支出”一栏']);
  });
});

describe('不是数字的格子', () => {
  const table = form(
    '05',
    `
                         | 小计   | 基本支出 | 项目支出
    合计                 | 5.00   | 5.00     | 合计
    201 一般公共服务支出 | #REF!  | 5.00     |
    208 社会保障和就业支出 | =A1+A2 | 5.00   |
    221 住房保障支出     |        |          |
    229 其他支出         | 0.00   |          |
    `,
    { sheet: '表五' },
  );

  test('说出是哪一格、为什么，其余的行照常', () => {
    expect(told(run('公开05[*,小计] = 公开05[*,基本支出] + 公开05[*,项目支出]', { current: workbook(table) }))).toEqual(
      [
        '229,小计 passed',
        '未核对：表五!D2 是文字“合计”，不是金额',
        '未核对：表五!B3 是错误值 #REF!',
        '未核对：表五!B4 的公式没有保存计算结果，请用 Excel 打开后保存一次',
      ],
    );
  });

  test('一个数也没有，仍说出是哪一格', () => {
    expect(told(run('公开05[201,小计] = 公开05[201,项目支出]', { current: workbook(table) }))).toEqual([
      '未核对：表五!B3 是错误值 #REF!',
    ]);
  });

  test('都是空的就说都是空的', () => {
    expect(told(run('公开05[221,小计] = 公开05[221,基本支出]', { current: workbook(table) }))).toEqual([
      '未核对：相关单元格都是空的',
    ]);
  });
});

import { ownSheets } from '../../../src/core/edits';
import { ownRulesOfSheets, ownRulesOfText } from '../../../src/core/rules';
import { sheet } from '../../support/textTable';
import type { OwnRules } from '../../../src/core/rules';

const GOOD = '公开01[收入总计] = 公开01[支出总计]';

function messages({ faults }: OwnRules): string[] {
  return faults.map(({ message }) => message);
}

describe('工作簿里的自定义审核公式', () => {
  test('五列各归其位，列的次序随意，前面可以有说明', () => {
    const own = sheet(
      ownSheets.rules,
      `
      本表由财务科填写
      编号 | 级别 | 名称 | 说明 | 公式
      Z-1  | 错误 | 收支平衡 | 局内规定第三条 | ${GOOD}
      Z-2  | h    |          |                | 公开05[合计，小计] <= 公开04[本年支出合计,合计]
      `,
    );
    expect(ownRulesOfSheets([own])).toEqual({
      rules: [
        { id: 'Z-1', title: '收支平衡', level: 'E', basis: '局内规定第三条', formula: GOOD },
        {
          id: 'Z-2',
          title: '公开05[合计，小计] <= 公开04[本年支出合计,合计]',
          level: 'H',
          basis: '自定义公式',
          formula: '公开05[合计，小计] <= 公开04[本年支出合计,合计]',
        },
      ],
      faults: [],
    });
  });

  test('级别写中文或字母', () => {
    const rows = ['错误', '存疑', '需说明', '提示', 'E', 'W', 'H', 'I'].map(
      (level, index) => `Z${index} | | ${GOOD} | ${level}`,
    );
    const { rules } = ownRulesOfSheets([sheet(ownSheets.rules, `编号 | 名称 | 公式 | 级别\n${rows.join('\n')}`)]);
    expect(rules.map(({ level }) => level).join('')).toBe('EWHIEWHI');
  });

  test('表名前后的空格不算', () => {
    const own = sheet(` ${ownSheets.rules}\u3000`, `编号 | 公式 | 级别\nZ-1 | ${GOOD} | 错误`);
    expect(ownRulesOfSheets([own]).rules).toHaveLength(1);
  });

  test('没有这张表，就没有自定义公式', () => {
    expect(ownRulesOfSheets([sheet('公开01', '编号 | 公式 | 级别')])).toEqual({ rules: [], faults: [] });
  });

  test('每个错都说出在哪一格，其余的照常', () => {
    const own = sheet(
      ownSheets.rules,
      `
      编号 | 名称 | 公式 | 级别 | 说明
      Z-1  | 好的 | ${GOOD} | 错误
      Z-1  | 重号 | ${GOOD} | 错误
      X01  | 占号 | ${GOOD} | 错误
           | 无号 | ${GOOD} | 错误
      Z-2  | 没有公式 | | 错误
      Z-3  | 表号错 | 公开15[收入总计] = 0 | 错误
      Z-4  | 行名错 | 公开01[收入总记] = 0 | 错误
      Z-5  | 没有级别 | ${GOOD} |
      Z-6  | 级别错 | ${GOOD} | 严重
      Z-7  | 成了算式 | =A1+B1 | 错误
      Z-8  | 成了数字 | 12 | 错误
      Z-9  | 也好的 | ROLLUP(公开05) | 提示
      `,
    );
    const read = ownRulesOfSheets([own], new Set(['X01']));
    expect(read.rules.map(({ id }) => id)).toEqual(['Z-1', 'Z-9']);
    expect(messages(read)).toEqual([
      '自定义审核公式!A3：编号“Z-1”与 自定义审核公式!A2 重复，请换一个；这一条未核对，其余照常。',
      '自定义审核公式!A4：编号“X01”与自带的规则重复，请换一个；这一条未核对，其余照常。',
      '自定义审核公式!A5：缺少编号，这一条未核对，其余照常。',
      '自定义审核公式!C6：编号“Z-2”没有写公式，这一条未核对，其余照常。',
      '自定义审核公式!C7：编号“Z-3”的公式从第 1 个字起有误：没有“公开15”这张表；可用的是 公开01 至 公开11、预算1 至 预算9。这一条未核对，其余照常。',
      '自定义审核公式!C8：编号“Z-4”的公式从第 6 个字起有误：公开01没有“收入总记”这一行，是不是“收入总计”。这一条未核对，其余照常。',
      '自定义审核公式!D9：编号“Z-5”没有写级别（错误、存疑、需说明、提示），这一条未核对，其余照常。',
      '自定义审核公式!D10：编号“Z-6”的级别“严重”不认识，应当是 错误、存疑、需说明、提示 之一；这一条未核对，其余照常。',
      '自定义审核公式!C11：编号“Z-7”的公式应当是文字，现在是 =A1+B1；请把单元格设为“文本”格式再写，这一条未核对，其余照常。',
      '自定义审核公式!C12：编号“Z-8”的公式应当是文字，现在是 12；请把单元格设为“文本”格式再写，这一条未核对，其余照常。',
    ]);
    expect(read.faults[0]?.place.cell).toEqual({ sheet: ownSheets.rules, row: 2, column: 0 });
  });

  test('没有表头', () => {
    expect(messages(ownRulesOfSheets([sheet(ownSheets.rules, `Z-1 | 名称 | ${GOOD}`)]))).toEqual([
      '自定义审核公式!A1：没有找到表头，自定义公式的第一行应当依次写 编号、名称、公式、级别、说明；公式都未核对。',
    ]);
    expect(messages(ownRulesOfSheets([sheet(ownSheets.rules, '编号 | 名称 | 公式 | 说明')]))).toEqual([
      '自定义审核公式!A1：表头缺少“级别”一列；公式都未核对。',
    ]);
  });
});

describe('文件里的自定义公式', () => {
  test('逗号分隔，方括号里的逗号不分列，引号里的也不分', () => {
    const text = [
      '\uFEFF编号,名称,公式,级别,说明',
      '# 下面两条是局里定的',
      '',
      'Z-1,每行,公开05[*,小计] = 公开05[*,基本支出] + 公开05[*,项目支出],错误,',
      'Z-2,"收入,支出",公开01[收入总计] = 公开01[支出总计],存疑,"按""三定""规定，',
      '逐年核对"',
      'Z-3,,ROLLUP(公开05),提示',
    ].join('\r\n');
    const { rules, faults } = ownRulesOfText(text);
    expect(faults).toEqual([]);
    expect(rules.map(({ id, title, level, basis }) => [id, title, level, basis])).toEqual([
      ['Z-1', '每行', 'E', '自定义公式'],
      ['Z-2', '收入,支出', 'W', '按"三定"规定，\n逐年核对'],
      ['Z-3', 'ROLLUP(公开05)', 'I', '自定义公式'],
    ]);
  });

  test('制表符分隔', () => {
    const { rules } = ownRulesOfText(`编号\t名称\t公式\t级别\t说明\nZ-1\t平衡, 收支\t${GOOD}\tE\t`);
    expect(rules).toMatchObject([{ id: 'Z-1', title: '平衡, 收支', formula: GOOD, level: 'E' }]);
  });

  test('错在第几行', () => {
    const read = ownRulesOfText(`编号,名称,公式,级别\n\nZ-1,,公开05[合计,小记] = 0,E\nZ-2,,${GOOD},E\n`);
    expect(read.rules.map(({ id }) => id)).toEqual(['Z-2']);
    expect(read.faults).toMatchObject([{ place: { line: 3 } }]);
    expect(messages(read)[0]).toMatch(
      /^第 3 行：编号“Z-1”的公式从第 9 个字起有误：公开05没有“小记”这一栏，是不是“小计”。/,
    );
  });

  test('空文件', () => {
    expect(messages(ownRulesOfText(''))).toEqual([
      '第 1 行：没有找到表头，自定义公式的第一行应当依次写 编号、名称、公式、级别、说明；公式都未核对。',
    ]);
  });
});

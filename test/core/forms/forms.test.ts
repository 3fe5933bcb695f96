import {
  allForms,
  columnDefinition,
  economicCodes,
  economicName,
  formIdOf,
  formName,
  functionalClasses,
  functionalClassName,
  isBudgetForm,
  lineDefinition,
} from '../../../src/core/forms';

describe('the statutory forms', () => {
  it('are 公开01–11 and 预算1–9', () => {
    expect(allForms.map(({ id }) => formName(id)).join(' ')).toBe(
      '公开01 公开02 公开03 公开04 公开05 公开06 公开07 公开08 公开09 公开10 公开11 ' +
        '预算1 预算2 预算3 预算4 预算5 预算6 预算7 预算8 预算9',
    );
  });

  it('are found by their name in the notation', () => {
    for (const { id, name } of allForms) expect(formIdOf(name)).toBe(id);
    expect(formIdOf('公开5')).toBeUndefined();
    expect([isBudgetForm('05'), isBudgetForm('B5')]).toEqual([false, true]);
  });

  it('never share a title', () => {
    const titles = allForms.flatMap(({ title, otherTitles }) => [title, ...otherTitles]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it.each(allForms.map(({ name, lines, columns }) => [name, lines, columns] as const))(
    '%s names every line and column once',
    (_, lines, columns) => {
      const keys = lines.map(({ key, side = '' }) => `${side}${key}`);
      const columnKeys = columns.map(({ key, side = '' }) => `${side}${key}`);
      expect(new Set(keys).size).toBe(keys.length);
      expect(new Set(columnKeys).size).toBe(columnKeys.length);
      for (const { under } of lines) if (under !== undefined) expect(lines.some(({ key }) => key === under)).toBe(true);
    },
  );

  it('know a 类 of 公开01 by code and by official name', () => {
    expect(lineDefinition('01', '201')).toBe(lineDefinition('01', '一般公共服务支出'));
    expect(lineDefinition('01', '年初结转和结余')?.side).toBe('income');
    expect(lineDefinition('01', '没有的行')).toBeUndefined();
    expect(columnDefinition('05', '基本支出')?.key).toBe('基本支出');
  });

  it('put the statutory lines of 公开01 into their order', () => {
    const keys = allForms[0]?.lines.map(({ key }) => key) ?? [];
    expect(keys.slice(0, 4)).toEqual([
      '财政拨款收入',
      '一般公共预算财政拨款收入',
      '政府性基金预算财政拨款收入',
      '国有资本经营预算财政拨款收入',
    ]);
    expect(keys.slice(-12)).toEqual([
      ...['234', '本年支出合计', '结余分配', '交纳企业所得税', '提取专用结余', '转入非财政拨款结余', '其他结余分配'],
      ...['年末结转和结余', '年末基本支出结转', '年末项目支出结转和结余', '年末经营结余', '支出总计'],
    ]);
    expect(keys.filter((key) => /^\d{3}$/.test(key))).toHaveLength(26);
  });
});

describe('classifications', () => {
  it('name 26 类 of final accounts and three more of budgets', () => {
    expect(functionalClasses.filter(({ budgetOnly }) => budgetOnly !== true)).toHaveLength(26);
    expect(functionalClasses.filter(({ budgetOnly }) => budgetOnly === true).map(({ code }) => code)).toEqual([
      '227',
      '230',
      '233',
    ]);
    expect(functionalClassName('210')).toBe('卫生健康支出');
  });

  it('name the economic codes in ascending order', () => {
    const codes = [...economicCodes.keys()];
    expect([...codes].sort()).toEqual(codes);
    expect(codes.every((code) => /^\d{3}(\d{2})?$/.test(code))).toBe(true);
    expect([economicName('302'), economicName('30217'), economicName('30703'), economicName('39999')]).toEqual([
      '商品和服务支出',
      '公务接待费',
      '国内债务发行费用',
      '其他支出',
    ]);
  });
});

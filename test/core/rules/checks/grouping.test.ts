import { outcomesOf } from '../../catalogue/examples';
import { allForms, form03, form05, form09 } from '../../catalogue/examples/department';
import { workbook } from '../../catalogue/examples/example';

describe('hints do not flood', () => {
  it('name all forms without a reporting entity in one', () => {
    const nameless = workbook(...allForms).replaceAll('部门：某局', '');
    expect(outcomesOf('F7-2', nameless).map(({ message }) => message)).toEqual(['各表都没有注明部门（单位）名称']);
  });

  it('name an item of “三公”经费 once, for budget and actual alike', () => {
    const blank = form09.replace('10.50|2.00|6.00', '8.50||6.00').replace('|9.00|1.50|5.50', '|7.50||5.50');
    const found = outcomesOf('09-5-1', blank.trim());
    expect(found.map(({ message }) => message)).toEqual([
      '公开09预算数、决算数的因公出国（境）费是空的，没有发生宜填 0.00',
    ]);
    expect(found[0]?.cells).toHaveLength(2);
  });

  it('name a code and its wrong name once, wherever it is printed', () => {
    const found = outcomesOf('V-5-1', workbook(form03, form05).replaceAll('一般公共服务支出', '一般公共事务支出'));
    expect(found.map(({ message }) => message)).toEqual([
      '公开03、公开05科目 201 的名称“一般公共事务支出”与规范名称不符，规范名称是“一般公共服务支出”',
    ]);
    expect(found[0]?.cells).toHaveLength(2);
  });
});

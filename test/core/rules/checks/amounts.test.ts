import { outcomesOf } from '../../catalogue/examples';
import { form05, form07 } from '../../catalogue/examples/department';

describe('words and error values in amount cells', () => {
  it('are named by sheet and cell, with the line and column', () => {
    const found = outcomesOf(
      '01-6',
      form05.trim().replace('2010301|行政运行|60.00|60.00', '2010301|行政运行|0万元|#REF!'),
    );
    expect(found.map(({ verdict, message }) => [verdict, message])).toEqual([
      ['error', '工作表“表1”C7（行政运行，小计）填的是文字“0万元”，不是金额，请改成数字'],
      ['error', '工作表“表1”D7（行政运行，基本支出）是错误值 #REF!，请改成数字'],
    ]);
  });

  it('are no 错误 where they are the words of the header', () => {
    const words = form07.trim().replace('合计||3.00|20.00|18.00||18.00|5.00', '合计||||小计|基本支出|项目支出|');
    expect(outcomesOf('01-6', words).map(({ verdict }) => verdict)).toEqual(['passed']);
    expect(outcomesOf('V-8', words)).toHaveLength(1);
  });
});

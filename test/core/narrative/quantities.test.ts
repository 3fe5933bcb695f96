import { quantitiesOf } from '../../../src/core/narrative/tokens/quantities';

const shown = (text: string): string[] =>
  quantitiesOf(text).map(({ kind, digits, ...rest }) => `${kind} ${digits}${'unit' in rest ? rest.unit : ''}`);

test.each([
  ['2023年度收入1,234.50万元，占98.1%', ['amount 1,234.50万元', 'percent 98.1']],
  ['一般公共服务支出（204类）司法（06款）行政运行（01项）5万元', ['amount 5万元']],
  ['单价100万元（含）以上设备0台', ['count 0台']],
  ['截至2023年12月31日共有车辆13辆', ['count 13辆']],
  ['（1）行政运行1.2亿元', ['amount 1.2亿元']],
  ['下降2.5个百分点', ['count 2.5个百分点']],
  ['增加-3.59万元', ['amount 3.59万元']],
  ['为-3.59万元', ['amount 3.59万元']],
  ['12345政务热线、710督办', []],
  ['支出为4.19。', ['bare 4.19']],
  ['占60.99␟2.07%', []],
])('%s', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

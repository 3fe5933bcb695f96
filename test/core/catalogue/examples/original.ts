import { examples, withOriginal } from './example';

const published = `
一般公共预算财政拨款支出决算表
金额单位：万元
科目代码|科目名称|小计|基本支出|项目支出
合计||12.35|10.00|2.35
201|一般公共服务支出|12.35|10.00|2.35
`;

const original = `
一般公共预算财政拨款支出决算表
金额单位：元
科目代码|科目名称|小计|基本支出|项目支出
合计||123,456.78|100,000.00|23,456.78
201|一般公共服务支出|123,456.78|100,000.00|23,456.78
`;

export const originalExamples = [
  ...examples(withOriginal(published, original), {
    'SRC-1': ['合计||12.35|', '合计||21.35|'],
    'SRC-2': ['201|一般公共服务支出|12.35', '202|外交支出|12.35'],
  }),
  ...examples(withOriginal(published, original), { 'SRC-1': ['合计||12.35|', '合计||12.34|', 'rounding'] }),
];

import { form06 } from './examples/department';
import { verdictsOf } from './examples';

describe('公开06', () => {
  it('takes a 类 printed again on a continuation page for the same row', () => {
    const form = form06.replace("303|对个人和家庭的补助|5.00|'30217", "301|工资福利支出||'30217").trim();
    expect(verdictsOf('V-4-1', form)).toEqual(['passed']);
  });

  it('lets one detail be the whole of its 类', () => {
    expect(verdictsOf('06-4', form06.trim())).toEqual(['passed']);
  });
});

describe('公开08 with three columns', () => {
  const threeColumns = `
国有资本经营预算财政拨款支出决算表|||公开08表
|||金额单位：万元
科目代码|科目名称|合计|基本支出|项目支出
合计||6.00||6.00
223|国有资本经营预算支出|6.00||6.00
`;

  it('does not ask for opening and closing balances that it does not print', () => {
    expect(verdictsOf('H-08-1', threeColumns)).toEqual(['passed', 'passed']);
    expect(verdictsOf('H-08-2', threeColumns)).toEqual([]);
  });
});

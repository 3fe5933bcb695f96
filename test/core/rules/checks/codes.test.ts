import { verdictsOf } from '../../catalogue/examples';
import { outcomesOf } from '../../catalogue/examples';

const onlyItems = `
一般公共预算财政拨款支出决算表||||公开05表
||||金额单位：万元
功能分类科目代码|科目名称|小计|基本支出|项目支出
合计||90.00|60.00|30.00
201|一般公共服务支出|90.00|60.00|30.00
2010301|行政运行|60.00|60.00|
2010302|一般行政管理事务|30.00||30.00
`;

const sideBySide = `
一般公共预算财政拨款基本支出决算表|||||公开06表
|||||金额单位：万元
科目代码|科目名称|金额|科目代码|科目名称|金额
301|工资福利支出|40.00|'302|商品和服务支出|13.00
30101|基本工资|40.00|'30201|办公费|13.00
303|对个人和家庭的补助|5.00|'310|资本性支出|2.00
30302|退休费|5.00|'31013|公务用车购置|2.00
人员经费合计||45.00|公用经费合计||15.00
`;

describe('codes', () => {
  it('lack one 款: one finding that names the items below it', () => {
    const [finding, ...others] = outcomesOf('V-3-1', onlyItems);
    expect(others).toEqual([]);
    expect(finding?.message).toBe('公开05列有科目 2010301、2010302，却没有所属的款级科目 20103，请补列');
    expect(finding?.place).toBe('20103');
  });

  it('ascend in each block by itself', () => {
    expect(verdictsOf('V-4-2', sideBySide)).toEqual(['passed']);
  });

  it('of the two classifications do not mix', () => {
    expect(verdictsOf('V-4-4', sideBySide)).toEqual(['passed']);
    expect(verdictsOf('V-4-4', sideBySide.replace("'31013|公务用车购置", "'21013|公务用车购置"))).toEqual(['suspect']);
  });
});

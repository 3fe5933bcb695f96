import { verdictsOf } from '../../catalogue/examples';
import { budgetForm3 } from '../../catalogue/examples/budgetDepartment';
import { institutionForm3, officialExpenses } from '../../catalogue/examples/shanghaiBudget';
import { workbook } from '../../catalogue/examples/example';

const inYuan = (running: string) => `
一般公共预算基本支出表||||部门公开表6
||||单位：元
支出经济分类科目|<|2026年基本支出|<|<
科目编码|科目名称|合计|人员经费|公用经费
合计||650000.00|500000.00|${running}
`;

describe('机关运行经费 in 万元 beside 公用经费 in 元', () => {
  it('is the same amount where rounding to 万元 gives it', () => {
    expect(verdictsOf('BR-7-7', workbook(budgetForm3, inYuan('150000.00'), officialExpenses))).toEqual(['passed']);
    expect(verdictsOf('BR-7-7', workbook(budgetForm3, inYuan('149950.01'), officialExpenses))).toEqual(['passed']);
  });

  it('is another amount beyond that', () => {
    expect(verdictsOf('BR-7-7', workbook(budgetForm3, inYuan('149949.99'), officialExpenses))).toEqual(['suspect']);
  });

  it('is not asked to equal 公用经费 where there are institutions too', () => {
    const mixed = budgetForm3.replace('2010302|一般行政管理事务', '2010350|事业运行');
    expect(verdictsOf('BR-7-7', workbook(mixed, inYuan('480000.00'), officialExpenses))).toEqual([]);
    expect(verdictsOf('BR-7-8', workbook(mixed, inYuan('480000.00'), officialExpenses))).toEqual(['passed']);
  });

  it('is to be explained where there are only institutions', () => {
    expect(verdictsOf('BR-7-8', workbook(institutionForm3, inYuan('150000.00'), officialExpenses))).toEqual([
      'explain',
    ]);
  });
});

import type { SheetGrid } from '../../src/core/grid';
import { sheet } from './textTable';

/** 公开03 of a department. @param item what its only item says; 90.00 is right */
export const expenditure = (entity: string, item: string) => `
支出决算表|||||||公开03表
${entity}|||||||金额单位：万元
功能分类科目代码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出
合计||90.00|60.00|30.00|||
201|一般公共服务支出|90.00|60.00|30.00|||
20103|政府办公厅（室）及相关机构事务|90.00|60.00|30.00|||
2010301|行政运行|${item}|60.00|30.00|||`;

/** 公开05 of a department, which agrees. */
export const appropriation = (entity: string) => `
一般公共预算财政拨款支出决算表||||公开05表
${entity}||||金额单位：万元
功能分类科目代码|科目名称|小计|基本支出|项目支出
合计||90.00|60.00|30.00
201|一般公共服务支出|90.00|60.00|30.00
20103|政府办公厅（室）及相关机构事务|90.00|60.00|30.00
2010301|行政运行|90.00|60.00|30.00`;

/**
 * The forms of 甲局 and of another department in one workbook; those of the second sheet each name nobody.
 * @param item what the second one's item says that should say 90.00 @param second how it names itself
 */
export function twoDepartments(item = '90.00', second = '部门：乙局'): SheetGrid[] {
  return [
    sheet('甲03', expenditure('部门：甲局', '90.00')),
    sheet('甲05', appropriation('')),
    sheet('乙03', expenditure(second, item)),
    sheet('乙05', appropriation('')),
  ];
}

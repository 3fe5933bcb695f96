import { balanceLines } from '../../src/app/balance/lines';
import { planBalance } from '../../src/app/balance/plan';
import type { SheetGrid } from '../../src/core/grid';
import { loadHighs } from '../../src/hosts/highs';
import { sheet } from '../support/textTable';

/** 公开05 in 元; in 万元 its two items, rounded each, make 0.02 and their total 0.01. @param total what 合计 says */
const form05 = (entity: string, total: string): string => `
一般公共预算财政拨款支出决算表||||公开05表
部门：${entity}||||金额单位：元
功能分类科目代码|科目名称|小计|基本支出|项目支出
合计||${total}|100.00|40.00
201|一般公共服务支出|140.00|100.00|40.00
20103|政府办公厅（室）及相关机构事务|140.00|100.00|40.00
2010301|行政运行|70.00|50.00|20.00
2010302|一般行政管理事务|70.00|50.00|20.00`;

const form03 = (entity: string): string =>
  form05(entity, '140.00').replace('一般公共预算财政拨款支出决算表', '支出决算表');

const workbook = (total: string): SheetGrid[] =>
  ['甲局', '乙局'].flatMap((entity, at) => [
    sheet(`${entity}03`, form03(entity)),
    sheet(`${entity}05`, form05(entity, at === 1 ? total : '140.00')),
  ]);

describe('换算为万元 of a workbook with two departments', () => {
  const solver = async () => (await loadHighs())();

  it('balances each by itself', async () => {
    const plan = planBalance(workbook('140.00'), await solver());
    expect(plan.departments.map(({ entity }) => entity)).toEqual(['甲局', '乙局']);
    expect(plan.forms).toBe(4);
    expect(plan.brokenPlain.length).toBeGreaterThan(0);
    expect(plan.broken).toEqual([]);
    const moved = new Set(plan.moved.map(({ figure: { cell } }) => cell.sheet.slice(0, 2)));
    expect(moved).toEqual(new Set(['甲局', '乙局']));
  });

  it('says whose relations do not hold before', async () => {
    const lines = balanceLines(planBalance(workbook('150.00'), await solver()));
    const broken = lines.filter((line) => line.includes('不等'));
    expect(broken.length).toBeGreaterThan(0);
    expect(broken.every((line) => line.includes('【乙局】'))).toBe(true);
  });
});

import { titleOf } from '../../../src/core/narrative/sections/sections';

test.each([
  ['一、收入支出决算总体情况说明', 'total'],
  ['一、部门收支预算情况的总体说明', 'total'],
  ['二、收入决算情况说明', 'revenue'],
  ['(二)支出决算情况', 'expenditure'],
  ['三、部门支出预算情况说明', 'expenditure'],
  ['四、财政拨款收入支出决算总体情况说明', 'appropriation'],
  ['五、一般公共预算当年拨款情况说明', 'general'],
  ['六、一般公共预算财政拨款基本支出决算情况说明', 'basic'],
  ['财政拨款“三公”经费支出决算情况说明', 'officialExpenses'],
  ['七、政府性基金预算财政拨款收支决算情况说明', 'governmentFunds'],
  ['八、国有资本经营预算支出情况的说明', 'stateCapital'],
  ['（一）机关运行经费安排情况。', 'operating'],
  ['（二）政府采购支出情况', 'procurement'],
  ['国有资产占用情况。', undefined],
  ['十二、国有资产占用情况说明', 'assets'],
  ['十三、预算绩效情况说明', 'performance'],
  ['第四部分 名词解释', 'glossary'],
  ['九、其他事项', 'unknown'],
  ['（二）总体情况', undefined],
  ['财政拨款收入支出增加的主要原因是工作量增加', undefined],
  ['1.一般公共服务支出（类）', undefined],
  ['2023年度收入合计198.95万元', undefined],
])('%s → %s', (line, kind) => {
  const plain = line.replace(/[“” ]/g, '').replace('(', '（').replace(')', '）');
  expect(titleOf(plain)?.kind).toBe(kind);
});

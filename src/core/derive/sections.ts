const FINAL_ACCOUNTS = [
  '一、收入支出决算总体情况',
  '二、收入决算情况',
  '三、支出决算情况',
  '四、财政拨款收入支出决算总体情况',
  '五、一般公共预算财政拨款支出决算情况',
  '六、一般公共预算财政拨款基本支出决算情况',
  '七、政府性基金预算财政拨款支出决算情况',
  '八、国有资本经营预算财政拨款支出决算情况',
  '九、财政拨款“三公”经费支出决算情况',
  '十、机关运行经费支出情况',
  '十一、政府采购支出情况',
];

const BUDGET = [
  '一、部门收支预算总体情况',
  '二、部门收入预算情况',
  '三、部门支出预算情况',
  '四、财政拨款收支预算总体情况',
  '五、一般公共预算当年拨款情况',
  '六、一般公共预算基本支出情况',
  '七、“三公”经费预算情况',
];

/** The heading of the section that a derived figure belongs to, by its id (`J-5-4:201`). */
export function sectionNames(id: string): string {
  const [prefix = '', number = ''] = id.split('-');
  const names = prefix === 'J' ? FINAL_ACCOUNTS : BUDGET;
  return names[Number(number) - 1] ?? '';
}

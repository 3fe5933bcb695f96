import type { Check } from '../../app/check/check';
import { checkWorkbook } from '../../app/check/check';
import type { GridRow } from '../../core/grid';

/**
 * Checks a small form that nobody sees, so that the engine has run once before the first click: the browser
 * translates every function when it is first called.
 * @returns the check, of no use to anybody
 */
export function warmUp(): Check {
  const rows = ROWS.map((values, row): GridRow => {
    return { row, cells: values.map((value, column) => ({ column, value, format: 'General' })) };
  });
  return checkWorkbook([{ name: '', hidden: false, merges: [], rows }]);
}

const ROWS: readonly (readonly (string | number)[])[] = [
  ['一般公共预算财政拨款支出决算表'],
  ['科目代码', '科目名称', '小计', '基本支出', '项目支出'],
  ['合计', '', 3, 1, 2],
  ['201', '一般公共服务支出', 3, 1, 2],
  ['20103', '政府办公厅（室）及相关机构事务', 3, 1, 2],
];

import type { GridRow } from '../../grid';
import { oddFormat } from '../sheet/numberFormat';
import { compact } from '../sheet/text';

const SIGNED =
  /^(?:单位负责人|部门负责人|财务负责人|分管(?:财务)?负责人|填表|填报|制表|编制|审核|复核|经办|校对|联系电话|打印|报出|报送)(?:人|者|单位|部门|日期|时间|员)?(?:\((?:签章|签字|盖章|公章)\))?(?::|$)/;
const DATE = /^20\d{2}[-./年]\d{1,2}(?:[-./月]\d{1,2}日?)?月?$/;
const PAGE = /^(?:[-—–―─－]\d{1,4}[-—–―─－]|第\d{1,4}页(?:[,/]?共\d{1,4}页)?|共\d{1,4}页|\d{1,3}\/\d{1,3})$/;
const MOST_PAGES = 200;

/**
 * Whether a row below a form holds only who signed it, when, or a page number: nothing of it is an amount.
 * @param below whether a note stands above, so that a number alone is that of the page
 */
export function isFooterRow({ cells }: GridRow, below: boolean): boolean {
  let signed = false;
  for (const { value, format } of cells) {
    if (typeof value === 'number') {
      const page = below && cells.length === 1 && Number.isInteger(value) && value > 0 && value < MOST_PAGES;
      if (!page && oddFormat(format) !== 'date') return false;
      signed ||= page;
    } else if (typeof value === 'string') signed ||= isFooterText(value);
  }
  return signed;
}

function isFooterText(text: string): boolean {
  if (text.length > 60) return false;
  const bare = compact(text);
  return SIGNED.test(bare) || DATE.test(bare) || PAGE.test(bare);
}

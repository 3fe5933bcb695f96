import type { GridRow } from '../grid';
import { isColumnNumberRow } from './columnNumbers';
import { isUnitText } from './preamble';
import { isRoleWord } from './roles';
import { compact } from './text';
import { formOfTitle } from './titles';

/** Whether a row below the header repeats title, unit, header or 栏次, as on the next page. */
export function isRepeatedHead(row: GridRow): boolean {
  let words = false;
  for (const { value } of row.cells) {
    if (typeof value !== 'string') continue;
    if (isRoleWord(value) || isUnitText(value) || formOfTitle(value) !== null || compact(value) === '栏次') return true;
    words = true;
  }
  return !words && isColumnNumberRow(row);
}

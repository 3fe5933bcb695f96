import type { GridRow } from '../../grid';
import { isColumnNumberRow } from './columnNumbers';
import { memo } from './memo';
import { isUnitText } from './preamble';
import { isRoleWord } from '../header/roles';
import { compact } from './text';
import { formOfTitle } from './titles';

const LONGEST_HEAD = 100;

/** Whether a row below the header repeats title, unit, header or 栏次, as on the next page. */
export function isRepeatedHead(row: GridRow): boolean {
  let words = false;
  for (const { value } of row.cells) {
    if (typeof value !== 'string') continue;
    if (value.length <= LONGEST_HEAD && isHeadText(value)) return true;
    words = true;
  }
  return !words && isColumnNumberRow(row);
}

const isHeadText = memo(
  8192,
  (text): boolean => isRoleWord(text) || isUnitText(text) || formOfTitle(text) !== null || compact(text) === '栏次',
);

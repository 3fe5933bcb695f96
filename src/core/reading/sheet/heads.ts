import type { GridRow } from '../../grid';
import { isColumnNumberRow } from './columnNumbers';
import { isUnitText } from './preamble';
import { isRoleWord } from '../header/roles';
import { compact } from './text';
import { formOfTitle } from './titles';

const LONGEST_HEAD = 100;

/** Whether a row below the header repeats title, unit, header or 栏次, as on the next page. */
export function isRepeatedHead(row: GridRow): boolean {
  let codeParts = false;
  for (const { value } of row.cells) {
    if (typeof value !== 'string' || value.length > LONGEST_HEAD || !isHeadText(value)) continue;
    if (!isCodePart(value)) return true;
    codeParts = true;
  }
  return isColumnNumberRow(row) || (codeParts && row.cells.every(({ value }) => typeof value !== 'number'));
}

/** 类, 款 and 项 also stand in the code cells of a 合计 row, beside its amounts. */
function isCodePart(text: string): boolean {
  return /^[类款项]$/.test(compact(text));
}

function isHeadText(text: string): boolean {
  return isRoleWord(text) || isUnitText(text) || formOfTitle(text) !== null || isColumnNumberHead(text);
}

function isColumnNumberHead(text: string): boolean {
  return text.includes('次') && compact(text) === '栏次';
}

import type { GridRow } from '../../grid';
import { compact } from './text';

const COLUMN_NUMBER = /^\d{1,2}(?:=.*)?$/;
/** What stands over labels and codes in such a row. */
const PLACEHOLDER = /^(?:[甲乙丙丁—-]|类|款|项)$/;
/** Fewer consecutive numbers than this could be amounts. */
const ENOUGH = 3;
const LARGEST = 99;

/** Whether a row prints 栏次: it says so, or it holds nothing but 1, 2, 3 …. */
export function isColumnNumberRow(row: GridRow): boolean {
  let expected = 1;
  for (const { value } of row.cells) {
    if (typeof value === 'number') {
      if (!Number.isInteger(value)) continue;
      if (value !== expected || value > LARGEST) return false;
      expected += 1;
      continue;
    }
    const text = typeof value === 'string' ? compact(value) : '';
    if (text === '栏次') return true;
    if (text === '' || PLACEHOLDER.test(text)) continue;
    if (!COLUMN_NUMBER.test(text) || Number.parseInt(text, 10) !== expected) return false;
    expected += 1;
  }
  return expected > ENOUGH;
}

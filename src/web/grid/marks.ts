import { markOrder } from '../../core/edits';
import type { Mark } from '../../hosts/memory';
import { COLUMNS } from '../../hosts/xlsx';
import type { Verdict } from '../../pane/model/types';

/** The strongest mark of every marked cell of a sheet, by `row * COLUMNS + column`. */
export function marksOfSheet(marks: readonly Mark[], sheet: string): ReadonlyMap<number, Verdict> {
  const found = new Map<number, Verdict>();
  for (const mark of marks) if (mark.sheet === sheet) addMark(found, mark);
  return found;
}

function addMark(found: Map<number, Verdict>, { range, verdict }: Mark): void {
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      const key = row * COLUMNS + column;
      const before = found.get(key);
      const stronger = before === undefined || markOrder.indexOf(verdict) < markOrder.indexOf(before);
      if (stronger) found.set(key, verdict);
    }
  }
}

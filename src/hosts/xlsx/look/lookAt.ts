import { COLUMNS } from './sheetLook';
import type { CellLook, SheetLook, WorkbookLook } from './types';

/** How a cell looks; `undefined` for one without a style of its own. */
export function lookAt(
  sheet: SheetLook | undefined,
  looks: readonly CellLook[],
  row: number,
  column: number,
): CellLook | undefined {
  const index = sheet === undefined ? undefined : styleAt(sheet, row * COLUMNS + column);
  return index === undefined ? undefined : looks[index];
}

/** The number format of any cell of a workbook, also of an empty one. */
export function formatsOf({ sheets, looks }: WorkbookLook): (sheet: string, row: number, column: number) => string {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return (sheet, row, column) => lookAt(byName.get(sheet), looks, row, column)?.format ?? looks[0]?.format ?? 'General';
}

function styleAt({ cells, styles }: SheetLook, key: number): number | undefined {
  let low = 0;
  let high = cells.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = cells[middle] ?? 0;
    if (found === key) return styles[middle];
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

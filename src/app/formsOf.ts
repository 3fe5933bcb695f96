import type { SheetGrid } from '../core/grid';
import { readForms, type WorkbookReading } from '../core/reading';

const readings = new WeakMap<readonly SheetGrid[], WorkbookReading>();

/** The forms of a workbook. Sheets that are handed over again as the same array are not read again. */
export function formsOf(grids: readonly SheetGrid[]): WorkbookReading {
  const known = readings.get(grids);
  if (known !== undefined) return known;
  const reading = readForms(grids);
  readings.set(grids, reading);
  return reading;
}

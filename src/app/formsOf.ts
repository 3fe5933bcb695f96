import type { SheetGrid } from '../core/grid';
import { departmentNamed, readForms, type WorkbookReading } from '../core/reading';

const readings = new WeakMap<readonly SheetGrid[], WorkbookReading>();

/** The department that the forms of a workbook name first. */
export function entityOf({ forms }: WorkbookReading): string | null {
  return forms.find(({ entity }) => entity !== null)?.entity ?? null;
}

/**
 * The forms of a workbook. Sheets that are handed over again as the same array are not read again.
 * @param entity the department wanted where it holds the forms of several; without it, or where there is none of that name, the first
 */
export function formsOf(grids: readonly SheetGrid[], entity?: string | null): WorkbookReading {
  const known = readings.get(grids) ?? readForms(grids);
  readings.set(grids, known);
  if (known.departments.length < 2 || (entity ?? '') === '') return known;
  const wanted = departmentNamed(known.departments, entity ?? '')?.entity ?? '';
  return wanted === '' || wanted === known.departments[0]?.entity ? known : readForms(grids, { entity: wanted });
}

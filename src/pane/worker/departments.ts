import { formsOf } from '../../app/formsOf';
import type { SheetGrid } from '../../core/grid';
import { departmentNamed } from '../../core/reading';
import type { PaneCheck } from '../model/types';

/** The departments that a workbook holds, and the one of them that was picked; one that is gone is not. */
export function departmentsOf(
  grids: readonly SheetGrid[],
  { entity = '' }: { readonly entity?: string },
): Pick<PaneCheck, 'departments' | 'department'> {
  const { departments } = formsOf(grids);
  const named = departments.flatMap((department) => department.entity ?? []);
  const department = named.length < 2 || entity === '' ? undefined : departmentNamed(departments, entity)?.entity;
  return { departments: named, ...(department === undefined || department === null ? {} : { department }) };
}

/** As the engine takes it. */
export function picked(entity: string | undefined): { readonly entity?: string } {
  return entity === undefined ? {} : { entity };
}

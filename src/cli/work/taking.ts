import type { RefusedSource } from '../../app/check/otherSources';
import { reportText } from '../../core/messages';
import type { WorkbookReading } from '../../core/reading';
import { departmentNamed } from '../../core/reading';
import type { Taking } from '../command';
import { UsageFault } from '../faults';
import { cannotChange } from '../messages';

/** The options of how to take workbooks, alone. */
export function takingOf({ entity, forceSources }: Taking): Taking {
  return { ...(entity === undefined ? {} : { entity }), ...(forceSources === undefined ? {} : { forceSources }) };
}

/** Why it is not known which department is meant: several and none named, or none of that name. */
export function departmentFault({ departments }: WorkbookReading, entity: string | undefined): string | undefined {
  const names = departments.flatMap((department) => department.entity ?? []);
  if (entity === undefined) return departments.length > 1 ? reportText.whichDepartment(names) : undefined;
  const unnamed = names.length === 0;
  return unnamed || departmentNamed(departments, entity) !== undefined
    ? undefined
    : reportText.noSuchDepartment(entity, names);
}

/** @throws UsageFault where it is not known which department of the workbook is meant */
export function requireDepartment(input: string, reading: WorkbookReading, entity: string | undefined): void {
  const fault = departmentFault(reading, entity);
  if (fault !== undefined) throw new UsageFault(cannotChange(input, fault));
}

/** @throws UsageFault where a workbook to compare with is of another department, of a wrong year or of the wrong kind */
export function requireFitting(input: string, [refused]: readonly RefusedSource[]): void {
  if (refused !== undefined) throw new UsageFault(cannotChange(input, refused.reason));
}

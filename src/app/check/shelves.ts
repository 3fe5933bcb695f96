import { sourceText } from '../../core/messages';
import type { WorkbookReading } from '../../core/reading';
import { sameDepartment, usual } from './otherSources';

/** Which of the workbooks to compare with a shelf holds. */
export type ShelfRole = 'prior' | 'budget';

/** A workbook of a folder by what it says of itself. Plain data. */
export interface ShelvedFile {
  readonly file: string;
  readonly entity: string | null;
  readonly fiscalYear: number | null;
}

/** What a workbook says of itself. */
export function shelved(file: string, reading: WorkbookReading): ShelvedFile {
  return { file, entity: usual(reading, 'entity') ?? null, fiscalYear: usual(reading, 'fiscalYear') ?? null };
}

/**
 * The file of a shelf that belongs to a workbook: that of its department, last year's or this year's budget. A file without a
 * year is taken where it is the only one of its department.
 * @returns the file, or why there is none
 */
export function matchOn(
  shelf: readonly ShelvedFile[],
  role: ShelfRole,
  reading: WorkbookReading,
): { readonly file: string } | { readonly reason: string } {
  const own = shelved('', reading);
  if (own.entity === null) return { reason: sourceText.withoutDepartment(role) };
  const { entity, fiscalYear } = own;
  const ofDepartment = shelf.filter((each) => each.entity !== null && sameDepartment(each.entity, entity));
  const wanted = fiscalYear === null ? null : fiscalYear - (role === 'prior' ? 1 : 0);
  const ofYear = ofDepartment.filter((each) => wanted !== null && each.fiscalYear === wanted);
  const undated = ofDepartment.filter((each) => wanted === null || each.fiscalYear === null);
  const candidates = ofYear.length > 0 ? ofYear : undated;
  const [only, ...more] = candidates;
  if (only === undefined) return { reason: sourceText.noneOnShelf(role, entity, wanted) };
  return more.length > 0 ? { reason: sourceText.severalOnShelf(role, entity, candidates.length) } : { file: only.file };
}

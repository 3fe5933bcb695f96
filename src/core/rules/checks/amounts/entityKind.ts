import type { FormReading } from '../../../reading';

/**
 * What the reporting entities of a department are, told by the items they spend under: 行政 (also 参公) units under 行政运行,
 * institutions (事业单位) under 事业运行; `unknown` where the items tell neither.
 */
export type EntityKind = 'administrative' | 'institution' | 'mixed' | 'unknown';

const ADMINISTRATIVE = /^行政运行$|^行政单位(医疗|离退休)$/;
const INSTITUTION = /^事业运行$|^事业单位(医疗|离退休)$/;

/** @param expenditure a form that lists all items (公开03, 预算3) */
export function entityKind(expenditure: FormReading): EntityKind {
  const administrative = expenditure.lines.some(({ printedName }) => ADMINISTRATIVE.test(printedName));
  const institution = expenditure.lines.some(({ printedName }) => INSTITUTION.test(printedName));
  if (administrative && institution) return 'mixed';
  if (administrative) return 'administrative';
  return institution ? 'institution' : 'unknown';
}

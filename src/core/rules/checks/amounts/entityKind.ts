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
  const names = expenditure.lines.map((line) => line.printedName);
  const administrative = names.some((name) => ADMINISTRATIVE.test(name));
  const institution = names.some((name) => INSTITUTION.test(name));
  if (administrative && institution) return 'mixed';
  if (administrative) return 'administrative';
  return institution ? 'institution' : 'unknown';
}

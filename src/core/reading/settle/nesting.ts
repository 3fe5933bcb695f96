import { formDefinition } from '../../forms';
import type { FormId } from '../../forms';
import { compact } from '../sheet/text';
import type { FormLine } from '../types';

const OWN_OFFICE = /^(?:\(?(?:本级|机关|本部)\)?)$/;

/**
 * Lines of entities with the department they belong to (预算2): a department is a line that is followed by its own 本级; the
 * lines up to the next department are its units.
 */
export function withParents(form: FormId, lines: readonly FormLine[]): readonly FormLine[] {
  if (formDefinition(form).rows !== 'entities') return lines;
  let parent: string | undefined;
  return lines.map((line, index) => {
    if (line.code !== undefined || formDefinition(form).lines.some(({ key }) => key === line.key)) return line;
    const next = lines[index + 1];
    if (next !== undefined && isOwnOffice(next.key, line.key)) {
      parent = line.key;
      return line;
    }
    return parent === undefined ? line : { ...line, parent };
  });
}

function isOwnOffice(key: string, department: string): boolean {
  const [name, whole] = [compact(key), compact(department)];
  return name.startsWith(whole) && OWN_OFFICE.test(name.slice(whole.length));
}

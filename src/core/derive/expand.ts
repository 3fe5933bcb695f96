import type { Place } from '../formula';
import type { FormLine, Sources } from '../reading';
import { leadingPlace } from './definitionPlaces';
import { workbook } from './figures';
import type { Definition } from './types';

/** How many digits the codes of a level have (政府收支分类科目). */
const LEVELS: ReadonlyMap<string, number> = new Map([
  ['类', 3],
  ['项', 7],
]);

/** The definitions with one for every code in place of a level: every code that this year's form prints, in its order. */
export function expand(definitions: readonly Definition[], sources: Sources): readonly Definition[] {
  return definitions.flatMap((definition) => {
    const leading = leadingPlace(definition);
    const digits = LEVELS.get(leading.line);
    if (digits === undefined) return [definition];
    const lines = workbook(leading.source, sources)?.form(leading.form)?.lines ?? [];
    return lines.filter((line) => line.code?.length === digits).map((line) => atCode(definition, line));
  });
}

function atCode(definition: Definition, line: FormLine): Definition {
  const at = (place: Place): Place => (LEVELS.has(place.line) ? { ...place, line: line.key } : place);
  const head = {
    id: `${definition.id}:${line.key}`,
    section: definition.section,
    label: definition.label.replace('{名称}', line.printedName),
  };
  switch (definition.kind) {
    case 'amount':
      return { ...head, kind: definition.kind, value: at(definition.value) };
    case 'share':
      return { ...head, kind: definition.kind, part: at(definition.part), whole: at(definition.whole) };
    case 'change':
      return { ...head, kind: definition.kind, current: at(definition.current), prior: at(definition.prior) };
    case 'completion':
      return { ...head, kind: definition.kind, actual: at(definition.actual), budget: at(definition.budget) };
  }
}

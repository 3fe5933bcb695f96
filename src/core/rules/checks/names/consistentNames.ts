import type { FormId } from '../../../forms';
import { findingText } from '../../../messages';
import type { FormReading, WorkbookReading } from '../../../reading';
import { factsOf } from '../../formIndex';
import { groupBy, subject, workbookCheck } from '../look';
import type { Found } from '../look';
import { nameDifference, plainName } from './names';
import { printedNames } from './printedNames';
import type { PrintedName } from './printedNames';

export interface ConsistentNamesParameters {
  readonly functional: readonly FormId[];
  readonly economic: readonly FormId[];
}

/** One code has one name throughout the workbook; verdicts as for official names, one finding per code. */
export const consistentNames = workbookCheck<ConsistentNamesParameters>(
  'consistentNames',
  (reading, { functional, economic }) => [...severalNames(reading, functional), ...severalNames(reading, economic)],
);

/** Codes that some place names otherwise than the first place does, with all their places. */
function severalNames(reading: WorkbookReading, forms: readonly FormId[]): readonly Found[] {
  const there = forms.flatMap((form) => reading.form(form) ?? []);
  const codes = namedDifferently(there);
  if (codes.size === 0) return [];
  const places = there.flatMap((form) => printedNames(form, ({ key }) => codes.has(key)));
  return [...groupBy(places, ({ code }) => code)].flatMap(([code, named]) => differing(code, named));
}

function namedDifferently(forms: readonly FormReading[]): ReadonlySet<string> {
  const first = new Map<string, string>();
  const codes = new Set<string>();
  for (const form of forms) {
    for (const { key, printedName } of factsOf(form).named) {
      const name = plainName(printedName);
      const known = first.get(key);
      if (name === '' || name === known) continue;
      if (known === undefined) first.set(key, name);
      else codes.add(key);
    }
  }
  return codes;
}

function differing(code: string, places: readonly PrintedName[]): readonly Found[] {
  const byName = groupBy(places, ({ name }) => name);
  const [first] = places;
  if (byName.size < 2 || first === undefined) return [];
  const names = [...byName.keys()];
  const longest = names.reduce((longer, name) => (name.length > longer.length ? name : longer));
  const otherWord = names.some((name) => nameDifference(name, longest) === 'otherWord');
  return [
    {
      form: first.form,
      place: code,
      cells: places.map(({ cell }) => subject(cell)),
      message: findingText.severalNames(code, byName, otherWord),
      ...(otherWord ? {} : { verdict: 'hint' as const }),
    },
  ];
}

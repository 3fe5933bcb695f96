import type { FormId } from '../../../forms';
import { findingText } from '../../../messages';
import type { WorkbookReading } from '../../../reading';
import { groupBy, subject, workbookCheck } from '../look';
import type { Found } from '../look';
import { nameDifference } from './names';
import { namesBut } from './printedNames';
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
function severalNames(reading: WorkbookReading, forms: readonly FormId[]): Found[] {
  const first = firstNames(reading, forms);
  const suspected = new Set(namesBut((code) => first.get(code), reading, forms).map(({ code }) => code));
  if (suspected.size === 0) return [];
  const places = namesBut(() => undefined, reading, forms).filter(({ code }) => suspected.has(code));
  return [...groupBy(places, ({ code }) => code)].flatMap(([code, named]) => differing(code, named));
}

function firstNames(reading: WorkbookReading, forms: readonly FormId[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const id of forms) {
    for (const { key, printedName } of reading.form(id)?.lines ?? []) {
      if (printedName !== '' && !names.has(key)) names.set(key, printedName);
    }
  }
  return names;
}

function differing(code: string, places: readonly PrintedName[]): Found[] {
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

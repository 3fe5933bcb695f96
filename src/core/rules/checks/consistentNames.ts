import type { FormId } from '../../forms';
import { findingText } from '../../messages';
import { groupBy, subject, workbookCheck } from './look';
import type { Found } from './look';
import { nameDifference } from './names';
import { namesPrinted } from './printedNames';
import type { PrintedName } from './printedNames';

export interface ConsistentNamesParameters {
  readonly functional: readonly FormId[];
  readonly economic: readonly FormId[];
}

/** One code has one name throughout the workbook; verdicts as for official names, one finding per code. */
export const consistentNames = workbookCheck<ConsistentNamesParameters>(
  'consistentNames',
  (reading, { functional, economic }) =>
    [functional, economic].flatMap((forms) =>
      [...groupBy(namesPrinted(reading, forms), ({ code }) => code)].flatMap(([code, places]) =>
        differing(code, places),
      ),
    ),
);

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

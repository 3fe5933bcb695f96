import { ECONOMIC_CODES_SINCE, economicName, functionalClassName, hadName } from '../../../forms';
import type { FormId } from '../../../forms';
import { findingText } from '../../../messages';
import type { WorkbookReading } from '../../../reading';
import { groupBy, subject, workbookCheck } from '../look';
import type { Found } from '../look';
import { isNumbering, nameDifference } from './names';
import { printedNames } from './printedNames';
import type { PrintedName } from './printedNames';
import { commonYear } from '../nil/statements';

export interface OfficialNamesParameters {
  /** Forms with functional codes, and those that list the 类 as lines. */
  readonly functional: readonly FormId[];
  readonly economic: readonly FormId[];
}

/**
 * 类 and economic accounts carry the official names of their year. Another word is the verdict of the rule, a name that was cut off or has a
 * few characters more or fewer is 提示, and so is a former name where no year is printed; one finding for a code and a wrong name, with every place it is printed at.
 */
export const officialNames = workbookCheck<OfficialNamesParameters>(
  'officialNames',
  (reading, { functional, economic }) => {
    const year = commonYear(reading.forms) ?? yearBeside(reading);
    const rightThen = ({ code, name }: PrintedName): boolean => hadName(code, name, year ?? Infinity);
    const mayBeRight = ({ code, name }: PrintedName): boolean => year === undefined && hadName(code, name, 0);
    const ofYear = (year ?? Infinity) < ECONOMIC_CODES_SINCE ? [] : economic;
    return [
      ...wrongNames(reading, functional, functionalClassName, rightThen, mayBeRight),
      ...wrongNames(reading, ofYear, economicName, () => false),
    ];
  },
);

/** The year that only a sheet beside the forms prints. */
function yearBeside({ skipped }: WorkbookReading): number | undefined {
  return skipped.flatMap(({ fiscalYear }) => fiscalYear ?? [])[0];
}

function wrongNames(
  reading: WorkbookReading,
  forms: readonly FormId[],
  official: (code: string) => string | undefined,
  wasRight: (printed: PrintedName) => boolean,
  mayBeRight: (printed: PrintedName) => boolean = () => false,
): Found[] {
  const there = forms.flatMap((form) => reading.form(form) ?? []);
  const wrong = there
    .flatMap((form) => printedNames(form, ({ key, printedName }) => mayDiffer(printedName, official(key))))
    .filter((printed) => printed.name !== official(printed.code) && !wasRight(printed));
  return [...groupBy(wrong, ({ code, name }) => `${code} ${name}`).values()].flatMap((places) => {
    const [first] = places;
    return first === undefined ? [] : [wrongName(first, places, official(first.code) ?? '', mayBeRight(first))];
  });
}

/** Whether an account has an official name, and more than its numbering is printed before it. */
function mayDiffer(printed: string, official: string | undefined): boolean {
  if (official === undefined || printed === official) return false;
  return !printed.endsWith(official) || !isNumbering(printed.slice(0, -official.length));
}

function wrongName(first: PrintedName, places: readonly PrintedName[], standard: string, inDoubt: boolean): Found {
  const difference = nameDifference(first.name, standard);
  return {
    form: first.form,
    place: `${first.code},${first.name}`,
    cells: places.map(({ cell }) => subject(cell)),
    message: findingText.notOfficialName(first.code, first.name, standard, difference, places),
    ...(difference === 'otherWord' && !inDoubt ? {} : { verdict: 'hint' }),
  };
}

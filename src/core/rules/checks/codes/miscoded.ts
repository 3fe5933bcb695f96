import type { FormId } from '../../../forms';
import type { FormLine, FormReading, WorkbookReading } from '../../../reading';
import { factsOf } from '../../formIndex';
import { groupBy } from '../look';
import { plainName } from '../names/names';

/** The same account under two codes, of which one is misspelt. */
export interface Miscoded {
  /** The form that stands alone with its code. */
  readonly form: FormId;
  readonly line: FormLine;
  readonly otherForm: FormId;
  readonly otherLine: FormLine;
}

/** Digits of their codes. */
const SUBCLASS = 5;
const ITEM = 7;

/**
 * Accounts that one form lists under a code no other form has, while another lists the same name under a code, one digit off,
 * that the form has not.
 * @param forms all of one classification
 */
export function miscodedRows(reading: WorkbookReading, forms: readonly FormId[]): readonly Miscoded[] {
  const there = forms.flatMap((form) => reading.form(form) ?? []).filter(({ nil }) => !nil);
  if (there.length < 2) return [];
  const places: Place[] = [];
  for (const form of there) addPlaces(places, form);
  const formsOf = new Map<string, FormId[]>();
  for (const { form, line } of places) push(formsOf, line.key, form);
  if (!places.some(({ line }) => formsOf.get(line.key)?.length === 1)) return [];
  return [...groupBy(places, ({ name }) => name).values()].flatMap((alike) =>
    alike.flatMap(({ form, line }) => {
      if (formsOf.get(line.key)?.length !== 1) return [];
      const right = alike.find(
        (other) =>
          other.form !== form &&
          isOneDigitOff(line.key, other.line.key) &&
          reading.form(form)?.line(other.line.key) === undefined,
      );
      if (right === undefined || isTheRightOne(line.key, right.line.key, formsOf)) return [];
      return [{ form, line, otherForm: right.form, otherLine: right.line }];
    }),
  );
}

interface Place {
  readonly form: FormId;
  readonly line: FormLine;
  readonly name: string;
}

function addPlaces(places: Place[], reading: FormReading): void {
  for (const line of factsOf(reading).named) {
    if (line.key.length !== SUBCLASS && line.key.length !== ITEM) continue;
    const name = plainName(line.printedName);
    if (name !== '') places.push({ form: reading.form, line, name });
  }
}

/** Where both codes stand in one form only, the pair is told once, from the later form. */
function isTheRightOne(code: string, other: string, formsOf: ReadonlyMap<string, readonly FormId[]>): boolean {
  const [own, theirs] = [formsOf.get(code) ?? [], formsOf.get(other) ?? []];
  return theirs.length === 1 && (own[0] ?? '') < (theirs[0] ?? '');
}

function isOneDigitOff(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const differing = Array.from(one, (digit, at) => (digit === other[at] ? -1 : at)).filter((at) => at >= 0);
  const [first = 0, second] = differing;
  if (differing.length === 1) return true;
  return differing.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first];
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

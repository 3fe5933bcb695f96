import { formDefinition } from '../../../forms';
import { findingText } from '../../../messages';
import { toA1 } from '../../../grid';
import type { CellRef } from '../../../grid';
import type { FormReading, Observation } from '../../../reading';
import { everyFormCheck, groupBy, subject } from '../look';

export interface ObservedParameters {
  readonly kind: Observation['kind'];
}

/** What reading noticed about how a form is printed; one finding for each form. */
export const observed = everyFormCheck<ObservedParameters>('observed', (reading, { kind }) => {
  if (reading.observations.length === 0) return [];
  const seen = reading.observations.filter((one) => one.kind === kind && isNews(one, reading));
  if (seen.length === 0) return [];
  return sameSort(seen).map((sort, index) => {
    const place = index === 0 ? kind : `${kind}${index + 1}`;
    const cells = sort.flatMap(cellsOf).map(subject);
    return { form: reading.form, place, cells, message: messageOf(reading, sort) };
  });
});

/** Number formats are told by what they print instead; all else of a kind is told together. */
function sameSort(seen: readonly Observation[]): readonly (readonly Observation[])[] {
  return [...groupBy(seen, (observation) => (observation.kind === 'oddFormat' ? observation.format : '')).values()];
}

/** Codes listed twice in a form by code are the business of the rules about codes. */
function isNews(observation: Observation, { form }: FormReading): boolean {
  return observation.kind !== 'duplicateLine' || ['lines', 'header'].includes(formDefinition(form).rows);
}

function cellsOf(observation: Observation): readonly CellRef[] {
  return observation.kind === 'duplicateLine' ? observation.cells : [observation.cell];
}

function messageOf(reading: FormReading, seen: readonly Observation[]): string {
  const { form, amountUnit } = reading;
  const words = seen.map((observation) => wordsOf(observation, reading));
  const [first] = seen;
  switch (first?.kind) {
    case 'headerWords':
      return findingText.headerWords(form, words);
    case 'unitContradicts':
      return findingText.unitContradicts(form, first.printed, amountUnit);
    case 'unknownColumn':
      return findingText.unknownColumns(form, words);
    case 'figureOutsideColumns':
      return findingText.outsideColumns(form, words);
    case 'totalOnNameColumn':
      return findingText.totalOnNameColumn(form, words);
    case 'duplicateLine':
      return findingText.lineTwice(form, words);
    case 'oddFormat':
      return findingText.oddFormat(form, placesOf(seen), first.format);
    case 'spacedNumber':
      return findingText.spacedNumbers(form, placesOf(seen));
    case 'datedCode':
      return findingText.datedCodes(
        form,
        seen.map((each) => `${addressOf(each)} ${wordsOf(each, reading)}`),
      );
    case 'titleContradicts':
      return findingText.titleContradicts(form, first.titled, reading.sheet);
    case 'titleSlip':
      return findingText.titleSlip(form, first.printed, first.meant);
    case 'formNumberDiffers':
      return findingText.otherNumber(form, words);
    default:
      return findingText.unknownLines(form, words);
  }
}

function placesOf(seen: readonly Observation[]): readonly string[] {
  return seen.map(addressOf);
}

function addressOf(observation: Observation): string {
  return cellsOf(observation)
    .map(({ row, column }) => toA1(row, column))
    .join('、');
}

function wordsOf(observation: Observation, reading: FormReading): string {
  if ('text' in observation) return observation.text;
  if ('code' in observation) return observation.code;
  if ('key' in observation) {
    const name = reading.line(observation.key)?.printedName ?? '';
    return name === '' ? observation.key : name;
  }
  return 'printed' in observation ? observation.printed : '';
}

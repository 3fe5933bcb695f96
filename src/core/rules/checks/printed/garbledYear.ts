import { findingText } from '../../../messages';
import { everyFormCheck, subject } from '../look';
import { textsOf } from './texts';

/** A year that lost or gained a digit: `202年度`. */
const GARBLED = /(?<![\d第])(?:\d{2,3}|\d{5,})年(?:度|部门|单位|预算|决算)/;

/** Years in titles and notes have four digits. */
export const garbledYear = everyFormCheck<object>('garbledYear', (reading) =>
  textsOf(reading).flatMap(({ form, text, cell }) => {
    if (!text.includes('年')) return [];
    const [year] = GARBLED.exec(text.replace(/\s+/g, '')) ?? [];
    if (year === undefined) return [];
    return [{ form, place: '年度', cells: [subject(cell)], message: findingText.garbledYear(form, year) }];
  }),
);

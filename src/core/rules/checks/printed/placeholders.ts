import { findingText } from '../../../messages';
import { everyFormCheck, subject } from '../look';
import { textsOf } from './texts';

/** Left over from a template or from typing: XX局, ……, （增加）减少, 。。 */
const LEFT_OVER = /[XxＸｘ]{2,}|×{2,}|〇〇|[^…\s]…+|（增加）减少|增加（减少）|支出收入|。。|，，|、、|；；/;

/** Titles, names and notes hold no placeholders and no doubled punctuation. */
export const placeholders = everyFormCheck<object>('placeholders', (reading) =>
  textsOf(reading).flatMap(({ form, text, cell }) => {
    const [leftOver] = LEFT_OVER.exec(text) ?? [];
    if (leftOver === undefined) return [];
    return [{ form, place: '文字', cells: [subject(cell)], message: findingText.placeholder(form, leftOver) }];
  }),
);

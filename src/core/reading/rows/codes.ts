import { memo } from '../sheet/memo';
import { compact } from '../sheet/text';

const CODE = /^\d{3}(?:\d{2}){0,2}$/;
const DIGITS = /^\d{3,9}$/;
const LONGEST_CODE = 20;
const LEADING_CODE = /^[[【〔(]?(\d{7}|\d{5}|\d{3})(?=\D)[\]】〕)]?/;
/** Brackets and apostrophes around a code. */
const AROUND = /^[[【〔('‘’`]+|(?<![\]】〕)'’])[\]】〕)'’]+$/g;

/** A code as it is printed, blanks, separators inside and a decimal (`2010301.0`) taken out: digits only, three or more. */
export function codeOf(text: string): string | undefined {
  return text.length > LONGEST_CODE ? undefined : remembered(text) || undefined;
}

const remembered = memo(8192, (text): string => {
  const digits = bareCode(text)
    .replace(/\.0$/, '')
    .replace(/(?<=\d)[-.](?=\d)/g, '');
  return DIGITS.test(digits) ? digits : '';
});

/** A code, or a part of one, without blanks, invisible marks, brackets and apostrophes. */
export function bareCode(text: string): string {
  return compact(text).replace(AROUND, '');
}

/** Whether a code has the length of a 类, 款 or 项. */
export function isWellFormed(code: string): boolean {
  return CODE.test(code);
}

/** What begins like this begins with no code. */
const IDEOGRAPH = /^[\u4e00-\u9fff]/;
/** Longer than any name of the classification with its code. */
const LONGEST = 200;

/** Code and name of a text that holds both (`2010301 行政运行`). */
export function splitCode(text: string): { code: string; name: string } | undefined {
  if (text.length > LONGEST || IDEOGRAPH.test(text)) return undefined;
  const trimmed = text.normalize('NFKC').trim();
  const [leading = '', code] = LEADING_CODE.exec(trimmed) ?? [];
  if (code === undefined) return undefined;
  const name = trimmed.slice(leading.length).replace(/^[\s\-—_.、]+/, '');
  return /^\p{Script=Han}/u.test(name) ? { code, name } : undefined;
}

/**
 * Joins a code split over 类, 款 and 项 columns. A part may be relative (`06`, or 6 where it became a number) or the full code;
 * parts left out in front are those of the row above.
 */
export function joinCode(parts: readonly string[], previous: string): string | undefined {
  const digits = parts.map(bareCode);
  const first = digits.findIndex((part) => part !== '');
  if (first < 0) return undefined;
  let code = first === 0 ? '' : previous.slice(0, 1 + 2 * first);
  for (const part of digits.slice(first)) {
    if (part !== '') code = part.length > 2 || code === '' ? part : code + part.padStart(2, '0');
  }
  return DIGITS.test(code) ? code : undefined;
}

const DAYS_TO_EPOCH = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

/** The code that a date in a code cell was typed as: `2010-3-02` became the second of March 2010. */
export function codeOfDate(serial: number): string {
  const date = new Date(Math.round((serial - DAYS_TO_EPOCH) * MILLISECONDS_A_DAY));
  const day = String(date.getUTCDate()).padStart(2, '0');
  return `${date.getUTCFullYear()}${date.getUTCMonth() + 1}${day}`;
}

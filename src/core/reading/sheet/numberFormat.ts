/** What a number format shows of a number. */
export interface ShownDecimals {
  /** Decimals it shows at least and at most. */
  readonly least: number;
  readonly most: number;
  /** The power of ten that it divides by (`0!.0000`, `0\.0,"万"`: 4; a comma after the last digit: 3), 0 as a rule. */
  readonly power: number;
}

/** What a format makes of a number that is no amount for those who read it. */
export type OddFormat = 'date' | 'percent' | 'hidden';

const LITERAL = /"[^"]*"?|\\.|[_*].|\[[^\]]*\]?/g;
const DIGITS = /[0#?][0#?,]*(?:\.([0#?]*))?/;
const OTHER = /general|[@ymdhseE%/]/i;
/** A point that is only written, in front of the last digits. */
const WRITTEN_POINT = /[0#?](?:!\.|\\\.|"\.")([0#?]+)/;
/** Commas after the last digit, in front of a decimal point, a literal or the end. */
const THOUSANDS = /[0#?](,+)(?![0#?,])/;
const DATE = /[ymd]/i;

const REMEMBERED = 1024;
const known = new Map<string, Format>();

interface Format {
  readonly shown: ShownDecimals | undefined;
  readonly odd: OddFormat | undefined;
}

/** What a number format shows of a number; `undefined` where it shows what there is (General, text) or no plain number. */
export function shownDecimals(format: string): ShownDecimals | undefined {
  return formatOf(format).shown;
}

/** Whether a number format prints an amount as something else, or as nothing at all. */
export function oddFormat(format: string): OddFormat | undefined {
  return formatOf(format).odd;
}

function formatOf(format: string): Format {
  const remembered = known.get(format);
  if (remembered !== undefined) return remembered;
  const fresh = { shown: read(format), odd: oddnessOf(format) };
  if (known.size >= REMEMBERED) known.clear();
  known.set(format, fresh);
  return fresh;
}

function read(format: string): ShownDecimals | undefined {
  const first = format.split(';', 1)[0] ?? '';
  const section = first.replace(LITERAL, '');
  const digits = DIGITS.exec(section);
  if (digits === null || OTHER.test(section)) return undefined;
  const written = WRITTEN_POINT.exec(first)?.[1];
  const decimals = written ?? digits[1] ?? '';
  const power = (written?.length ?? 0) + 3 * (THOUSANDS.exec(section)?.[1]?.length ?? 0);
  return { least: decimals.replaceAll(/[#?]/g, '').length, most: decimals.length, power };
}

function oddnessOf(format: string): OddFormat | undefined {
  const section = (format.split(';', 1)[0] ?? '').replace(LITERAL, '');
  if (/^;+$/.test(format.trim())) return 'hidden';
  if (section.includes('%')) return 'percent';
  return /general|[@0#?]/i.test(section) || !DATE.test(section) ? undefined : 'date';
}

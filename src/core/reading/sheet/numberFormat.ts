/** How many decimals a number format shows at least and at most; `scaled` formats (万, ‰, thousands) show another number. */
export interface ShownDecimals {
  readonly least: number;
  readonly most: number;
  readonly scaled: boolean;
}

const LITERAL = /"[^"]*"?|\\.|[_*].|\[[^\]]*\]/g;
const DIGITS = /[0#?][0#?,]*(?:\.([0#?]*))?/;
const OTHER = /general|[@ymdhseE%/]/i;
/** `0!.0` and a comma after the last digit (in front of a decimal point, a literal or the end) divide by powers of ten. */
const SCALING = /!|[0#?],+(?![0#?,])/;

const REMEMBERED = 1024;
const known = new Map<string, ShownDecimals | undefined>();

/** What a number format shows of a number; `undefined` where it shows what there is (General, text) or no plain number. */
export function shownDecimals(format: string): ShownDecimals | undefined {
  if (known.has(format)) return known.get(format);
  const shown = read(format);
  if (known.size >= REMEMBERED) known.clear();
  known.set(format, shown);
  return shown;
}

function read(format: string): ShownDecimals | undefined {
  const section = format.replace(LITERAL, '').split(';', 1)[0] ?? '';
  const digits = DIGITS.exec(section);
  if (digits === null || OTHER.test(section)) return undefined;
  const decimals = digits[1] ?? '';
  const least = decimals.replaceAll(/[#?]/g, '').length;
  return { least, most: decimals.length, scaled: SCALING.test(section) };
}

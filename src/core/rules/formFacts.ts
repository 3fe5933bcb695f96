import type { FormLine, FormReading } from '../reading';
import { irregularities } from './irregular';
import type { Irregularities } from './irregular';

/** A row with a code. */
export type CodedRow = FormLine & { readonly code: string };

const NAMED = /^\d{3,7}$/;
const CLASS_LENGTH = 3;

/** What checks look for in a form again and again, worked out once per reading and only when asked. */
export class FormFacts {
  private rowsWithCode: readonly CodedRow[] | undefined;
  private rowsWithName: readonly FormLine[] | undefined;
  private printedCodes: ReadonlySet<string> | undefined;
  private broken: ReadonlySet<string> | undefined;
  private unusual: Irregularities | undefined;

  constructor(private readonly reading: FormReading) {}

  /** The rows with a code, in their order. */
  get coded(): readonly CodedRow[] {
    this.rowsWithCode ??= this.reading.lines.filter((line): line is CodedRow => line.code !== undefined);
    return this.rowsWithCode;
  }

  /** Rows that print a name beside a code, or in place of one where the 类 are lines. */
  get named(): readonly FormLine[] {
    this.rowsWithName ??= this.reading.lines.filter(({ key, printedName }) => printedName !== '' && NAMED.test(key));
    return this.rowsWithName;
  }

  /** Every code, once. */
  get codes(): ReadonlySet<string> {
    this.printedCodes ??= new Set(this.coded.map(({ code }) => code));
    return this.printedCodes;
  }

  /** Every code that a longer one begins with, be it printed or not. */
  get parents(): ReadonlySet<string> {
    this.broken ??= beginningsOf(this.codes);
    return this.broken;
  }

  /** What is uncommon among its amount cells. */
  get irregular(): Irregularities {
    this.unusual ??= irregularities(this.reading);
    return this.unusual;
  }
}

function beginningsOf(codes: ReadonlySet<string>): ReadonlySet<string> {
  const beginnings = new Set<string>();
  for (const code of codes) {
    for (let length = code.length - 1; length >= CLASS_LENGTH; length -= 1) {
      const beginning = code.slice(0, length);
      // What is there already has brought the shorter ones with it.
      if (beginnings.has(beginning)) break;
      beginnings.add(beginning);
    }
  }
  return beginnings;
}

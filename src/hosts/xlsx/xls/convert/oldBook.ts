import { recordsOf } from '../records';
import type { BiffRecord } from '../records';
import { OldLayout } from './layout';
import { Losses } from './losses';
import { OldStyles } from './styles';

const BEGIN = 0x0809;
const END = 0x000a;
const SHEET = 0x0085;
const DATES = 0x0022;
const VERSION_8 = 0x0600;
const GLOBALS = 0x0005;
const WORKSHEET = 0x0010;
const CHART = 0x0020;

/** What an `.xls` file says beside its values. */
export interface OldBook {
  readonly styles: OldStyles;
  readonly layouts: ReadonlyMap<string, OldLayout>;
  /** Whether days count from 1904. */
  readonly date1904: boolean;
  readonly losses: Losses;
  /** Looks of versions before 8 are not read. */
  readonly bare: boolean;
}

/** Reads looks and set-up of a stream; values are not looked at. */
export function readOldBook(stream: Uint8Array): OldBook {
  const reader = new Reader();
  for (const record of recordsOf(stream)) {
    reader.read(record);
    if (reader.book.bare) break;
  }
  return reader.book;
}

class Reader {
  readonly #layouts = new Map<string, OldLayout>();
  /** Names of sheets by where their records begin. */
  readonly #names = new Map<number, string>();
  /** Kinds of the parts that have begun and not ended. */
  readonly #open: number[] = [];
  #layout = new OldLayout();
  #book: OldBook = {
    styles: new OldStyles(),
    layouts: this.#layouts,
    date1904: false,
    losses: new Losses(),
    bare: false,
  };

  get book(): OldBook {
    return this.#book;
  }

  read(record: BiffRecord): void {
    if (record.kind === BEGIN) this.#begin(record);
    else if (record.kind === END) this.#open.pop();
    else if (this.#open.length === 1) this.#readInside(record);
    else this.#book.losses.read(record);
  }

  #begin(record: BiffRecord): void {
    const kind = record.uint16(2);
    if (record.uint16(0) !== VERSION_8) this.#book = { ...this.#book, bare: true };
    if (kind === CHART) this.#book.losses.chart();
    this.#open.push(kind);
    const name = this.#names.get(record.at);
    if (kind !== WORKSHEET || name === undefined) return;
    this.#layout = new OldLayout();
    this.#layouts.set(name, this.#layout);
  }

  #readInside(record: BiffRecord): void {
    const [kind] = this.#open;
    this.#book.losses.read(record);
    if (kind === WORKSHEET) this.#layout.read(record);
    if (kind !== GLOBALS) return;
    this.#book.styles.read(record);
    if (record.kind === SHEET) this.#names.set(record.uint32(0), record.text(7, record.uint8(6)));
    if (record.kind === DATES) this.#book = { ...this.#book, date1904: record.uint16(0) === 1 };
  }
}

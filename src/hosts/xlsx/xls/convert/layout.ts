import type { BiffRecord } from '../records';
import { OldPrint } from './print';

const COLUMN = 0x007d;
const COLUMN_WIDTH = 0x0055;
const ROW = 0x0208;
const ROW_HEIGHT = 0x0225;
const WINDOW = 0x023e;
const FREEZE = 0x0041;
const MANY_BLANK = 0x00be;
const MANY_NUMBERS = 0x00bd;
/** Blank, number, RK, text (three kinds), truth value or error, formula: each begins with row, column and style. */
const SINGLE: ReadonlySet<number> = new Set([0x0201, 0x0203, 0x027e, 0x00fd, 0x0204, 0x00d6, 0x0205, 0x0006]);
const LAST_COLUMN = 255;

/** A column's width in digits, hidden or not; both ends included, from 0. */
export interface OldColumns {
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly hidden: boolean;
}

export interface OldRow {
  /** In points; absent where the row has the usual one. */
  readonly height?: number;
  readonly hidden: boolean;
}

/** Sizes, cell styles and print set-up of one sheet of an `.xls` file. */
export class OldLayout {
  readonly columns: OldColumns[] = [];
  readonly rows = new Map<number, OldRow>();
  /** Style numbers by row, then column. */
  readonly styles = new Map<number, Map<number, number>>();
  columnWidth: number | undefined;
  rowHeight: number | undefined;
  readonly print = new OldPrint();
  frozen: { readonly rows: number; readonly columns: number } | undefined;
  #freezes = false;

  read(record: BiffRecord): void {
    if (SINGLE.has(record.kind)) this.#style(record.uint16(0), record.uint16(2), record.uint16(4));
    else if (record.kind === MANY_BLANK) this.#many(record, 2);
    else if (record.kind === MANY_NUMBERS) this.#many(record, 6);
    else if (record.kind === ROW) this.rows.set(record.uint16(0), toRow(record));
    else if (record.kind === COLUMN) this.columns.push(toColumns(record));
    else this.#readRest(record);
  }

  #readRest(record: BiffRecord): void {
    if (record.kind === COLUMN_WIDTH) this.columnWidth = record.uint16(0);
    else if (record.kind === ROW_HEIGHT) this.rowHeight = record.uint16(2) / 20;
    else if (record.kind === WINDOW) this.#freezes = (record.uint16(0) & 8) !== 0;
    else if (record.kind === FREEZE && this.#freezes) {
      this.frozen = { columns: record.uint16(0), rows: record.uint16(2) };
    } else this.print.read(record);
  }

  /** @param step bytes from one cell's style to the next one's */
  #many(record: BiffRecord, step: number): void {
    const first = record.uint16(2);
    for (let at = 4; at + step <= record.length - 2; at += step) {
      this.#style(record.uint16(0), first + (at - 4) / step, record.uint16(at));
    }
  }

  #style(row: number, column: number, style: number): void {
    const own = this.styles.get(row) ?? new Map<number, number>();
    this.styles.set(row, own.set(column, style));
  }
}

function toColumns(record: BiffRecord): OldColumns {
  return {
    first: record.uint16(0),
    last: Math.min(record.uint16(2), LAST_COLUMN),
    width: record.uint16(4) / 256,
    hidden: (record.uint16(8) & 1) !== 0,
  };
}

function toRow(record: BiffRecord): OldRow {
  const [height, flags] = [record.uint16(6), record.uint16(12)];
  const own = (height & 0x8000) === 0 ? { height: height / 20 } : {};
  return { ...own, hidden: (flags & 0x20) !== 0 };
}

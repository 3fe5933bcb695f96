import type { ColumnSpan } from '../../../core/grid';
import type { BiffRecord } from './records';
import { recordsOf } from './records';

const BEGIN = 0x0809;
const END = 0x000a;
const SHEET = 0x0085;
const ROW = 0x0208;
const COLUMN = 0x007d;
const VERSION_8 = 0x0600;

/** What of a worksheet is not shown, rows and columns counted from 0. */
export interface HiddenParts {
  readonly rows: ReadonlySet<number>;
  readonly columns: readonly ColumnSpan[];
}

/** Rows and columns that are not shown, by the names of their sheets; none where a stream is older than version 8. */
export function hiddenParts(stream: Uint8Array): ReadonlyMap<string, HiddenParts> {
  const names = new Map<number, string>();
  const found = new Map<string, { rows: Set<number>; columns: ColumnSpan[] }>();
  let depth = 0;
  let current: { rows: Set<number>; columns: ColumnSpan[] } | undefined;
  for (const record of recordsOf(stream)) {
    if (record.kind === BEGIN) {
      if (record.uint16(0) !== VERSION_8) return new Map();
      depth += 1;
      const name = names.get(record.at);
      if (depth === 1) current = name === undefined ? undefined : { rows: new Set(), columns: [] };
      if (depth === 1 && name !== undefined && current !== undefined) found.set(name, current);
    } else if (record.kind === END) depth -= 1;
    else if (record.kind === SHEET && depth === 1) names.set(record.uint32(0), record.text(7, record.uint8(6)));
    else if (depth === 1 && current !== undefined) readHidden(record, current);
  }
  return found;
}

function readHidden(record: BiffRecord, { rows, columns }: { rows: Set<number>; columns: ColumnSpan[] }): void {
  if (record.kind === ROW && (record.uint16(12) & 0x20) !== 0) rows.add(record.uint16(0));
  if (record.kind === COLUMN && (record.uint16(8) & 1) !== 0)
    columns.push({ first: record.uint16(0), last: record.uint16(2) });
}

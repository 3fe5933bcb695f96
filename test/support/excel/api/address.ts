import type { GridRange } from '../../../../src/core/grid';
import { parseRange, toA1 } from '../../../../src/core/grid';
import { invalid } from '../model/refusal';
import { Sheet } from '../model/sheet';

const WHOLE_COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const WHOLE_ROWS = /^\$?(\d+):\$?(\d+)$/;
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** The rectangle of an address as `getRange` takes it (without sheet). */
export function areaOf(address: unknown, location: string): GridRange {
  if (address === null || address === undefined || address === '') return Sheet.whole();
  if (typeof address !== 'string') throw invalid(location);
  const text = address.slice(address.lastIndexOf('!') + 1);
  const area = wholeColumns(text) ?? wholeRows(text) ?? parseRange(text);
  if (area === undefined || area.right > Sheet.whole().right || area.bottom > Sheet.whole().bottom) {
    throw invalid(location);
  }
  return area;
}

function wholeColumns(text: string): GridRange | undefined {
  const match = WHOLE_COLUMNS.exec(text);
  return match === null ? undefined : parseRange(`${match[1] ?? ''}1:${match[2] ?? ''}1048576`);
}

function wholeRows(text: string): GridRange | undefined {
  const match = WHOLE_ROWS.exec(text);
  return match === null ? undefined : parseRange(`A${match[1] ?? ''}:XFD${match[2] ?? ''}`);
}

/** An address as Excel gives it: `Sheet1!A1:B2`, names quoted where they have to be. */
export function addressOf(sheet: Sheet, { top, left, bottom, right }: GridRange): string {
  const name = PLAIN_NAME.test(sheet.name) ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`;
  const first = toA1(top, left);
  const last = toA1(bottom, right);
  return `${name}!${first === last ? first : `${first}:${last}`}`;
}

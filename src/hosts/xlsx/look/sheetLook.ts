import { parseA1 } from '../../../core/grid';
import { XmlScanner } from '../../package/xml/scanner';
import type { SheetLook } from './types';

/** Excel's standard column and row, in pixels. */
const WIDTH = 64;
const HEIGHT = 20;
const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 4 / 3;

/** How many columns a sheet can have: rows and columns make one number with it. */
export const COLUMNS = 16_384;

type Growing = { -readonly [K in 'columns' | 'defaultWidth' | 'defaultHeight']: SheetLook[K] } & {
  readonly columns: { first: number; last: number; width: number }[];
  readonly rows: number[];
  readonly heights: number[];
  readonly cells: number[];
  readonly styles: number[];
};

/**
 * Widths, heights and cell styles of a worksheet part.
 * @throws XmlFault where the text is not well-formed
 */
export function readSheetLook(name: string, text: string): SheetLook {
  const look: Growing = {
    columns: [],
    defaultWidth: WIDTH,
    defaultHeight: HEIGHT,
    rows: [],
    heights: [],
    cells: [],
    styles: [],
  };
  const scanner = new XmlScanner(text);
  let row = -1;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    if (scanner.is('row')) row = readRow(scanner, row, look);
    else if (scanner.is('c')) readCell(scanner, look);
    else if (scanner.is('col')) readColumn(scanner, look);
    else if (scanner.is('sheetFormatPr')) readDefaults(scanner, look);
  }
  const { rows, heights, cells, styles, ...rest } = look;
  return {
    name,
    ...rest,
    rows: Uint32Array.from(rows),
    heights: Float32Array.from(heights),
    cells: Float64Array.from(cells),
    styles: Uint16Array.from(styles),
  };
}

function readDefaults(scanner: XmlScanner, look: Growing): void {
  const width = scanner.attribute('defaultColWidth');
  const height = scanner.attribute('defaultRowHeight');
  if (width !== undefined) look.defaultWidth = toPixels(Number(width));
  if (height !== undefined) look.defaultHeight = Number(height) * PIXELS_PER_POINT;
}

function readColumn(scanner: XmlScanner, look: Growing): void {
  const first = Number(scanner.attribute('min')) - 1;
  const last = Number(scanner.attribute('max')) - 1;
  const width = scanner.attribute('width');
  if (isOn(scanner.attribute('hidden'))) look.columns.push({ first, last, width: 0 });
  else if (width !== undefined) look.columns.push({ first, last, width: toPixels(Number(width)) });
}

function readRow(scanner: XmlScanner, before: number, look: Growing): number {
  const given = scanner.attribute('r');
  const row = given === undefined ? before + 1 : Number(given) - 1;
  const height = isOn(scanner.attribute('hidden')) ? '0' : scanner.attribute('ht');
  if (height !== undefined) {
    look.rows.push(row);
    look.heights.push(Number(height) * PIXELS_PER_POINT);
  }
  return row;
}

/** A cell without an address is drawn plainly. */
function readCell(scanner: XmlScanner, look: Growing): void {
  const style = Number(scanner.attribute('s') ?? 0);
  const place = style === 0 ? undefined : parseA1(scanner.attribute('r') ?? '');
  scanner.leap();
  if (place === undefined) return;
  look.cells.push(place.row * COLUMNS + place.column);
  look.styles.push(style);
}

function toPixels(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER);
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

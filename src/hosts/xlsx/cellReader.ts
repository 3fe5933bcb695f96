import type { CellValue, GridCell } from '../../core/grid';
import { isoSerial } from './dates';
import { readRichText } from './sharedStrings';
import { GENERAL } from './styles';
import { decodeCellText } from '../package/xml/entities';
import type { XmlScanner } from '../package/xml/scanner';

/** What a cell's text means depends on the workbook it stands in. */
export interface CellContext {
  /** Asked for only when a cell needs it. */
  readonly sharedStrings: () => readonly string[];
  readonly formats: readonly string[];
  readonly date1904: boolean;
  /** Cells and merged areas that may still be kept in the whole workbook. */
  readonly budget: { left: number };
}

/** Texts of shared formulas by their index, as the cells met so far have them. */
export type SharedFormulas = Map<string, string>;

/** A cell as its part has it, references in its texts resolved. */
export interface WrittenCell {
  /** Its address, or the letters of its column. */
  readonly column: string | undefined;
  readonly type: string | undefined;
  readonly style: string | undefined;
  readonly raw: string | undefined;
  readonly formula: string | undefined;
}

/** Standing on the `open` of `<c>`: what is written in it; stands on its `close` afterwards. */
export function readCell(scanner: XmlScanner, shared: SharedFormulas): WrittenCell {
  const column = scanner.attribute('r');
  const type = scanner.attribute('t');
  const style = scanner.attribute('s');
  let raw: string | undefined;
  let formula: string | undefined;
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    if (scanner.next() !== 'open') continue;
    if (scanner.is('v')) raw = scanner.readText();
    else if (scanner.is('f')) formula = readFormula(scanner, shared);
    else if (scanner.is('is')) raw = readRichText(scanner);
    else scanner.skip();
  }
  return { column, type, style, raw, formula };
}

/** A cell that shares a formula carries the text of the cell that was written first. */
function readFormula(scanner: XmlScanner, shared: SharedFormulas): string {
  const index = scanner.attribute('t') === 'shared' ? scanner.attribute('si') : undefined;
  const text = scanner.readText();
  if (index === undefined) return text;
  if (text !== '') shared.set(index, text);
  return shared.get(index) ?? '';
}

/** The cell that is meant, `undefined` when it is empty. */
export function cellOf(column: number, written: WrittenCell, context: CellContext): GridCell | undefined {
  const { type, style, raw, formula } = written;
  const value = raw === undefined ? null : readValue(type ?? 'n', raw, context);
  if (formula === undefined && (value === null || value === '')) return undefined;
  const format = (style === undefined ? context.formats[0] : context.formats[Number(style)]) ?? GENERAL;
  return formula === undefined ? { column, value, format } : { column, value, format, formula };
}

function readValue(type: string, raw: string, context: CellContext): CellValue {
  switch (type) {
    case 's':
      return raw === '' ? null : (context.sharedStrings()[Number(raw)] ?? null);
    case 'str':
      return decodeCellText(raw);
    case 'inlineStr':
      return raw;
    case 'b':
      return raw.trim() === '1' || raw.trim() === 'true';
    case 'e':
      return { error: raw };
    case 'd':
      return isoSerial(raw, context.date1904) ?? raw;
    default:
      return readNumber(raw);
  }
}

/** A number; a text where a program wrote one without saying so. */
function readNumber(raw: string): CellValue {
  const number = Number(raw);
  if (Number.isFinite(number)) return raw.trim() === '' ? null : number;
  return raw;
}

import { limits } from '../../package/limits';
import { XmlScanner } from '../../package/xml/scanner';

/** Where a cell stands in a worksheet part, and what matters when it is replaced. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly style: number;
  readonly formula: FormulaPlace | undefined;
}

export interface FormulaPlace {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly text: string;
  /** Index of a shared formula. */
  readonly shared: string | undefined;
  /** Range of a shared or array formula, on the cell that was written first. */
  readonly range: string | undefined;
}

/** A row and where it stands; `inside` is where its cells begin, or the end of an empty row's tag. */
export interface RowPlace {
  readonly row: number;
  readonly start: number;
  readonly inside: number;
  readonly end: number;
  readonly empty: boolean;
  readonly cells: readonly CellPlace[];
}

/** Where a worksheet's cells stand. */
export interface CellMap {
  readonly prefix: string;
  /** The element that holds the rows. */
  readonly data: {
    readonly start: number;
    readonly inside: number;
    readonly closeStart: number;
    readonly end: number;
    readonly empty: boolean;
  };
  readonly rows: readonly RowPlace[];
}

/** @returns `undefined` where the part has no rows element */
export function mapCells(text: string): CellMap | undefined {
  const scanner = new XmlScanner(text);
  let prefix = '';
  let map: CellMap | undefined;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    if (scanner.depth === 1) prefix = scanner.prefix;
    else if (scanner.is('sheetData') && map === undefined) map = mapRows(scanner, prefix);
    else scanner.skip();
  }
  return map;
}

function mapRows(scanner: XmlScanner, prefix: string): CellMap {
  const { start, end: inside, empty } = scanner;
  const rows: RowPlace[] = [];
  let row = -1;
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    if (scanner.next() !== 'open') continue;
    const given = Number(scanner.attribute('r') ?? row + 2);
    row = Number.isInteger(given) && given > 0 && given <= limits.rows ? given - 1 : row + 1;
    rows.push(mapRow(scanner, row));
  }
  return { prefix, data: { start, inside, closeStart: scanner.start, end: scanner.end, empty }, rows };
}

function mapRow(scanner: XmlScanner, row: number): RowPlace {
  const { start, end: inside, empty } = scanner;
  const cells: CellPlace[] = [];
  let column = -1;
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    if (scanner.next() !== 'open') continue;
    if (!scanner.is('c')) {
      scanner.skip();
      continue;
    }
    column = columnOf(scanner.attribute('r')) ?? column + 1;
    cells.push(mapCell(scanner, row, column));
  }
  return { row, start, inside, end: scanner.end, empty, cells };
}

function columnOf(address: string | undefined): number | undefined {
  const letters = /^[A-Za-z]+/.exec(address ?? '')?.[0].toUpperCase();
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function mapCell(scanner: XmlScanner, row: number, column: number): CellPlace {
  const { start } = scanner;
  const style = Number(scanner.attribute('s') ?? 0);
  let formula: FormulaPlace | undefined;
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    if (scanner.next() !== 'open') continue;
    if (scanner.is('f')) formula = mapFormula(scanner);
    else scanner.skip();
  }
  return { row, column, start, end: scanner.end, style, formula };
}

function mapFormula(scanner: XmlScanner): FormulaPlace {
  const { start } = scanner;
  const type = scanner.attribute('t') ?? 'normal';
  const [shared, range] = [scanner.attribute('si'), scanner.attribute('ref')];
  const text = scanner.readText();
  return { start, end: scanner.end, type, text, shared: type === 'shared' ? shared : undefined, range };
}

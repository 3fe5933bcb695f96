import type { GridRow } from '../../grid';
import { cellAt, textOf } from '../sheet/sheetView';

/** What the labels and codes of a row say it is. */
export interface FoundLine {
  readonly key: string;
  readonly code: string | undefined;
  readonly known: boolean;
  readonly printedName: string;
  readonly labelColumn: number;
  readonly codeColumn: number | undefined;
  /** The code was typed with dashes and became a date. */
  readonly dated: boolean;
  /** The row is that of a unit, under which its codes are listed: it repeats what they add up to. */
  readonly entity: boolean;
}

/** A line that prints no code of its own. */
export function uncodedLine(
  key: string,
  known: boolean,
  printedName: string,
  labelColumn: number,
  code?: string,
): FoundLine {
  return { key, code, known, printedName, labelColumn, codeColumn: undefined, dated: false, entity: false };
}

/** Reads the rows of one block in their order: what a row is may depend on the rows above. */
export type LineReader = (row: GridRow) => FoundLine | undefined;

/** The text of a row that says what it is. */
export interface Label {
  readonly text: string;
  readonly column: number;
  readonly dated: boolean;
}

/** The first text of a row in these columns. */
export function firstText(row: GridRow, columns: readonly number[]): Label | undefined {
  for (const column of columns) {
    const text = textOf(cellAt(row, column)).trim();
    if (text !== '') return { text, column, dated: false };
  }
  return undefined;
}

import type { GridRow } from '../../grid';
import type { Block } from './blocks';
import { cellAt, textOf } from '../sheet/sheetView';
import { compact } from '../sheet/text';

const PART = /^\d{1,2}$/;

/** Codes split over three columns whose one header lost its merge: the columns on its right that hold nothing but parts of codes. */
export function withSplitCodes(block: Block, rows: readonly GridRow[]): Block {
  const [first, ...others] = block.codes;
  if (first === undefined || others.length > 0 || block.columns.has(first + 1)) return block;
  const parts = [first + 1, first + 2].filter((column) => !block.columns.has(column) && holdsParts(rows, column));
  if (parts.length === 0) return block;
  return { ...block, codes: [first, ...parts], columns: new Set([...block.columns, ...parts]) };
}

function holdsParts(rows: readonly GridRow[], column: number): boolean {
  const texts = rows.map((row) => compact(textOf(cellAt(row, column)))).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => PART.test(text));
}

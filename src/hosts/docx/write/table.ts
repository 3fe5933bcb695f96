import { framedTable } from './tableFrame';
import type { FramedCell, Merge } from './tableFrame';

export type { Merge } from './tableFrame';

/** A cell: its paragraphs as XML. */
export interface TableCell {
  readonly paragraphs: readonly string[];
  readonly merge?: Merge;
}

const EMPTY = '<w:p/>';
const SHADE = '<w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/>';

/**
 * A ruled table whose shaded head is repeated on every page.
 * @param widths of the columns, in twentieths of a point
 */
export function tableXml(
  widths: readonly number[],
  head: readonly TableCell[],
  rows: readonly (readonly TableCell[])[],
): string {
  const framed = (cells: readonly TableCell[], properties: string): FramedCell[] =>
    cells.map((cell, index) => ({ ...framedCell(cell), width: widths[index] ?? 0, properties }));
  const all = [
    { cells: framed(head, SHADE), isHead: true },
    ...rows.map((row) => ({ cells: framed(row, ''), isHead: false })),
  ];
  return framedTable(widths, all, { line: '808080' });
}

function framedCell({ paragraphs, merge = 'none' }: TableCell) {
  return { merge, content: merge === 'further' || paragraphs.length === 0 ? EMPTY : paragraphs.join('') };
}

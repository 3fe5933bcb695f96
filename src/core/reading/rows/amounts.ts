import type { GridRange, GridRow } from '../../grid';
import { contentOf } from '../sheet/content';
import type { Content } from '../sheet/content';
import type { DraftAmount } from '../draft';
import type { AmountColumn, Block } from '../header/blocks';
import type { FormLookup } from '../sheet/lookup';
import type { FoundLine } from './foundLine';
import type { SheetView } from '../sheet/sheetView';
import { cellAt, refOf, rightEnd, rowAt } from '../sheet/sheetView';

/** The amount cells of a block in a row. */
export function readAmounts(view: SheetView, row: GridRow, columns: readonly AmountColumn[]): DraftAmount[] {
  const amounts: DraftAmount[] = [];
  for (const { key, sheetColumn } of columns) {
    const cell = refOf(view, row.row, sheetColumn);
    amounts.push({ column: key, cell, content: contentAt(view, row, sheetColumn) });
  }
  return amounts;
}

/** What an amount cell holds; one that a merged area with an amount covers holds something that nobody knows. */
export function contentAt(view: SheetView, row: GridRow, column: number): Content {
  const content = contentOf(cellAt(row, column));
  if (content.kind !== 'blank' || view.merges.length === 0) return content;
  const cover = view.coverOf(row.row, column);
  return cover !== undefined && holdsAmount(view, cover) ? COVERED : content;
}

const COVERED: Content = { kind: 'unread', why: 'covered' };

function holdsAmount(view: SheetView, { top, left }: GridRange): boolean {
  const row = rowAt(view, top);
  return row !== undefined && contentOf(cellAt(row, left)).kind === 'number';
}

/** Whether amount cells hold numbers or nothing, and nothing about them is odd. */
export function arePlain(amounts: readonly DraftAmount[]): boolean {
  for (const { content } of amounts) {
    if (content.kind === 'number' ? content.odd !== undefined : content.kind !== 'blank') return false;
  }
  return true;
}

/** Header words typed into amount cells are no amounts: the cell is blank. */
export function withoutHeaderWords(lookup: FormLookup, amounts: readonly DraftAmount[]): readonly DraftAmount[] {
  return amounts.map((amount) => {
    const { content } = amount;
    return content.kind === 'text' && lookup.isHeaderWord(content.text)
      ? { ...amount, content: { kind: 'blank' } }
      : amount;
  });
}

/** Whether anything but blanks stands in amount cells. */
export function isFilled(amounts: readonly DraftAmount[]): boolean {
  for (const { content } of amounts) if (content.kind !== 'blank') return true;
  return false;
}

/**
 * The amount of a footer (公用经费合计) that stands under a later block, its label reaching over the blocks between;
 * `undefined` where it stands under its own.
 */
export function footerAmount(
  view: SheetView,
  row: GridRow,
  line: FoundLine,
  own: DraftAmount,
  later: readonly Block[],
): DraftAmount | undefined {
  if (own.content.kind !== 'blank') return undefined;
  const candidates = later.flatMap(({ amounts }) => readAmounts(view, row, amounts));
  const filled = candidates.find(({ content }) => content.kind !== 'blank');
  if (filled !== undefined) return filled;
  const end = rightEnd(view, row.row, line.labelColumn);
  return own.cell.column <= end ? candidates.find(({ cell }) => cell.column > end) : undefined;
}

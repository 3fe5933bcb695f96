import { contentOf } from '../sheet/content';
import type { DraftLine } from '../draft';
import type { Block } from '../header/blocks';
import type { FormLookup } from '../sheet/lookup';
import type { SheetView } from '../sheet/sheetView';
import { cellAt, refOf, rowAt } from '../sheet/sheetView';

/** Lines that an edition prints as columns: their amount is that of the column in the 合计 row. Lines that are printed stay. */
export function totalLines(
  view: SheetView,
  { definition }: FormLookup,
  blocks: readonly Block[],
  lines: readonly (readonly DraftLine[])[],
): DraftLine[] {
  if (blocks.every(({ totals }) => totals.length === 0)) return [];
  const printed = new Set(lines.flat().map(({ line }) => line.key));
  return blocks.flatMap(({ index, totals }) => {
    const total = totals.length === 0 ? undefined : lines[index]?.find(({ line }) => line.key === '合计');
    if (total === undefined) return [];
    const { line } = total;
    const row = rowAt(view, line.sheetRow);
    const column = definition.columns[0]?.key ?? '';
    return totals.flatMap(({ key, printed: printedName, sheetColumn }): DraftLine[] => {
      if (printed.has(key)) return [];
      const cell = refOf(view, line.sheetRow, sheetColumn);
      const amount = { column, cell, content: contentOf(row && cellAt(row, sheetColumn)) };
      return [{ line: { ...line, key, printedName, amounts: new Map() }, amounts: [amount] }];
    });
  });
}

import type { PutSheetEdit, SheetCell, SheetCellStyle } from '../../core/edits';
import { contentOf, type Snapshot } from './cells';

/**
 * Queues the reading of a sheet of ours before it is put anew; to be called after the sync. Contents and number formats are
 * those that stood there; looks are those of the new sheet where it has the same text, which our sheets' headings have.
 */
export function queueSheetSnapshot(sheet: Excel.Worksheet, edit: PutSheetEdit): Snapshot {
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,values,formulas,numberFormat');
  const styles = stylesOf(edit);
  return () => ({ ...edit, rows: used.isNullObject ? [] : rowsOf(used, styles) });
}

function rowsOf(used: Excel.Range, styles: ReadonlyMap<unknown, SheetCellStyle>): (SheetCell | null)[][] {
  const formulas: unknown[][] = used.formulas;
  const left = Array.from({ length: used.columnIndex }, () => null);
  const rows = formulas.map((row, down) => [
    ...left,
    ...row.map((formula, across): SheetCell | null => {
      const content = contentOf(formula, used.values[down]?.[across]);
      const style = styles.get(content);
      const numberFormat = String(used.numberFormat[down]?.[across] ?? 'General');
      return content === null ? null : { content, numberFormat, ...(style === undefined ? {} : { style }) };
    }),
  ]);
  return [...Array.from({ length: used.rowIndex }, () => []), ...rows];
}

function stylesOf({ rows }: PutSheetEdit): ReadonlyMap<unknown, SheetCellStyle> {
  return new Map(
    rows.flat().flatMap((cell) => (cell?.style === undefined ? [] : [[cell.content, cell.style] as const])),
  );
}

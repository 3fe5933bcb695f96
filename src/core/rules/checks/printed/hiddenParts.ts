import { columnLetters, isHiddenColumn } from '../../../grid';
import type { CellRef, SheetGrid } from '../../../grid';
import { findingText } from '../../../messages';
import type { FormReading } from '../../../reading';
import { hasAmount, lineHasAmount, subject, workbookCheck } from '../look';
import type { Found } from '../look';

/** Rows, columns and sheets that hold amounts are in sight; those that are not were checked all the same. */
export const hiddenParts = workbookCheck<object>('hiddenParts', (reading) => {
  const found: Found[] = [];
  for (const form of reading.forms) {
    const grid = reading.grid(form.sheet);
    if (grid !== undefined)
      found.push(...hiddenSheet(form, grid), ...hiddenRows(form, grid), ...hiddenColumns(form, grid));
  }
  return found;
});

function hiddenSheet({ form, sheet, titleCell }: FormReading, { hidden }: SheetGrid): Found[] {
  if (!hidden) return [];
  return [{ form, place: 'sheet', cells: [subject(titleCell)], message: findingText.hiddenSheet(form, sheet) }];
}

function hiddenRows({ form, lines }: FormReading, { rows }: SheetGrid): Found[] {
  const hidden = rows.filter((row) => row.hidden === true);
  if (hidden.length === 0) return [];
  const unseen = new Set(hidden.map(({ row }) => row));
  const filled = lines.filter((line) => unseen.has(line.sheetRow) && lineHasAmount(line));
  const cells = new Map(filled.map(({ sheetRow, labelCell }) => [sheetRow, labelCell]));
  return parts(form, 'rows', cells, (row) => String(row + 1));
}

function hiddenColumns({ form, lines }: FormReading, grid: SheetGrid): Found[] {
  if (grid.hiddenColumns === undefined) return [];
  const amounts = lines.flatMap((line) => [...line.amounts.values()]);
  const unseen = amounts.filter((amount) => hasAmount(amount) && isHiddenColumn(grid, amount.cell.column));
  const cells = new Map([...unseen].reverse().map(({ cell }) => [cell.column, cell]));
  return parts(form, 'columns', cells, columnLetters);
}

function parts(
  form: FormReading['form'],
  kind: 'rows' | 'columns',
  cells: ReadonlyMap<number, CellRef>,
  nameOf: (at: number) => string,
): Found[] {
  if (cells.size === 0) return [];
  const inOrder = [...cells].sort(([one], [other]) => one - other);
  const names = inOrder.map(([at]) => nameOf(at));
  const message = findingText.hiddenParts(form, kind, names);
  return [{ form, place: kind, cells: inOrder.map(([, cell]) => subject(cell)), message }];
}

import type { Remedy } from '../diagnosis';
import type { CellRef } from '../grid';
import { columnLetters, toA1 } from '../grid';
import { formatAmount } from '../money';
import type { ReportCell, ReportRemedy } from './types';

/** A remedy in the terms that Excel shows. */
export function reportRemedy(remedy: Remedy): ReportRemedy {
  switch (remedy.kind) {
    case 'insertRow':
      return insertion(remedy);
    case 'deleteRow':
      return { kind: 'deleteRow', sheet: remedy.sheet, row: remedy.row + 1, code: remedy.code };
    case 'multiplyAmounts':
      return {
        kind: 'multiplyAmounts',
        sheet: remedy.sheet,
        rows: [remedy.firstRow + 1, remedy.lastRow + 1],
        columns: remedy.columns.map(columnLetters),
        by: remedy.by,
      };
    case 'recalculate':
      return { kind: 'recalculate', ...placeOf(remedy.cell) };
    case 'changeUnit':
      return { kind: 'changeUnit', ...placeOf(remedy.cell), printed: remedy.printed, proposed: remedy.proposed };
    default:
      return { kind: remedy.kind, ...placeOf(remedy.cell), printed: remedy.printed, proposed: remedy.proposed };
  }
}

function insertion(remedy: Extract<Remedy, { kind: 'insertRow' }>): ReportRemedy {
  const { sheet, above, code, name, amounts, amountUnit, decimals } = remedy;
  return {
    kind: 'insertRow',
    sheet,
    above: above + 1,
    code,
    name,
    amounts: amounts.map(({ column, sheetColumn, fen }) => ({
      column: columnLetters(sheetColumn),
      name: column,
      amount: formatAmount(fen, amountUnit, decimals),
    })),
  };
}

function placeOf({ sheet, row, column }: CellRef): ReportCell {
  return { sheet, address: toA1(row, column) };
}

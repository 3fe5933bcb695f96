import type { causeText } from '../../messages';
import { formatAmount } from '../../money';
import type { FormLine, FormReading } from '../../reading';
import type { Remedy } from '../remedy';

/** A row to be put in. */
type Insertion = Extract<Remedy, { kind: 'insertRow' }>;

/** Where a row belongs by its code, and what it says. */
export function insertion(form: FormReading, line: FormLine): Insertion {
  const { sheet, amountUnit, decimals, lines, columns } = form;
  const coded = lines.filter(({ code }) => code !== undefined);
  const before = coded.filter(({ key }) => key < line.key).at(-1);
  const [beside = line] = before === undefined ? coded : [before];
  const amounts = [...line.amounts].flatMap(([column, amount]) => {
    const sheetColumn = columns.find(({ key }) => key === column)?.sheetColumn;
    if (amount.kind !== 'figure' || amount.fen === 0 || sheetColumn === undefined) return [];
    return [{ column, sheetColumn, fen: amount.fen }];
  });
  return {
    kind: 'insertRow',
    form: form.form,
    sheet,
    above: before === undefined ? beside.sheetRow : before.sheetRow + 1,
    code: line.key,
    name: line.printedName,
    codeColumn: (beside.codeCell ?? beside.labelCell).column,
    nameColumn: beside.labelCell.column,
    amounts,
    amountUnit,
    decimals,
  };
}

/** Where the topmost row is to be put, and with what amounts. */
export function adviceOn([first]: readonly Insertion[]): causeText.InsertionText {
  if (first === undefined) throw new RangeError('no row is left out');
  const { above, amounts, amountUnit, decimals } = first;
  return {
    row: above + 1,
    amounts: amounts.map(({ column, fen }) => [column, formatAmount(fen, amountUnit, decimals)]),
  };
}

import type { CellRef } from '../grid';
import type { FormLine, FormReading, WorkbookReading } from '../reading';
import { relationText } from '../messages';
import type { CellPlace } from './types';

/** Finds the place of a cell in the form that its sheet was read as; `undefined` for what stands outside its lines. */
export function placesIn(reading: WorkbookReading): (cell: CellRef) => CellPlace | undefined {
  const rows = new Map<string, ReadonlyMap<number, readonly FormLine[]>>();
  const forms = new Map(reading.forms.map((form) => [form.sheet, form]));
  return (cell) => {
    const form = forms.get(cell.sheet);
    if (form === undefined) return undefined;
    const lines = rows.get(cell.sheet) ?? linesByRow(form);
    rows.set(cell.sheet, lines);
    return placeAmong(lines.get(cell.row) ?? [], cell, form);
  };
}

function linesByRow({ lines }: FormReading): ReadonlyMap<number, readonly FormLine[]> {
  const rows = new Map<number, FormLine[]>();
  for (const line of lines) {
    const there = rows.get(line.sheetRow);
    if (there === undefined) rows.set(line.sheetRow, [line]);
    else there.push(line);
  }
  return rows;
}

function placeAmong(lines: readonly FormLine[], { column }: CellRef, { form }: FormReading): CellPlace | undefined {
  for (const line of lines) {
    const named = nameOf(line);
    if (line.labelCell.column === column || line.codeCell?.column === column) return { form, line: named, column: '' };
    for (const [key, { cell }] of line.amounts) if (cell.column === column) return { form, line: named, column: key };
  }
  return undefined;
}

function nameOf({ code, key, known, printedName }: FormLine): string {
  if (code !== undefined) return relationText.lineName(code, printedName);
  return known || printedName === '' ? key : relationText.quoted(printedName);
}

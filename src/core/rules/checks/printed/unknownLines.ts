import { findingText } from '../../../messages';
import { toA1 } from '../../../grid';
import type { FormLine, FormReading } from '../../../reading';
import { everyFormCheck, hasAmount, subject } from '../look';

/** Every row with an amount is a line that the form knows; one finding for each form. */
export const unknownLines = everyFormCheck<object>('unknownLines', (reading) => {
  const unknown = unknownWithAmount(reading);
  if (unknown.length === 0) return [];
  const cells = unknown.map((line) => subject(line.labelCell));
  const words = unknown.map(({ printedName, sheetRow }) =>
    printedName === '' ? findingText.sheetRow(sheetRow) : printedName,
  );
  const place = unknown.map(({ key }) => key).join(',');
  return [{ form: reading.form, place, cells, message: findingText.unknownLines(reading.form, words) }];
});

/** Unknown lines with an amount that no known line has: the footer of one block may stand beside a row of another. */
function unknownWithAmount({ lines }: FormReading): readonly FormLine[] {
  const unknown = lines.filter(({ known }) => !known);
  if (unknown.length === 0) return [];
  const taken = new Set(lines.filter(({ known }) => known).flatMap(addressesOf));
  return unknown.filter((line) => addressesOf(line).some((address) => !taken.has(address)));
}

function addressesOf(line: FormLine): readonly string[] {
  return [...line.amounts.values()].filter(hasAmount).map(({ cell }) => toA1(cell.row, cell.column));
}

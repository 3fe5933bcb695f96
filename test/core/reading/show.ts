import type { AmountCell, FormReading, WorkbookReading } from '../../../src/core/reading';
import { readForms } from '../../../src/core/reading';
import { sheet } from '../../support/textTable';

/** The only form of a text table. */
export function readOne(table: string): FormReading {
  const { forms } = readForms([sheet('表', table)]);
  expect(forms).toHaveLength(1);
  return forms[0]!;
}

/** A workbook of text tables, one a sheet, named 表1, 表2 …. */
export function readTables(...tables: string[]): WorkbookReading {
  return readForms(tables.map((table, index) => sheet(`表${index + 1}`, table)));
}

/** Lines as `key: column=amount …`, blanks left out; unknown lines begin with `?`. */
export function lines(form: FormReading): string[] {
  return form.lines.map(({ key, known, amounts }) => {
    const shown = [...amounts]
      .filter(([, { kind }]) => kind !== 'blank')
      .map(([name, cell]) => `${name}=${show(cell)}`);
    return `${known ? '' : '?'}${key}: ${shown.join(' ')}`.trim();
  });
}

/** An amount as printed; what is no figure in angle brackets. */
export function show(cell: AmountCell | undefined): string {
  if (cell === undefined) return '<none>';
  if (cell.kind === 'figure') return cell.printed;
  if (cell.kind === 'text') return `<${cell.text}>`;
  return cell.kind === 'error' ? `<${cell.error}>` : `<${cell.kind}>`;
}

import { formatAmount, parseDecimalText } from '../../src/core/money';
import type { FormId } from '../../src/core/forms';
import type { AmountCell, FormLine, FormReading, WorkbookReading } from '../../src/core/reading';
import type { AmountUnit } from '../../src/core/money';

/**
 * A form already read, in the accountant's notation: the first line names the columns, each further line a line of the form:
 * key, `code name`, or nothing, then its amounts. Empty = blank, `#REF!` = error value, `=…` = formula without a result, other
 * words = text; `×` = the line has no such column. `单位 < 部门` is a unit
 * of a department. A line `---` begins the next block. `123.45~` hides digits: it is exact.
 */
export function form(id: FormId, table: string, options: { unit?: AmountUnit; sheet?: string } = {}): FormReading {
  const unit = options.unit ?? '万元';
  const sheet = options.sheet ?? id;
  const lines: FormLine[] = [];
  let columns: readonly string[] | undefined;
  let block = 0;
  table
    .trim()
    .split('\n')
    .forEach((text, row) => {
      const [label = '', ...cells] = text.split('|').map((cell) => cell.trim());
      if (label === '---') [block, columns] = [block + 1, undefined];
      else if (columns === undefined) columns = cells;
      else lines.push(line(label, { sheet, row, block, unit, columns, cells }));
    });
  return assemble(id, unit, sheet, lines);
}

/** A workbook of such forms. */
export function workbook(...forms: readonly FormReading[]): WorkbookReading {
  return {
    forms,
    skipped: [],
    departments: [],
    form: (id) => forms.find((reading) => reading.form === id),
    grid: () => undefined,
  };
}

interface Row {
  readonly sheet: string;
  readonly row: number;
  readonly block: number;
  readonly unit: AmountUnit;
  readonly columns: readonly string[];
  readonly cells: readonly string[];
}

function line(label: string, { sheet, row, block, unit, columns, cells }: Row): FormLine {
  const [printed = '', parent] = label.split(/\s*<\s*/);
  const [, code, name] = /^(\d{3,7})(?:\s+(.*))?$/.exec(printed) ?? [];
  const amounts = columns.flatMap((column, index): [string, AmountCell][] => {
    const text = cells[index] ?? '';
    return text === '×' ? [] : [[column, amount(text, unit, { sheet, row, column: block * 10 + index + 1 })]];
  });
  return {
    key: code ?? (printed === '' ? `行${row}` : printed),
    ...(parent === undefined ? {} : { parent }),
    ...(code === undefined ? {} : { code }),
    known: printed !== '',
    printedName: name ?? (code === undefined ? printed : ''),
    labelCell: { sheet, row, column: block * 10 },
    sheetRow: row,
    block,
    amounts: new Map(amounts),
  };
}

function amount(text: string, unit: AmountUnit, cell: AmountCell['cell']): AmountCell {
  if (text === '' || text === '-' || text === '—') return { kind: 'blank', cell };
  if (text.startsWith('#')) return { kind: 'error', cell, error: text };
  if (text.startsWith('=')) return { kind: 'uncalculated', cell, formula: text.slice(1) };
  if (!/^-?[\d.]+~?$/.test(text)) return { kind: 'text', cell, text };
  const exact = text.endsWith('~');
  const { fen } = parseDecimalText(exact ? text.slice(0, -1) : text, unit);
  const decimals = exact ? 2 : (text.split('.')[1]?.length ?? 0);
  const step = 10 ** ((unit === '元' ? 2 : 6) - decimals);
  const printed = formatAmount(fen, unit, decimals);
  const printedFen = parseDecimalText(printed, unit).fen;
  return { kind: 'figure', cell, fen, printedFen, half: exact || step === 1 ? 0 : step / 2, printed, decimals };
}

function assemble(id: FormId, amountUnit: AmountUnit, sheet: string, lines: readonly FormLine[]): FormReading {
  const byKey = new Map([...lines].reverse().map((each) => [each.key, each]));
  const keys = new Map(
    lines.flatMap((each) =>
      [...each.amounts.keys()].map((key, index) => [`${each.block} ${key}`, { key, index, block: each.block }]),
    ),
  );
  return {
    form: id,
    title: id,
    titleCell: { sheet, row: 0, column: 0 },
    sheet,
    amountUnit,
    decimals: 2,
    fiscalYear: 2023,
    entity: null,
    lines,
    columns: [...keys.values()].map(({ key, index, block }) => ({
      key,
      printed: key,
      sheetColumn: block * 10 + index + 1,
      block,
    })),
    counts: [],
    above: [],
    notes: [],
    observations: [],
    gaps: [],
    nil: lines.every((each) => [...each.amounts.values()].every((cell) => cell.kind !== 'figure' || cell.fen === 0)),
    line: (key) => byKey.get(key),
  };
}

import { formDefinition } from '../../forms';
import { toA1 } from '../../grid';
import { narrativeText as say } from '../../messages';
import { formatAmount } from '../../money';
import type { AmountCell, FormLine, FormReading, WorkbookReading } from '../../reading';
import { readForms } from '../../reading';
import type { TextSource, TextTable } from '../source';
import type { NarrativeClaim } from '../types';

/** Figures of the document's tables agree with the workbook's. */
const RULE = 'N27';

/** Where each cell of the document's tables stands among its paragraphs. */
type ParagraphOf = (sheet: string, row: number, column: number) => number | undefined;

/**
 * Compares every figure of a document's tables with the workbook's figure of the same form, line and column. What the workbook
 * does not have, or does not say as a number, is not judged.
 */
export function compareTables(
  source: TextSource,
  tables: readonly TextTable[],
  workbook: WorkbookReading,
): NarrativeClaim[] {
  const paragraphOf = paragraphsByCell(source, tables);
  const { forms } = readForms(tables.map(({ grid }) => grid));
  return forms.flatMap((form) => {
    const other = workbook.form(form.form);
    return other === undefined ? [] : formClaims(form, other, source, paragraphOf);
  });
}

function paragraphsByCell({ paragraphs }: TextSource, tables: readonly TextTable[]): ParagraphOf {
  const byCell = new Map<string, number>();
  paragraphs.forEach(({ cell, text }, index) => {
    if (cell === undefined || text.trim() === '') return;
    const key = `${cell.table} ${cell.row} ${cell.column}`;
    if (!byCell.has(key)) byCell.set(key, index);
  });
  const bySheet = new Map(tables.map(({ grid, rows }) => [grid.name, rows]));
  return (sheet, row, column) => {
    const origin = bySheet.get(sheet)?.[row];
    return origin === undefined ? undefined : byCell.get(`${origin.table} ${origin.row} ${column}`);
  };
}

function formClaims(
  form: FormReading,
  other: FormReading,
  source: TextSource,
  paragraphOf: ParagraphOf,
): NarrativeClaim[] {
  return form.lines.flatMap((line) => {
    const partner = other.line(line.key);
    return [...line.amounts].flatMap(([column, cell]) => {
      const paragraph = paragraphOf(cell.cell.sheet, cell.cell.row, cell.cell.column);
      const amount = partner?.amounts.get(column);
      if (paragraph === undefined || cell.kind !== 'figure' || amount === undefined) return [];
      const place = say.tablePlace(formDefinition(form.form).title, nameOf(line), column);
      const head = headOf(source, paragraph, form, place, amount);
      return [{ ...head, ...judged(cell, amount, form, place) }];
    });
  });
}

type Figure = Extract<AmountCell, { kind: 'figure' }>;

function judged(
  figure: Figure,
  amount: AmountCell,
  { amountUnit }: FormReading,
  place: string,
): Pick<NarrativeClaim, 'verdict' | 'reason' | 'expected' | 'corrected'> {
  if (amount.kind !== 'figure' && amount.kind !== 'blank') {
    return { verdict: 'notRun', reason: say.unreadCell(place), expected: '' };
  }
  const [fen, half] = amount.kind === 'figure' ? [amount.printedFen, amount.half] : [0, 0];
  const expected = formatAmount(fen, amountUnit, figure.decimals);
  if (Math.abs(figure.printedFen - fen) <= figure.half + half) {
    return { verdict: 'passed', reason: say.tableAgrees(place), expected };
  }
  const shown = amount.kind === 'figure' ? `${expected}${amountUnit}` : say.blankCell();
  const reason = say.tableDiffers(place, `${figure.printed}${amountUnit}`, shown);
  return { verdict: 'error', reason, expected, corrected: expected };
}

function headOf(
  { paragraphs }: TextSource,
  paragraph: number,
  form: FormReading,
  place: string,
  amount: AmountCell,
): Omit<NarrativeClaim, 'verdict' | 'reason' | 'expected'> {
  const text = paragraphs[paragraph]?.text ?? '';
  const printed = text.trim();
  const start = text.indexOf(printed);
  const { sheet, row, column } = amount.cell;
  return {
    id: RULE,
    section: form.title,
    paragraph,
    start,
    end: start + printed.length,
    sentence: place,
    kind: 'equals',
    printed,
    cells: [{ sheet, address: toA1(row, column) }],
  };
}

function nameOf({ code, printedName, key }: FormLine): string {
  return [code, printedName].filter((part) => part !== undefined && part !== '').join(' ') || key;
}

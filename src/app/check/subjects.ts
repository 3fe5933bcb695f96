import type { CellRef } from '../../core/grid';
import { toA1 } from '../../core/grid';
import type { AmountCell, FormReading, WorkbookReading } from '../../core/reading';
import type { Report } from '../../core/report';

/** What a finding is about, as far as it stays the same when rows move and sheets are renamed. Plain data. */
export interface Subject {
  readonly rule: string;
  /** The finding's id: rule, line or code, and column (`05-1@2080505,基本支出`). */
  readonly place: string;
  /** The figures concerned as printed, in the order of the finding's cells. When they change, what was said is stale. */
  readonly figures: string;
}

/** The subject of every finding, by finding id. */
export function subjectsOf(report: Report, reading: WorkbookReading): ReadonlyMap<string, Subject> {
  const printed = new Map<string, string>();
  for (const form of reading.forms) addPrinted(printed, form);
  return new Map(
    report.findings.map(({ id, rule, cells }) => {
      const figures = cells.map(({ sheet, address }) => printed.get(`${sheet}!${address}`) ?? '');
      return [id, { rule, place: id, figures: figures.join(' ') }];
    }),
  );
}

function addPrinted(printed: Map<string, string>, form: FormReading): void {
  for (const line of form.lines) {
    printed.set(keyOf(line.labelCell), line.printedName);
    for (const amount of line.amounts.values()) printed.set(keyOf(amount.cell), printedOf(amount));
  }
  for (const { value, cell } of form.counts) printed.set(keyOf(cell), String(value ?? ''));
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${sheet}!${toA1(row, column)}`;
}

function printedOf(amount: AmountCell): string {
  switch (amount.kind) {
    case 'figure':
      return amount.printed;
    case 'blank':
      return '';
    case 'text':
      return amount.text;
    case 'error':
      return amount.error;
    case 'unread':
      return amount.why;
    case 'uncalculated':
      return amount.formula;
  }
}

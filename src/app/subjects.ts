import type { CellRef } from '../core/grid';
import { toA1 } from '../core/grid';
import type { AmountCell, FormReading, WorkbookReading } from '../core/reading';
import type { Finding, Report } from '../core/report';

/** What a finding is about, as far as it stays the same when rows move and sheets are renamed. Plain data. */
export interface Subject {
  readonly rule: string;
  /** Form, line or code, and column: `05:2080505,基本支出`; the message where no figure is concerned. */
  readonly place: string;
  /** The figures concerned as printed, in the order of the finding's cells. When they change, what was said is stale. */
  readonly figures: string;
}

interface Spot {
  readonly place: string;
  readonly printed: string;
}

/** The subject of every finding, by finding id. */
export function subjectsOf(report: Report, reading: WorkbookReading): ReadonlyMap<string, Subject> {
  const spots = new Map<string, Spot>();
  for (const form of reading.forms) addSpots(spots, form);
  return new Map(report.findings.map((finding) => [finding.id, subjectOf(finding, spots)]));
}

function subjectOf(finding: Finding, spots: ReadonlyMap<string, Spot>): Subject {
  const own = finding.cells.flatMap(({ sheet, address }) => spots.get(`${sheet}!${address}`) ?? []);
  const place = own[0]?.place ?? finding.message;
  return { rule: finding.rule, place, figures: own.map(({ printed }) => printed).join(' ') };
}

function addSpots(spots: Map<string, Spot>, form: FormReading): void {
  for (const line of form.lines) {
    for (const [column, amount] of line.amounts) {
      const place = `${form.form}:${line.key},${column}`;
      spots.set(keyOf(amount.cell), { place, printed: printedOf(amount) });
    }
  }
  for (const { key, value, cell } of form.counts) {
    spots.set(keyOf(cell), { place: `${form.form}:${key}`, printed: String(value ?? '') });
  }
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
    case 'uncalculated':
      return amount.formula;
  }
}

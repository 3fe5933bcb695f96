import type { Diagnosis, Remedy, SuspectCell } from '../diagnosis';
import type { CellRef } from '../grid';
import { toA1 } from '../grid';
import { formatAmount, formatDifference } from '../money';
import type { FormReading, WorkbookReading } from '../reading';
import type { Evaluation, KnownFigure, NotRun, Outcome, Relation } from '../rules';
import { countVerdicts } from '../rules';
import { NO_COUNTS, causeCounts } from './counts';
import { findingIds } from './ids';
import { placesIn } from './places';
import { reportRemedy } from './remedies';
import type { Cause, Finding, Report, ReportForm, ReportNotRun, Summary, Suspect } from './types';

/** All that is known of a file that could be read. */
export interface ReportSource {
  /** The file as the user named it. */
  readonly file: string;
  readonly reading: WorkbookReading;
  readonly evaluation: Evaluation;
  readonly causes: readonly Diagnosis[];
  /** What else could not be done as asked. */
  readonly alsoNotRun?: readonly ReportNotRun[];
}

/** The report object of a file; amounts become decimal texts in the unit of the sheet of the left side. */
export function buildReport(source: ReportSource): Report {
  const { file, reading, evaluation, causes, alsoNotRun = [] } = source;
  const broken = evaluation.outcomes.filter(({ verdict }) => verdict !== 'passed');
  const ids = findingIds(broken);
  const notRun = [...evaluation.notRun.map(reportNotRun), ...alsoNotRun];
  const placeOf = placesIn(reading);
  return {
    schemaVersion: 1,
    file,
    forms: reading.forms.map((form) => reportForm(form, reading)),
    findings: broken.map((outcome) => reportFinding(outcome, ids, reading)),
    causes: causes.map((cause) => reportCause(cause, ids, placeOf)),
    reasons: [],
    notRun,
    summary: { ...summarise(evaluation), notRun: notRun.length, causes: causeCounts(causes) },
  };
}

/** The report of a file that holds nothing that could be checked. */
export function faultReport(file: string, error: NonNullable<Report['error']>): Report {
  const summary = summarise({ outcomes: [], notRun: [] });
  return { schemaVersion: 1, file, error, forms: [], findings: [], causes: [], reasons: [], notRun: [], summary };
}

function reportForm(reading: FormReading, workbook: WorkbookReading): ReportForm {
  const { form, title, sheet, amountUnit, decimals, fiscalYear, entity } = reading;
  const hidden = workbook.grid(sheet)?.hidden === true;
  return { form, title, sheet, amountUnit, decimals, fiscalYear, entity, ...(hidden ? { hidden } : {}) };
}

function reportFinding(outcome: Outcome, ids: ReadonlyMap<Outcome, string>, reading: WorkbookReading): Finding {
  const { rule, verdict, form, cells, relation, known } = outcome;
  return {
    id: idOf(outcome, ids),
    rule: rule.id,
    verdict: brokenVerdict(verdict),
    form,
    // Written when it is asked for: of thousands with one cause only a few are shown.
    get message() {
      return outcome.message;
    },
    cells: cells.map(({ sheet, row, column, role }) => ({ sheet, address: toA1(row, column), role })),
    ...(relation === undefined ? {} : amounts(relation, reading)),
    ...(known === undefined ? {} : knownAmounts(known)),
  };
}

function knownAmounts({ printedFen, meantFen, amountUnit, decimals }: KnownFigure): Partial<Finding> {
  const show = (fen: number): string => formatDifference(fen, amountUnit, decimals);
  return { expected: show(meantFen), actual: show(printedFen), difference: show(printedFen - meantFen) };
}

function amounts(relation: Relation, reading: WorkbookReading): Partial<Finding> {
  const { terms, difference } = relation;
  const left = terms.filter(({ side }) => side === 'left');
  const form = left[0] === undefined ? undefined : reading.form(left[0].form);
  if (form === undefined) return {};
  const actual = left.reduce((sum, { coefficient, amount }) => sum + coefficient * fenOf(amount), 0);
  const show = (fen: number): string => formatDifference(fen, form.amountUnit, form.decimals);
  const addends = terms.filter(({ side, amount }) => side === 'right' && amount.kind === 'figure').length;
  return { expected: show(actual - difference), actual: show(actual), difference: show(difference), addends };
}

function fenOf(amount: Relation['terms'][number]['amount']): number {
  return amount.kind === 'figure' ? amount.fen : 0;
}

/** The cell that a remedy is about first; none where a row is put in: there the total that lacks it is looked at. */
function cellToChange(remedy: Remedy): CellRef[] {
  switch (remedy.kind) {
    case 'insertRow':
      return [];
    case 'deleteRow':
      return [{ sheet: remedy.sheet, row: remedy.row, column: remedy.column }];
    case 'multiplyAmounts':
      return remedy.columns.slice(0, 1).map((column) => ({ sheet: remedy.sheet, row: remedy.firstRow, column }));
    case 'changeCode':
    case 'changeUnit':
    case 'recalculate':
    case 'changeFormula':
      return [remedy.cell];
  }
}

type PlaceOf = ReturnType<typeof placesIn>;

function reportCause(cause: Diagnosis, ids: ReadonlyMap<Outcome, string>, placeOf: PlaceOf): Cause {
  const { id, verdict, message, suspects, together, remedies, outcomes } = cause;
  const isGrave = verdict === 'error' || verdict === 'suspect';
  const target = isGrave ? (suspects[0]?.cell ?? remedies?.flatMap(cellToChange)[0]) : undefined;
  return {
    id,
    verdict,
    message,
    ...targetOf(target ?? outcomes[0]?.cells[0], placeOf),
    suspects: suspects.map((suspect) => reportSuspect(suspect, placeOf)),
    together,
    ...(remedies === undefined ? {} : { remedies: remedies.map(reportRemedy) }),
    findings: outcomes.map((outcome) => idOf(outcome, ids)),
  };
}

function targetOf(cell: CellRef | undefined, placeOf: PlaceOf): Pick<Cause, 'target'> {
  return cell === undefined ? {} : { target: placedCell(cell, placeOf) };
}

function placedCell(cell: CellRef, placeOf: PlaceOf): NonNullable<Cause['target']> {
  const place = placeOf(cell);
  const named = { sheet: cell.sheet, address: toA1(cell.row, cell.column) };
  return place === undefined ? named : { ...named, place };
}

function reportSuspect(suspect: SuspectCell, placeOf: PlaceOf): Suspect {
  const { cell, amount, proposedFen, amountUnit, decimals, slip } = suspect;
  return {
    ...placedCell(cell, placeOf),
    printed: amount.kind === 'figure' ? amount.printed : '',
    proposed: proposedFen === null ? null : formatAmount(proposedFen, amountUnit, decimals),
    slip,
  };
}

function reportNotRun({ rule, form, reason }: NotRun): ReportNotRun {
  return { rule: rule.id, form, reason };
}

function summarise({ outcomes, notRun }: Evaluation): Summary {
  return {
    ...countVerdicts(outcomes),
    notRun: notRun.length,
    causes: NO_COUNTS,
    explained: 0,
    setAside: 0,
  };
}

function brokenVerdict(verdict: Outcome['verdict']): Finding['verdict'] {
  if (verdict === 'passed') throw new Error('a passed outcome is no finding');
  return verdict;
}

function idOf(outcome: Outcome, ids: ReadonlyMap<Outcome, string>): string {
  const id = ids.get(outcome);
  if (id === undefined)
    throw new Error(`an outcome of ${outcome.rule.id} at ${outcome.place} is not in the evaluation`);
  return id;
}

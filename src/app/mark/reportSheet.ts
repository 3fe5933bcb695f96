import type { PutSheetEdit, SheetCell } from '../../core/edits';
import { ownSheets } from '../../core/edits';
import { reportSheetText, reportText } from '../../core/messages';
import type { Cause, Finding, Report, ReportCell, ReportReason } from '../../core/report';
import { grouped } from '../../core/money';
import { byGravity, findingsById, findingsOf, notRunGroups, reasonsByCause, suspectsOf } from '../../core/report';

type Row = readonly (SheetCell | null)[];

/** What the sheet says beside the report itself. */
export interface ReportSheetOptions {
  /** When the check was made, as the user reads it. */
  readonly madeAt: string;
  /** The name of the sheet, where the user has one of that name. */
  readonly sheet?: string;
}

const WIDTHS = [8, 36, 56, 16, 18, 18, 30];

/** The sheet 核对报告: one row a cause with links to its cells, the gravest first, then what could not be checked. */
export function reportSheet(report: Report, options: ReportSheetOptions): PutSheetEdit {
  const findings = findingsById(report);
  const reasons = reasonsByCause(report);
  const body = byGravity(report).flatMap((cause) =>
    causeRows(cause, findingsOf(cause, findings), reasons.get(cause.id)),
  );
  return {
    kind: 'putSheet',
    name: options.sheet ?? ownSheets.report,
    rows: [
      [cell(reportText.reportWords.title, 'title')],
      [cell(reportText.closing(report.summary), 'note')],
      [cell(reportSheetText.madeAt(options.madeAt), 'note')],
      Object.values(reportSheetText.columns).map((word) => cell(word, 'heading')),
      ...(body.length === 0 ? [[null, null, cell(reportSheetText.nothingFound, 'body')]] : body),
      ...notRunRows(report),
    ],
    layout: { columnWidths: WIDTHS, orientation: 'landscape', headingRows: 4 },
  };
}

/** The cause with its likeliest cell, then one row for every further suspect. */
function causeRows(cause: Cause, findings: readonly Finding[], reason: ReportReason | undefined): Row[] {
  const [first, ...others] = suspectsOf(cause);
  const { target } = cause;
  const printed = first?.printed ?? findings[0]?.actual;
  const proposed = first?.proposed ?? undefined;
  return [
    [
      cell(reportText.verdictNames[cause.verdict], cause.verdict),
      cell(placeOf(target), 'body'),
      cell(cause.message, 'body'),
      linkCell(target),
      amount(printed),
      amount(proposed),
      reason === undefined ? null : cell(reportText.reasonGiven(reason.kind, reason.reason, reason.stale), 'body'),
    ],
    ...others.map((suspect): Row => [
      null,
      suspect.place === undefined ? null : cell(reportText.placeName(suspect.place), 'body'),
      null,
      linkCell(suspect),
      amount(suspect.printed),
      amount(suspect.proposed ?? undefined),
      null,
    ]),
  ];
}

function placeOf(target: Cause['target']): string {
  return target?.place === undefined ? '' : reportText.placeName(target.place);
}

/** What was not checked, one row a reason. */
function notRunRows(report: Report): Row[] {
  const groups = notRunGroups(report);
  if (groups.length === 0) return [];
  return [
    [],
    [cell(reportText.reportWords.notRunRules, 'heading')],
    ...groups.map(({ reason, rules }): Row => [null, null, cell(reportSheetText.notRunFor(reason, rules), 'body')]),
  ];
}

function cell(content: string, style: NonNullable<SheetCell['style']>): SheetCell {
  return { content, style };
}

/** Amounts stay texts: the sheet quotes what is printed, it does not calculate. */
function amount(text: string | undefined): SheetCell | null {
  return text === undefined ? null : { content: grouped(text), style: 'body' };
}

function linkCell(target: ReportCell | undefined): SheetCell | null {
  if (target === undefined) return null;
  const { sheet, address } = target;
  return { content: `${sheet}!${address}`, style: 'body', link: { sheet, address } };
}

import type { PutSheetEdit, SheetCell } from '../../core/edits';
import { ownSheets } from '../../core/edits';
import { reportSheetText, reportText } from '../../core/messages';
import type { Cause, Finding, Report, ReportCell, Section } from '../../core/report';
import { grouped } from '../../core/money';
import { findingsById, findingsOf, notRunGroups, sectionsOf } from '../../core/report';
import type { RemarkState } from '../kept/remarks';

type Row = readonly (SheetCell | null)[];

/** What the sheet says beside the report itself. */
export interface ReportSheetOptions {
  /** When the check was made, as the user reads it. */
  readonly madeAt: string;
  /** Reasons and what was set aside, by finding id. */
  readonly remarks?: ReadonlyMap<string, RemarkState>;
  /** The name of the sheet, where the user has one of that name. */
  readonly sheet?: string;
}

const WIDTHS = [8, 8, 64, 16, 18, 18, 30];

/** The sheet 核对报告: one row a cause with links to its cells, by form, then what could not be checked. */
export function reportSheet(report: Report, options: ReportSheetOptions): PutSheetEdit {
  const findings = findingsById(report);
  const sections = sectionsOf(report);
  const body = sections.flatMap((section) => sectionRows(section, findings, options));
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

function sectionRows(
  { form, causes }: Section,
  findings: ReadonlyMap<string, Finding>,
  { remarks }: ReportSheetOptions,
): Row[] {
  const name = form === undefined ? reportText.reportWords.whole : reportText.formName(form.form);
  return causes.flatMap((cause) => causeRows(name, cause, findingsOf(cause, findings), remarks));
}

/** The cause with its likeliest cell, then one row for every further suspect. */
function causeRows(
  form: string,
  cause: Cause,
  findings: readonly Finding[],
  remarks: ReadonlyMap<string, RemarkState> | undefined,
): Row[] {
  const [first, ...others] = cause.suspects;
  const target: ReportCell | undefined = first ?? findings[0]?.cells[0];
  const printed = first?.printed ?? findings[0]?.actual;
  const proposed = first?.proposed ?? undefined;
  const state = remarks?.get(findings[0]?.id ?? '');
  return [
    [
      cell(form, 'body'),
      cell(reportText.verdictNames[cause.verdict], cause.verdict),
      cell(cause.message, 'body'),
      linkCell(target),
      amount(printed),
      amount(proposed),
      state === undefined || state.stale
        ? null
        : cell(reportSheetText.remark(state.remark.kind, state.remark.text), 'body'),
    ],
    ...others.map((suspect): Row => [
      null,
      null,
      null,
      linkCell(suspect),
      amount(suspect.printed),
      amount(suspect.proposed ?? undefined),
      null,
    ]),
  ];
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

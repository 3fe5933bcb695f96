import { catalogue, rulesFor } from '../../core/catalogue';
import { readTyped } from '../../core/derive';
import { diagnose } from '../../core/diagnosis';
import type { FormId } from '../../core/forms';
import type { SheetGrid } from '../../core/grid';
import { findingText, reportText } from '../../core/messages';
import type { Sources, WorkbookReading } from '../../core/reading';
import { departmentNamed, readForms } from '../../core/reading';
import type { Report, ReportNotRun } from '../../core/report';
import { buildReport, faultReport } from '../../core/report';
import { ownSheets } from '../../core/edits';
import type { KnownResults, OwnRules } from '../../core/rules';
import { enabledRules, evaluate, ownRulesOfSheets } from '../../core/rules';
import { entityOf, formsOf } from '../formsOf';
import type { Check } from './checked';
import { together } from './departments';
import { fittingSources, refusals } from './otherSources';

export interface CheckOptions {
  /** The file as the user named it; empty where there is none. */
  readonly file?: string;
  /** Which sheet to take for a form that stands in several. */
  readonly formSheets?: ReadonlyMap<FormId, string>;
  /** The department to check where the workbook holds the forms of several; each is checked where absent. */
  readonly entity?: string;
  /** Rules of the user's own from elsewhere, beside those of the workbook's sheet 自定义审核公式. */
  readonly ownRules?: OwnRules;
  /** Sheets of last year's workbook (上年!). */
  readonly prior?: readonly SheetGrid[];
  /** Sheets of the opening budget (预算!). */
  readonly budget?: readonly SheetGrid[];
  /** Compare with them although they are of another department, of a wrong year or of the wrong kind. */
  readonly forceSources?: boolean;
  /** Workbooks to compare with that were looked for and not found. */
  readonly unmatched?: readonly ReportNotRun[];
  /** Sheets in 元 that these were made from (底稿). */
  readonly original?: readonly SheetGrid[];
}

export type { Check } from './checked';

/** Ids of the catalogue, which no rule of the user's own may take. */
export const builtInIds: ReadonlySet<string> = new Set(catalogue.map(({ id }) => id));

const CHOICE_OF_SHEETS = '--form-sheet';

const NONE: OwnRules = { rules: [], faults: [] };

/** Reads, checks and diagnoses the sheets of one workbook: the same for the pane, the browser page and the command line. */
export function checkWorkbook(grids: readonly SheetGrid[], options: CheckOptions = {}): Check {
  const { entity } = options;
  const reading = formsOf(grids);
  const { departments } = reading;
  if (entity !== undefined) return ofDepartment(grids, reading, entity, options);
  if (departments.length < 2) return checkReading(grids, readingFor(grids, null, options), options);
  return together(
    departments.map((department) => ({
      entity: department.entity,
      check: checkReading(grids, readingFor(grids, department.entity, options), options),
    })),
  );
}

function readingFor(grids: readonly SheetGrid[], entity: string | null, { formSheets }: CheckOptions): WorkbookReading {
  if (formSheets === undefined || formSheets.size === 0) return formsOf(grids, entity);
  return readForms(grids, entity === null ? { formSheets } : { formSheets, entity });
}

/** The check of one of the departments, or of the only one where it bears that name or none. */
function ofDepartment(
  grids: readonly SheetGrid[],
  { departments, forms }: WorkbookReading,
  wanted: string,
  options: CheckOptions,
): Check {
  const names = departments.flatMap(({ entity }) => entity ?? []);
  const department = departmentNamed(departments, wanted);
  const unnamed = names.length === 0 && forms.length > 0;
  if (department !== undefined || unnamed)
    return checkReading(grids, readingFor(grids, department?.entity ?? null, options), options);
  const message = reportText.noSuchDepartment(wanted, names);
  return unchecked(formsOf(grids), faultReport(options.file ?? '', { code: 'noEntity', message }));
}

function checkReading(grids: readonly SheetGrid[], reading: WorkbookReading, options: CheckOptions): Check {
  const { file = '', formSheets, ownRules: given = NONE } = options;
  if (reading.forms.length === 0) return withoutForms(file, reading);
  const isTaken = (id: string): boolean => builtInIds.has(id) || given.rules.some((rule) => rule.id === id);
  const inWorkbook = ownRulesOfSheets(grids, { has: isTaken });
  const all = sourcesOf(reading, options);
  const { sources: fitting, refused } =
    options.forceSources === true ? { sources: all, refused: [] } : fittingSources(all);
  const sources = { ...fitting, typed: readTyped(grids) };
  const rules = [...enabledRules(rulesFor(sources)), ...given.rules, ...inWorkbook.rules];
  const known: KnownResults = new Map();
  const evaluation = evaluate(rules, sources, known);
  const causes = diagnose(evaluation, {
    reading,
    prior: sources.prior,
    evaluate: (corrected) => evaluate(rules, { ...sources, current: corrected }, known),
  });
  const alsoNotRun = [
    ...faultyRules([given, inWorkbook]),
    ...unmetSheets(formSheets, reading),
    ...refusals(refused),
    ...(options.unmatched ?? []),
  ];
  const report = buildReport({ file, reading, evaluation, causes, alsoNotRun });
  return { reading, sources, evaluation, causes, report };
}

function faultyRules(ownRules: readonly OwnRules[]): ReportNotRun[] {
  const faults = ownRules.flatMap((own) => own.faults);
  return faults.map(({ message }) => ({ rule: ownSheets.rules, form: null, reason: message }));
}

/** What is wrong with the user's own rules and choice of sheets, in sentences. */
export function faultsOfOptions({ report }: Check): readonly string[] {
  const own: readonly string[] = [ownSheets.rules, CHOICE_OF_SHEETS];
  return report.notRun.flatMap(({ rule, reason }) => (own.includes(rule) ? [reason] : []));
}

/** Sheets that were to be taken for a form and could not be. */
function unmetSheets(formSheets: CheckOptions['formSheets'], reading: WorkbookReading): ReportNotRun[] {
  const unmet = [...(formSheets ?? [])].filter(([form, sheet]) => reading.form(form)?.sheet !== sheet);
  return unmet.map(([form, sheet]) => ({ rule: CHOICE_OF_SHEETS, form, reason: reportText.unmetSheet(form, sheet) }));
}

/** This department's forms and those of its own in the other workbooks. */
function sourcesOf(current: WorkbookReading, { prior, budget, original }: CheckOptions): Sources {
  const entity = entityOf(current);
  return {
    current,
    ...(prior === undefined ? {} : { prior: formsOf(prior, entity) }),
    ...(budget === undefined ? {} : { budget: formsOf(budget, entity) }),
    ...(original === undefined ? {} : { original: formsOf(original, entity) }),
  };
}

function withoutForms(file: string, reading: WorkbookReading): Check {
  const unread = reading.skipped.flatMap(({ sheet, title }) =>
    title === undefined ? [] : [findingText.sheetUnread(sheet, title)],
  );
  const message = [reportText.noForm(), ...unread].join('；');
  return unchecked(reading, faultReport(file, { code: 'noForm', message }));
}

function unchecked(reading: WorkbookReading, report: Report): Check {
  return { reading, sources: { current: reading }, evaluation: { outcomes: [], notRun: [] }, causes: [], report };
}

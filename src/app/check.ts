import { rulesFor } from '../core/catalogue';
import { typedOutcomes } from '../core/derive';
import type { Diagnosis } from '../core/diagnosis';
import { diagnose } from '../core/diagnosis';
import type { FormId } from '../core/forms';
import type { SheetGrid } from '../core/grid';
import { reportText } from '../core/messages';
import type { WorkbookReading } from '../core/reading';
import { readForms } from '../core/reading';
import type { Report } from '../core/report';
import { buildReport, faultReport } from '../core/report';
import type { Evaluation, Rule } from '../core/rules';
import { enabledRules, evaluate } from '../core/rules';

export interface CheckOptions {
  /** The file as the user named it; empty where there is none. */
  readonly file?: string;
  /** Which sheet to take for a form that stands in several. */
  readonly formSheets?: ReadonlyMap<FormId, string>;
  /** Rules of the user's own, beside the catalogue. */
  readonly rules?: readonly Rule[];
}

/** A checked workbook: what was read, what holds and what does not, why, and the report of it all. */
export interface Check {
  readonly reading: WorkbookReading;
  readonly evaluation: Evaluation;
  readonly causes: readonly Diagnosis[];
  readonly report: Report;
}

/** Reads, checks and diagnoses the sheets of one workbook: the same for the pane, the browser page and the command line. */
export function checkWorkbook(grids: readonly SheetGrid[], options: CheckOptions = {}): Check {
  const { file = '', formSheets, rules = [] } = options;
  const reading = readForms(grids, formSheets === undefined ? {} : { formSheets });
  if (reading.forms.length === 0) return withoutForms(file, reading);
  const sources = { current: reading };
  const builtIn = rulesFor(reading.forms.map(({ form }) => form));
  const ruled = evaluate([...enabledRules(builtIn), ...rules], sources);
  const evaluation = { ...ruled, outcomes: [...ruled.outcomes, ...typedOutcomes(reading, grids, sources)] };
  const causes = diagnose(evaluation);
  return { reading, evaluation, causes, report: buildReport({ file, reading, evaluation, causes }) };
}

function withoutForms(file: string, reading: WorkbookReading): Check {
  const report = faultReport(file, { code: 'noForm', message: reportText.noForm() });
  return { reading, evaluation: { outcomes: [], notRun: [] }, causes: [], report };
}

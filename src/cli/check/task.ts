import type { Check } from '../../app/check/check';
import { checkWorkbook } from '../../app/check/check';
import type { TextSource } from '../../core/narrative';
import type { FormId } from '../../core/forms';
import type { OwnRules } from '../../core/rules';
import type { CheckedFile, FileSummary, Report } from '../../core/report';
import { faultReport, fileSummary, renderJsonLine, renderText } from '../../core/report';
import type { Format } from '../command';
import type { FileError } from '../faults';
import { writeMarked } from '../change/marked';
import type { OtherWorkbooks } from '../otherWorkbooks';
import { readInput } from './readInput';

/** What is the same for every file of a command. Plain data, so that a worker can be given it. */
export interface Settings {
  readonly format: Format;
  /** Escape codes of a terminal in the text format. */
  readonly colour: boolean;
  readonly formSheets: ReadonlyMap<FormId, string>;
  /** From `--rules`. */
  readonly ownRules: OwnRules;
  /** Sheets of last year's workbook and of the budget. */
  readonly others: OtherWorkbooks;
  /** From `--narrative`. */
  readonly narrative?: TextSource;
}

/** One file to check; `index` is its place in the output. */
export interface Task {
  readonly file: string;
  readonly index: number;
  /** Where the marked copy goes. */
  readonly marked?: string;
}

/** A file's report as the output wants it, and what the end of the output is made from. */
export interface Result {
  readonly text: string;
  readonly overview: FileSummary;
  /** Where in our program it failed, if it did; for the error output. */
  readonly fault?: string;
}

/** Reads, checks and renders one file. What is wrong with the file is in the report; a fault of ours is thrown. */
export async function checkFile({ file, index, marked }: Task, settings: Settings): Promise<Result> {
  const input = await readInput(file);
  if ('error' in input) return failed({ file, index }, input.error, settings);
  const check = checkWorkbook(input.grids, { ...settings, ...settings.others, file });
  const { reading, evaluation } = check;
  const report = await withNarrative(check, settings);
  const unmarked = marked === undefined ? undefined : await writeMarked(marked, input.bytes, report);
  if (unmarked !== undefined) return failed({ file, index }, unmarked, settings);
  const text = settings.narrative === undefined ? {} : { text: settings.narrative };
  return render({ report, ...text, details: { grids: input.grids, reading, evaluation } }, index, settings);
}

/** The entry of a text without a workbook: judged by the arithmetic inside it. */
export async function checkTextAlone(text: TextSource, settings: Settings): Promise<Result> {
  const { textReport } = await import('../../app/check/narrative');
  return render({ report: textReport(text, settings.others), text }, 0, settings);
}

async function withNarrative(check: Check, { narrative, others }: Settings): Promise<Report> {
  if (narrative === undefined) return check.report;
  const { reportWithText } = await import('../../app/check/narrative');
  return reportWithText(check, narrative, others);
}

/** The entry of a file that could not be checked. */
export function failed({ file, index }: Task, error: FileError, settings: Settings): Promise<Result> {
  return render({ report: faultReport(file, error) }, index, settings);
}

async function render(checked: CheckedFile, index: number, { format, colour }: Settings): Promise<Result> {
  return { text: await renderAs(format, checked, index, colour), overview: fileSummary(checked.report) };
}

async function renderAs(format: Format, checked: CheckedFile, index: number, colour: boolean): Promise<string> {
  if (format === 'text') return renderText(checked, { colour });
  if (format !== 'html') return renderJsonLine(checked.report);
  // Drawing forms needs a library that the other formats do without.
  const { htmlPage } = await import('../../core/report/html');
  return htmlPage.file(checked, index);
}

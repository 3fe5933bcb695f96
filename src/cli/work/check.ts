import type { Check } from '../../app/check/check';
import { checkWorkbook } from '../../app/check/check';
import type { ChangedFile } from '../../app/changeFile';
import { reportWithKept } from '../../app/kept/reasons';
import type { FormId } from '../../core/forms';
import type { CheckedFile, FileSummary, Report } from '../../core/report';
import { faultReport, fileSummary, opinionOf, renderJsonLine, renderText } from '../../core/report';
import type { OwnRules } from '../../core/rules';
import type { Format, OtherFiles, Taking } from '../command';
import type { FileError } from '../faults';
import type { NamedFile } from '../files/namedFile';
import type { OtherWorkbooks } from './otherWorkbooks';
import { readOthers } from './otherWorkbooks';
import { departmentFault, takingOf } from './taking';
import { readOwnRules } from './ownRules';
import { markedText } from './markedText';
import type { Shelves } from './shelves';
import { fromShelves } from './shelves';
import type { ReadFile } from './readInput';
import { readInput } from './readInput';
import type { NarrativeFile } from './readNarrative';
import { readNarrative } from './readNarrative';

/** What is the same for every file of a command. Plain data, so that a worker can be given it. */
export interface Settings extends Taking {
  readonly format: Format;
  /** Escape codes of a terminal in the text format. */
  readonly colour: boolean;
  readonly formSheets: ReadonlyMap<FormId, string>;
  /** File of `--rules`. */
  readonly rules?: string;
  /** When and by what it is checked, for reports that people read. */
  readonly made?: NonNullable<CheckedFile['made']>;
  /** Last year's workbook and the budget. */
  readonly others: OtherFiles;
  /** Folders that the workbook to compare with is found in by department and year. */
  readonly shelves?: Shelves;
  /** File of `--narrative`. */
  readonly narrative?: string;
  /** Whether a copy of the text with comments is wanted, and tracked changes in it. */
  readonly markedText?: { readonly changes: boolean };
}

/** One file to check. */
export interface Task extends NamedFile {
  /** Its place in the output. */
  readonly index: number;
  /** Whether a marked copy is wanted. */
  readonly marked: boolean;
  /** Whether 核对意见 is wanted as a document. */
  readonly opinion?: boolean;
}

/** A file's report as the output wants it, and what the end of the output is made from. */
export interface Result {
  readonly text: string;
  readonly overview: FileSummary;
  readonly copy?: ChangedFile;
  /** 核对意见 as a `.docx`. */
  readonly opinion?: Uint8Array;
  /** The copy of the text. */
  readonly textCopy?: Uint8Array;
  /** Where in our program it failed, if it did; for the error output. */
  readonly fault?: string;
}

/** What every file is compared with. */
export interface Beside {
  readonly ownRules: OwnRules;
  readonly others: OtherWorkbooks;
  readonly narrative?: NarrativeFile;
}

const NO_RULES: OwnRules = { rules: [], faults: [] };

/** @throws UsageFault where one of the files cannot be read or holds nothing of its kind */
export async function readBeside({ rules, others, narrative }: Settings): Promise<Beside> {
  return {
    ownRules: rules === undefined ? NO_RULES : await readOwnRules(rules),
    others: await readOthers(others),
    ...(narrative === undefined ? {} : { narrative: await readNarrative(narrative, 'narrative') }),
  };
}

/** Reads, checks and renders one file. What is wrong with the file is in the report; a fault of ours is thrown. */
export async function checkFile(task: Task, settings: Settings, beside: Beside): Promise<Result> {
  const input = await readInput(task);
  if ('error' in input) return failed(task, input.error, settings);
  const { formSheets } = settings;
  const { ownRules, others } = beside;
  const taking = takingOf(settings);
  const found = await fromShelves(settings.shelves ?? {}, input.grids);
  const compared = { ...found.others, ...others, unmatched: found.unmatched };
  const check = checkWorkbook(input.grids, { formSheets, ownRules, ...compared, ...taking, file: task.file });
  const { reading, evaluation } = check;
  const unsure = beside.narrative === undefined ? undefined : departmentFault(reading, taking.entity);
  if (unsure !== undefined) return failed(task, { code: 'severalDepartments', message: unsure }, settings);
  const answered = reportWithKept(check.report, reading, input.stored);
  const report = await withNarrative({ ...check, report: answered }, input, beside);
  const copy = task.marked ? (await import('./markedFile')).markedFile(input, report) : undefined;
  if (copy !== undefined && 'error' in copy) return failed(task, copy.error, settings);
  const source = beside.narrative?.source ?? input.text;
  const text = source === undefined ? {} : { text: source };
  const details = { grids: input.grids, reading, evaluation };
  const checked: CheckedFile = { report, ...madeBy(settings), ...text, details };
  const result = await render(checked, task.index, settings);
  const withCopies = { ...result, ...(copy === undefined ? {} : { copy }), ...(await opinionCopy(checked, task)) };
  return withTextCopy(withCopies, report, task, settings, beside.narrative?.bytes ?? input.bytes);
}

function madeBy({ made }: Settings): Pick<CheckedFile, 'made'> {
  return made === undefined ? {} : { made };
}

/** 核对意见 as a document, where one is wanted. */
async function opinionCopy(checked: CheckedFile, { opinion = false }: Task): Promise<Pick<Result, 'opinion'>> {
  if (!opinion) return {};
  const { writeOpinion } = await import('../../hosts/docx');
  return { opinion: writeOpinion(opinionOf(checked)) };
}

/** The result with a copy of the text where one is wanted; the entry of a fault where there can be none. */
async function withTextCopy(
  result: Result,
  report: Report,
  task: Task,
  settings: Settings,
  bytes: Uint8Array,
): Promise<Result> {
  if (settings.markedText === undefined || report.narrative === undefined) return result;
  const marked = await markedText(bytes, report, settings.markedText.changes);
  return 'error' in marked ? failed(task, marked.error, settings) : { ...result, textCopy: marked.copy };
}

/** The entry of a text without a workbook: judged by the arithmetic inside it. */
export async function checkTextAlone(settings: Settings, { narrative, others }: Beside): Promise<Result> {
  if (narrative === undefined) throw new Error('a text is needed');
  const { textReport } = await import('../../app/check/narrative');
  const { source, bytes } = narrative;
  const report = textReport(source, others);
  const task = { file: source.name, index: 0, marked: false };
  return withTextCopy(
    await render({ report, ...madeBy(settings), text: source }, 0, settings),
    report,
    task,
    settings,
    bytes,
  );
}

/** The report with the text beside the workbook, or that of a document which holds the forms, or else stands alone. */
async function withNarrative(check: Check, { text }: ReadFile, { narrative, others }: Beside): Promise<Report> {
  const source = narrative?.source ?? text;
  if (source === undefined) return check.report;
  const { reportWithText, textReport } = await import('../../app/check/narrative');
  if (text !== undefined && check.reading.forms.length === 0) return textReport(source, others);
  return reportWithText(check, source, narrative === undefined ? {} : { tables: narrative.tables });
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

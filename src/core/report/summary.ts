import { reportText } from '../messages';
import { verdictOrder } from './sections';
import type { Report } from './types';

/** What a batch keeps of each file, so that its memory does not grow with the reports. */
export interface FileSummary extends Pick<Report, 'file' | 'error' | 'summary'> {
  readonly entity: string | null;
  /** Ids of the rules with an error or a suspect here, and how many findings each has. */
  readonly failing: readonly (readonly [rule: string, findings: number])[];
  /** Where its report is, as seen from the overview. */
  readonly link?: string;
}

/** A cell of a table; a text may lead to a file beside it. */
export type SummaryCell = string | number | { readonly text: string; readonly link: string };

/** A table of the overview of a batch, to be drawn as a page or written into a workbook. */
export interface SummaryTable {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly SummaryCell[])[];
}

/** A file that was not checked, and why. */
export interface SkippedFile {
  readonly file: string;
  readonly reason: string;
}

const words = reportText.reportWords;

export function fileSummary({ file, error, summary, forms, findings }: Report): FileSummary {
  const failing = new Map<string, number>();
  for (const { rule, verdict } of findings) {
    if (verdict === 'error' || verdict === 'suspect') failing.set(rule, (failing.get(rule) ?? 0) + 1);
  }
  const entity = forms.find((form) => form.entity !== null)?.entity ?? null;
  return { file, summary, entity, failing: [...failing], ...(error === undefined ? {} : { error }) };
}

/**
 * The overview of a batch: who has how many of what, the worst first; which rules fail most; what was not checked.
 * @param titleOf title of a rule by its id
 * @param skipped files of the folders that are no workbooks
 */
export function summaryTables(
  files: readonly FileSummary[],
  titleOf: (rule: string) => string,
  skipped: readonly SkippedFile[] = [],
): readonly SummaryTable[] {
  const unread = files.flatMap(({ file, error }) => (error === undefined ? [] : [{ file, reason: error.message }]));
  const unchecked = [...unread, ...skipped].map(({ file, reason }) => [file, reason]);
  return [
    { title: words.overview, heads: heads(), rows: files.filter(isRead).sort(worstFirst).map(fileRow) },
    {
      title: words.failingRules,
      heads: [words.rule, words.content, words.files, words.places],
      rows: ruleRows(files, titleOf),
    },
    ...(unchecked.length === 0
      ? []
      : [{ title: words.uncheckedFiles, heads: [words.file, words.reason], rows: unchecked }]),
  ];
}

function isRead({ error }: FileSummary): boolean {
  return error === undefined;
}

/** By errors, then by doubts and so on; where all are equal the one with more broken relations, then by name. */
function worstFirst(one: FileSummary, other: FileSummary): number {
  for (const verdict of verdictOrder) {
    const more = other.summary.causes[verdict] - one.summary.causes[verdict];
    if (more !== 0) return more;
  }
  return other.summary.error - one.summary.error || (one.file < other.file ? -1 : 1);
}

function heads(): readonly string[] {
  const [error = '', ...others] = verdictOrder.map((verdict) => reportText.verdictNames[verdict]);
  return [words.entity, words.file, error, words.relations, ...others, words.passed, words.notRun];
}

function fileRow({ file, entity, summary, link }: FileSummary): readonly SummaryCell[] {
  const [error = 0, ...others] = verdictOrder.map((verdict) => summary.causes[verdict]);
  const name = link === undefined ? file : { text: file, link };
  return [entity ?? '', name, error, summary.error, ...others, summary.passed, summary.notRun];
}

/** Rules by how many files fail them, then by findings, then by id. */
function ruleRows(files: readonly FileSummary[], titleOf: (rule: string) => string): readonly (string | number)[][] {
  const rules = new Map<string, { files: number; findings: number }>();
  for (const [rule, findings] of files.flatMap(({ failing }) => failing)) {
    const known = rules.get(rule) ?? { files: 0, findings: 0 };
    rules.set(rule, { files: known.files + 1, findings: known.findings + findings });
  }
  return [...rules]
    .sort(([a, one], [b, other]) => other.files - one.files || other.findings - one.findings || (a < b ? -1 : 1))
    .map(([rule, { files: failing, findings }]) => [rule, titleOf(rule), failing, findings]);
}

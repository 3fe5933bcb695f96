import { reportText } from '../messages';
import { verdictOrder } from './sections';
import type { Report } from './types';

/** What a batch keeps of each file, so that its memory does not grow with the reports. */
export interface FileSummary extends Pick<Report, 'file' | 'error' | 'summary'> {
  readonly entity: string | null;
  /** Ids of the rules with an error or a suspect here, and how many findings each has. */
  readonly failing: readonly (readonly [rule: string, findings: number])[];
}

/** A table of the overview of a batch, to be drawn as a page or written into a workbook. */
export interface SummaryTable {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
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
 * The overview of a batch: who has how many of what, and which rules fail most.
 * @param titleOf title of a rule by its id
 */
export function summaryTables(
  files: readonly FileSummary[],
  titleOf: (rule: string) => string,
): readonly [SummaryTable, SummaryTable] {
  const counts = verdictOrder.map((verdict) => reportText.verdictNames[verdict]);
  const heads = [words.file, words.entity, ...counts, words.passed, words.notRun, words.unreadable];
  const byFile = { title: words.overview, heads, rows: files.map(fileRow) };
  const byRule = {
    title: words.failingRules,
    heads: [words.rule, words.content, words.files, words.places],
    rows: ruleRows(files, titleOf),
  };
  return [byFile, byRule];
}

function fileRow({ file, entity, error, summary }: FileSummary): readonly (string | number)[] {
  const counts = [...verdictOrder.map((verdict) => summary[verdict]), summary.passed, summary.notRun];
  return [file, entity ?? '', ...(error === undefined ? counts : counts.map(() => '')), error?.message ?? ''];
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

import type { Diagnosis } from '../../core/diagnosis';
import type { SheetGrid } from '../../core/grid';
import { toA1 } from '../../core/grid';
import type { NarrativeClaim, TextSource, TextTable, TextTie } from '../../core/narrative';
import { checkNarrative, compareTables, narrativeSummary, withTies } from '../../core/narrative';
import { readForms, type Sources } from '../../core/reading';
import type { Report } from '../../core/report';
import { NO_COUNTS } from '../../core/report';
import type { Check } from './check';

/** Workbooks that a text without forms may be compared with. */
export interface EarlierWorkbooks {
  readonly prior?: readonly SheetGrid[];
  readonly budget?: readonly SheetGrid[];
}

/** What a text is checked with besides the workbook. */
export interface TextParts {
  /** The tables in it, compared with the workbook's. */
  readonly tables?: readonly TextTable[];
  /** What a person has said of its figures. */
  readonly ties?: readonly TextTie[];
}

/**
 * A workbook's report with the claims of its text (说明), which is compared with the workbooks that the forms were compared with.
 */
export function reportWithText(check: Check, text: TextSource, { tables = [], ties = [] }: TextParts = {}): Report {
  const sentences = checkNarrative(text, check.sources, doubtfulCells(check.causes));
  const { current } = check.sources;
  const figures = current === undefined ? [] : compareTables(text, tables, current);
  const inOrder = [...sentences, ...figures].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  const paragraphs = text.paragraphs.map((paragraph) => paragraph.text);
  return withClaims(check.report, withTies(inOrder, paragraphs, ties, check.reading));
}

/** The report of a text without a workbook: what the arithmetic inside it shows. */
export function textReport(text: TextSource, earlier: EarlierWorkbooks): Report {
  const summary = { ...NO_COUNTS, passed: 0, notRun: 0, causes: NO_COUNTS, explained: 0, setAside: 0 };
  const empty = {
    schemaVersion: 1,
    file: text.name,
    forms: [],
    findings: [],
    causes: [],
    reasons: [],
    notRun: [],
    summary,
  } as const;
  return withClaims(empty, checkNarrative(text, earlierSources(earlier)));
}

function withClaims(report: Report, narrative: readonly NarrativeClaim[]): Report {
  return { ...report, narrative, summary: { ...report.summary, narrative: narrativeSummary(narrative) } };
}

function earlierSources({ prior, budget }: EarlierWorkbooks): Partial<Sources> {
  return {
    ...(prior === undefined ? {} : { prior: readForms(prior) }),
    ...(budget === undefined ? {} : { budget: readForms(budget) }),
  };
}

/** Cells with an error or a doubt of their own, `sheet!A1`: those blamed, or where nobody is, all that are concerned. */
function doubtfulCells(causes: readonly Diagnosis[]): ReadonlySet<string> {
  const grave = causes.filter(({ verdict }) => verdict === 'error' || verdict === 'suspect');
  const cells = grave.flatMap(({ suspects, outcomes }) =>
    suspects.length > 0 ? suspects.map(({ cell }) => cell) : outcomes.flatMap((outcome) => outcome.cells),
  );
  return new Set(cells.map(({ sheet, row, column }) => `${sheet}!${toA1(row, column)}`));
}

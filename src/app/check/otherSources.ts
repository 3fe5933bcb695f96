import { isBudgetForm } from '../../core/forms';
import { sourceText } from '../../core/messages';
import type { Sources, WorkbookReading } from '../../core/reading';
import type { ReportNotRun } from '../../core/report';

/** Another workbook that this year's must not be compared with, and why. */
export interface RefusedSource {
  readonly source: 'prior' | 'budget';
  readonly reason: string;
}

/** The workbooks to compare with but those of another department, of a wrong year or of the wrong kind. */
export function fittingSources(sources: Sources): { sources: Sources; refused: readonly RefusedSource[] } {
  const refused = (['prior', 'budget'] as const).flatMap((source): RefusedSource[] => {
    const other = sources[source];
    const reason = other === undefined ? undefined : whyUnfit(source, sources.current, other);
    return reason === undefined ? [] : [{ source, reason }];
  });
  const { prior, budget, ...rest } = sources;
  const fits = (source: RefusedSource['source']): boolean => refused.every((each) => each.source !== source);
  const kept = {
    ...rest,
    ...(prior !== undefined && fits('prior') ? { prior } : {}),
    ...(budget !== undefined && fits('budget') ? { budget } : {}),
  };
  return { sources: kept, refused };
}

export function refusals(refused: readonly RefusedSource[]): ReportNotRun[] {
  return refused.map(({ source, reason }) => ({ rule: `--${source}`, form: null, reason }));
}

function whyUnfit(
  source: RefusedSource['source'],
  current: WorkbookReading,
  other: WorkbookReading,
): string | undefined {
  return wrongKind(source, current, other) ?? wrongEntity(source, current, other) ?? wrongYear(source, current, other);
}

function wrongKind(
  source: RefusedSource['source'],
  current: WorkbookReading,
  other: WorkbookReading,
): string | undefined {
  if (other.forms.length === 0) return undefined;
  const budgets = other.forms.filter(({ form }) => isBudgetForm(form)).length;
  if (source === 'budget') return budgets === 0 ? sourceText.noBudget() : undefined;
  const currentBudget = current.forms.every(({ form }) => isBudgetForm(form));
  return !currentBudget && budgets === other.forms.length ? sourceText.onlyBudget() : undefined;
}

function wrongEntity(
  source: RefusedSource['source'],
  current: WorkbookReading,
  other: WorkbookReading,
): string | undefined {
  const [own, its] = [usual(current, 'entity'), usual(other, 'entity')];
  if (own === undefined || its === undefined) return undefined;
  return sameDepartment(own, its) ? undefined : sourceText.otherDepartment(source, its, own);
}

/** Whether two names are those of one department, with or without what stands in brackets and 本级. */
export function sameDepartment(own: string, its: string): boolean {
  const [one, two] = [bare(own), bare(its)];
  return one.includes(two) || two.includes(one);
}

function wrongYear(
  source: RefusedSource['source'],
  current: WorkbookReading,
  other: WorkbookReading,
): string | undefined {
  const [own, its] = [usual(current, 'fiscalYear'), usual(other, 'fiscalYear')];
  if (own === undefined || its === undefined) return undefined;
  if (source === 'prior') return its >= own ? sourceText.notEarlier(its, own) : undefined;
  return its === own ? undefined : sourceText.otherBudgetYear(its, own);
}

function bare(name: string): string {
  return name.replace(/[（(][^（()）]*[)）]|\s|本级|本部|机关$/g, '');
}

/** What most forms say. */
export function usual<Key extends 'entity' | 'fiscalYear'>(
  { forms }: WorkbookReading,
  key: Key,
): NonNullable<WorkbookReading['forms'][number][Key]> | undefined {
  const counts = new Map<NonNullable<WorkbookReading['forms'][number][Key]>, number>();
  for (const form of forms) {
    const value = form[key];
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

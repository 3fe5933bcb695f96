import { relationText as say } from '../messages';
import type { SourceName } from '../formula';
import type { FormId } from '../forms';
import type { Sources, WorkbookReading } from '../reading';
import type { CompiledRule, Part } from './compile';
import type { FormIndex, FormIndexes } from './formIndex';

/** The workbooks of one evaluation, with what it has worked out about their forms. */
export interface IndexedSources extends Sources {
  readonly indexes: FormIndexes;
}

/** A reference with the form it looks at. */
export interface Lookup {
  readonly part: Part;
  readonly index: FormIndex;
}

/** Why a rule cannot run at all: a workbook or a form it needs is not there. */
export function whatIsMissing({ needs }: CompiledRule, sources: Sources): string | undefined {
  for (const { source, form } of needs) {
    const workbook = workbookOf(sources, source);
    if (workbook === undefined) return source === 'current' ? undefined : say.noWorkbook(source);
    if (workbook.form(form) === undefined) return say.formMissing(say.formNameIn(source, form));
  }
  return undefined;
}

/** The form a reference looks at, which `whatIsMissing` has found to be there. */
export function indexIn(sources: IndexedSources, source: SourceName, form: FormId): FormIndex {
  const reading = workbookOf(sources, source)?.form(form);
  if (reading === undefined) throw new Error(`form ${form} (${source}) is not there`);
  return sources.indexes.of(reading);
}

export function lookUp(part: Part, sources: IndexedSources): Lookup {
  const { source, form } = part.reference;
  return { part, index: indexIn(sources, source, form) };
}

/** Name of the form in messages. */
export function formNameOf({ part: { reference } }: Lookup): string {
  return say.formNameIn(reference.source, reference.form);
}

function workbookOf(sources: Sources, source: SourceName): WorkbookReading | undefined {
  return sources[source];
}

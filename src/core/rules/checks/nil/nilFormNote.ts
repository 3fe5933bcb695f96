import { findingText } from '../../../messages';
import type { FormReading, WorkbookReading } from '../../../reading';
import { subject, workbookCheck } from '../look';
import type { Found } from '../look';
import { commonYear, entityIn, nilStatements, wrongFund, yearsIn } from './statements';

export interface NilFormNoteParameters {
  /** `present`: nil forms say so, one finding for the workbook; `fitting`: what they say fits form and year. */
  readonly expect: 'present' | 'fitting';
}

/** A nil form is published with a statement that there was nothing to report. */
export const nilFormNote = workbookCheck<NilFormNoteParameters>('nilFormNote', (reading, { expect }) => {
  const nil = reading.forms.filter((form) => form.nil);
  if (expect === 'fitting') return nil.flatMap((form) => unfitting(form, reading));
  const silent = nil.filter((form) => nilStatements(form).length === 0);
  if (silent.length === 0) return [];
  const cells = silent.map(({ titleCell }) => subject(titleCell));
  const ids = silent.map(({ form }) => form);
  return [{ form: null, place: ids.join(','), cells, message: findingText.nilWithoutNote(ids) }];
});

function unfitting(form: FormReading, reading: WorkbookReading): Found[] {
  return nilStatements(form).flatMap(({ text, cell }) => {
    const message = otherFund(form, text) ?? otherYear(form, reading, text) ?? otherEntity(form, text);
    return message === undefined ? [] : [{ form: form.form, place: '说明', cells: [subject(cell)], message }];
  });
}

function otherFund({ form }: FormReading, text: string): string | undefined {
  const fund = wrongFund(form, text);
  return fund === undefined ? undefined : findingText.noteNamesOtherFund(form, fund.named, fund.own);
}

function otherYear(form: FormReading, reading: WorkbookReading, text: string): string | undefined {
  const year = form.fiscalYear ?? commonYear(reading.forms);
  const named = yearsIn(text);
  const [wrong] = named;
  if (year === null || wrong === undefined || named.includes(year)) return undefined;
  return findingText.noteNamesOtherYear(form.form, wrong, year);
}

function otherEntity({ form, entity }: FormReading, text: string): string | undefined {
  const named = entityIn(text);
  if (entity === null || named === undefined || named.includes(entity) || entity.includes(named)) return undefined;
  return findingText.noteNamesOtherEntity(form, named, entity);
}

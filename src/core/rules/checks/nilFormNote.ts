import { findingText } from '../../messages';
import type { FormReading, WorkbookReading } from '../../reading';
import { subject, workbookCheck } from './look';
import type { Found } from './look';
import { commonYear, nilStatements, wrongFund, yearsIn } from './statements';

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
  const year = form.fiscalYear ?? commonYear(reading.forms);
  return nilStatements(form).flatMap(({ text, cell }) => {
    const fund = wrongFund(form.form, text);
    const wrongYear = yearsIn(text).find((named) => year !== null && named !== year);
    const message =
      fund !== undefined
        ? findingText.noteNamesOtherFund(form.form, fund.named, fund.own)
        : wrongYear !== undefined && year !== null
          ? findingText.noteNamesOtherYear(form.form, wrongYear, year)
          : undefined;
    return message === undefined ? [] : [{ form: form.form, place: '说明', cells: [subject(cell)], message }];
  });
}

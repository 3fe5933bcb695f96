import { findingText } from '../../../messages';
import { groupBy, subject, workbookCheck } from '../look';

export interface TemplateTextParameters {
  /** Phrases that only the guidance of a template has. */
  readonly phrases: readonly string[];
}

/** The guidance of the template was deleted before publishing; one finding for each form. */
export const templateText = workbookCheck<TemplateTextParameters>('templateText', ({ forms }, { phrases }) => {
  const left = forms.flatMap(({ form, notes }) =>
    notes.filter(({ text }) => phrases.some((phrase) => text.includes(phrase))).map((note) => ({ form, note })),
  );
  return [...groupBy(left, ({ form }) => form).values()].flatMap((found) => {
    const [first] = found;
    if (first === undefined) return [];
    const cells = found.map(({ note }) => subject(note.cell));
    return [{ form: first.form, place: '说明', cells, message: findingText.templateText(first.form, first.note.text) }];
  });
});

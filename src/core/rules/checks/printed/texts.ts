import type { FormId } from '../../../forms';
import type { CellRef } from '../../../grid';
import type { FormReading } from '../../../reading';

/** A sentence or name printed on a form beside its figures: title, reporting entity, notes. */
export interface PrintedText {
  readonly form: FormId;
  readonly text: string;
  readonly cell: CellRef;
}

export function textsOf({
  form,
  title,
  titleCell,
  entity,
  entityCell,
  above,
  notes,
}: FormReading): readonly PrintedText[] {
  const texts: PrintedText[] = [{ form, text: title, cell: titleCell }];
  if (entity !== null && entityCell !== undefined) texts.push({ form, text: entity, cell: entityCell });
  for (const { text, cell } of above) texts.push({ form, text, cell });
  for (const { text, cell } of notes) texts.push({ form, text, cell });
  return texts;
}

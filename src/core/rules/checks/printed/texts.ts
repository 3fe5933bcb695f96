import type { FormId } from '../../../forms';
import type { CellRef } from '../../../grid';
import type { WorkbookReading } from '../../../reading';

/** A sentence or name printed on a form beside its figures: title, reporting entity, notes. */
export interface PrintedText {
  readonly form: FormId;
  readonly text: string;
  readonly cell: CellRef;
}

export function textsOf({ forms }: WorkbookReading): readonly PrintedText[] {
  return forms.flatMap(({ form, title, titleCell, entity, entityCell, above, notes }) => [
    { form, text: title, cell: titleCell },
    ...(entity === null || entityCell === undefined ? [] : [{ form, text: entity, cell: entityCell }]),
    ...[...above, ...notes].map(({ text, cell }) => ({ form, text, cell })),
  ]);
}

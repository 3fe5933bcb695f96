import type { MarkEdit, WorkbookEdit } from '../../../core/edits';
import { setCells } from './cells';
import { applyMarks } from './marks';
import { deleteSheet, putSheet } from './sheets';
import { store } from './stored';
import { WorkbookDraft } from './workbookDraft';

/** Marks that follow one another are laid in one go; `clear` where they take the place of those there were. */
interface MarkRun {
  readonly kind: 'marks';
  readonly clear: boolean;
  readonly marks: MarkEdit[];
}

type Step = MarkRun | Exclude<WorkbookEdit, { readonly kind: 'mark' | 'clearMarks' }>;

/**
 * The bytes of an `.xlsx` or `.xlsm` file with edits made in their order. Only the parts concerned change, everything else is
 * copied as it is.
 * @throws FileFault for what is no such file; HostFault for a sheet or an address that is not there
 */
export function applyEdits(bytes: Uint8Array, edits: readonly WorkbookEdit[]): Uint8Array {
  const book = new WorkbookDraft(bytes);
  for (const step of steps(edits)) applyStep(book, step);
  return book.draft.finish();
}

function applyStep(book: WorkbookDraft, step: Step): void {
  switch (step.kind) {
    case 'marks':
      applyMarks(book, step.marks, step.clear);
      break;
    case 'setCells':
      setCells(book, step);
      break;
    case 'putSheet':
      putSheet(book, step);
      break;
    case 'deleteSheet':
      deleteSheet(book, step.name);
      break;
    case 'store':
      store(book, step.text);
      break;
  }
}

function steps(edits: readonly WorkbookEdit[]): Step[] {
  const list: Step[] = [];
  for (const edit of edits) {
    const last = list.at(-1);
    if (edit.kind === 'clearMarks') list.push({ kind: 'marks', clear: true, marks: [] });
    else if (edit.kind !== 'mark') list.push(edit);
    else if (last?.kind === 'marks') last.marks.push(edit);
    else list.push({ kind: 'marks', clear: false, marks: [edit] });
  }
  return list;
}

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
  /** Sheets whose marks stay all the same. */
  readonly except: readonly string[];
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
  for (const step of usersFirst(steps(edits))) applyStep(book, step);
  return book.draft.finish();
}

/**
 * Cells of the user's are set before sheets of ours are put: new styles of theirs then come before ours, which go again from
 * the end of the list.
 */
function usersFirst(steps: readonly Step[]): readonly Step[] {
  const own = new Set(steps.flatMap((step) => (step.kind === 'putSheet' ? [step.name] : [])));
  if (own.size === 0) return steps;
  const isUsers = (step: Step): boolean => step.kind === 'setCells' && !own.has(step.sheet);
  return [...steps.filter(isUsers), ...steps.filter((step) => !isUsers(step))];
}

function applyStep(book: WorkbookDraft, step: Step): void {
  switch (step.kind) {
    case 'marks':
      applyMarks(book, step.marks, step.clear ? step.except : undefined);
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
    if (edit.kind === 'clearMarks') list.push({ kind: 'marks', clear: true, except: edit.except ?? [], marks: [] });
    else if (edit.kind !== 'mark') list.push(edit);
    else if (last?.kind === 'marks') last.marks.push(edit);
    else list.push({ kind: 'marks', clear: false, except: [], marks: [edit] });
  }
  return list;
}

import type { GridRow } from '../../grid';
import { contentOf } from '../sheet/content';
import type { FormLookup } from '../sheet/lookup';
import { NIL_WORDS } from '../rows/notes';
import { isRoleWord } from './roles';
import type { SheetView } from '../sheet/sheetView';
import { refOf, rightEnd } from '../sheet/sheetView';
import { bareLabel, compact } from '../sheet/text';
import type { Count, Note } from '../types';

const HEADS = /^(?:相关)?统计数(?:量|据)?$/;

/** The rows to look for quantities in, by their indexes; `to` is the first one below. */
interface CountRows {
  readonly from: number;
  /** From here on other words are notes. */
  readonly notesFrom: number;
  readonly to: number;
}

/**
 * The quantities (相关统计数) below a form, or among its items, and the notes around them.
 * @param lineNumbers sheet columns with 行次, which are no quantities
 */
export function readCounts(
  view: SheetView,
  lookup: FormLookup,
  { from, notesFrom, to }: CountRows,
  lineNumbers: ReadonlySet<number>,
): { counts: Count[]; notes: Note[] } {
  const counts: Count[] = [];
  const notes: Note[] = [];
  for (let index = from; index < to; index += 1) {
    const row = view.rows[index];
    if (row === undefined) continue;
    for (const cell of row.cells) {
      if (typeof cell.value !== 'string') continue;
      const label = bareLabel(cell.value);
      const key = lookup.countOf(label);
      if (key !== undefined) counts.push(countBeside(view, row, cell.column, key, lineNumbers));
      else if (index >= notesFrom && !isHead(label))
        notes.push({ text: cell.value.trim(), cell: refOf(view, row.row, cell.column) });
    }
  }
  return { counts, notes };
}

function isHead(label: string): boolean {
  return label === '' || HEADS.test(label) || isRoleWord(label) || NIL_WORDS.test(label) || /^[-—\d,.]+$/.test(label);
}

/** The first number on the right of a label, before the next label; dashes stand where there is no such count. */
function countBeside(
  view: SheetView,
  row: GridRow,
  column: number,
  key: string,
  lineNumbers: ReadonlySet<number>,
): Count {
  const at = rightEnd(view, row.row, column) + 1;
  for (const cell of row.cells) {
    if (cell.column < at || lineNumbers.has(cell.column)) continue;
    const content = contentOf(cell);
    if (content.kind === 'number')
      return { key, cell: refOf(view, row.row, cell.column), value: Number(compact(content.digits)) };
    if (content.kind !== 'blank') break;
  }
  return { key, cell: refOf(view, row.row, at), value: null };
}

import type { GridRow } from '../../grid';
import type { Block } from '../header/blocks';
import type { SheetView } from '../sheet/sheetView';
import { refOf } from '../sheet/sheetView';
import { compact } from '../sheet/text';
import type { Note } from '../types';

const NOTE =
  /^[([【]?(?:注|说明|备注|附注|填表说明|本套|本表|无.*支出的)|[。;]|^(?:单位负责人|部门负责人|财务负责人|制表|填表|审核|复核|编制人)/;
const LONGEST_LABEL = 40;

/** Rows that only say there is nothing, or that rows were left out. */
export const NIL_WORDS = /^(?:无|空|空表|[.…·]+)$/;

/** Whether a text without amounts beside it is a note rather than the label of a line. */
export function isNoteText(text: string): boolean {
  const bare = compact(text);
  return bare.length > LONGEST_LABEL || NOTE.test(bare) || NIL_WORDS.test(bare);
}

/** The texts of a row that is no line. */
export function notesOf(view: SheetView, { row, cells }: GridRow, blocks: readonly Block[]): Note[] {
  const notes: Note[] = [];
  for (const { column, value } of cells) {
    const text = typeof value === 'string' ? value.trim() : '';
    if (text === '' || blocks.some(({ lineNumber }) => lineNumber === column)) continue;
    if (!NIL_WORDS.test(compact(text))) notes.push({ text, cell: refOf(view, row, column) });
  }
  return notes;
}

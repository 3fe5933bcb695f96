import type { SheetGrid } from '../../core/grid';
import type { Surroundings } from '../session/ports';
import { draftingStrings as text } from './draftingStrings';
import type { DraftWishes } from './types';

const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain;charset=utf-8',
} as const;

/**
 * Writes a text from the forms and offers it for download.
 * @param picked name of the text that was picked
 * @returns what the user is told
 * @throws FileRefused
 */
export async function saveDraft(
  { workbooks, page, file }: Surroundings,
  grids: readonly SheetGrid[],
  wishes: DraftWishes,
  picked: string,
): Promise<string> {
  const { content, told } = await workbooks.draft(grids, wishes);
  const ending = typeof content === 'string' ? 'txt' : 'docx';
  const { draft: kind } = wishes;
  const name = text.names[kind](bare(kind === 'lastYear' ? picked : file), ending);
  page.save(name, content as Uint8Array<ArrayBuffer> | string, TYPES[ending]);
  return text.saved(name, told);
}

function bare(file: string): string {
  return file.replace(/\.\w+$/, '');
}

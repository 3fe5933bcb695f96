import { HostFault } from '../../app/ports';
import type { WorkbookEdit } from '../../core/edits';
import type { SheetGrid } from '../../core/grid';
import { FileRefused } from './messages';
import type { EditedFile, OpenedFile, SentFile } from './protocol';

/** What reads and changes files: fetched when the first file comes, so that the engine need not wait for it. */
const library = () => import('../../hosts/xlsx');

/** Fetches what reads files ahead of the first one. */
export function prepareFiles(): void {
  // What cannot be fetched now is asked for again with the first file, and told then.
  library().catch(() => undefined);
}

/** @throws FileRefused where the file cannot be read */
export async function readFile({ name, bytes }: SentFile): Promise<readonly SheetGrid[]> {
  const { openWorkbook } = await library();
  const { grids } = await orRefusal(() => openWorkbook(bytes, name));
  return grids;
}

/** A file with all that the page shows of it; one of the old format is moved to the new one. @throws FileRefused */
export async function openFile({ bytes }: SentFile): Promise<OpenedFile & { readonly grids: readonly SheetGrid[] }> {
  const { openShown } = await library();
  return orRefusal(() => openShown(bytes));
}

/** The file with edits made; everything they do not concern stays as it is. @throws FileRefused */
export async function editFile(bytes: Uint8Array, edits: readonly WorkbookEdit[]): Promise<EditedFile> {
  const { applyEdits, editWarnings } = await library();
  return orRefusal(() => ({ warnings: editWarnings(bytes, edits), bytes: applyEdits(bytes, edits) }));
}

/** @throws FileRefused for what is wrong with the user's file */
export async function orRefusal<T>(work: () => T | Promise<T>): Promise<T> {
  const { FileFault } = await library();
  try {
    return await work();
  } catch (error) {
    if (error instanceof FileFault || error instanceof HostFault) throw new FileRefused(error.message);
    throw error;
  }
}

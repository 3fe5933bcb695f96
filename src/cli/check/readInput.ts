import { open } from 'node:fs/promises';
import type { SheetGrid } from '../../core/grid';
import { fileText } from '../../core/messages';
import { FileFault, openWorkbook } from '../../hosts/xlsx';
import { limits } from '../../hosts/package/limits';
import type { FileError } from '../faults';
import { fileErrorOf } from '../faults';
import { notAFile } from '../messages';

/** A workbook file and its sheets, or why there are none. A fault of ours is thrown. */
export type ReadInput =
  { readonly bytes: Uint8Array; readonly grids: readonly SheetGrid[] } | { readonly error: FileError };

export async function readInput(file: string): Promise<ReadInput> {
  try {
    const bytes = await readBytes(file);
    if ('error' in bytes) return bytes;
    const { grids } = await openWorkbook(bytes.content, file);
    return { bytes: bytes.content, grids };
  } catch (error) {
    if (error instanceof FileFault) return { error: { code: error.code, message: error.message } };
    return { error: fileErrorOf(error) };
  }
}

/** Nothing is read of what is no file or too large, so that neither a device nor a film can fill the memory. */
export async function readBytes(
  file: string,
): Promise<{ readonly content: Uint8Array } | { readonly error: FileError }> {
  const handle = await open(file);
  try {
    const about = await handle.stat();
    if (!about.isFile()) return { error: { code: 'notAFile', message: notAFile } };
    if (about.size > limits.fileBytes) return { error: tooLarge(about.size) };
    return { content: await handle.readFile() };
  } finally {
    await handle.close();
  }
}

function tooLarge(bytes: number): FileError {
  const megabytes = (size: number): number => Math.round(size / 1024 / 1024);
  return { code: 'tooLarge', message: fileText.fileTooLarge(megabytes(bytes), megabytes(limits.fileBytes)) };
}

import { closeSync, constants, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import type { SheetGrid } from '../../core/grid';
import { fileText } from '../../core/messages';
import type { TextSource } from '../../core/narrative';
import { isTextName } from '../../hosts/text/names';
import { readTextFile } from '../../hosts/text/readText';
import { FileFault, openWorkbook } from '../../hosts/xlsx';
import { BYTES_PER_MB, limits } from '../../hosts/package/limits';
import type { FileError } from '../faults';
import { fileErrorOf } from '../faults';
import type { NamedFile } from '../files/namedFile';
import { pathOf } from '../files/namedFile';
import { notAFile } from '../messages';
import { refuseHeavy, refuseHeavySize } from './heavy';

/** A workbook's sheets, or a text and its tables as sheets; or why there are none. A fault of ours is thrown. */
export type ReadInput = ReadFile | { readonly error: FileError };

export interface ReadFile {
  readonly bytes: Uint8Array;
  readonly grids: readonly SheetGrid[];
  /** Where the file is a text. */
  readonly text?: TextSource;
  /** What we keep in the workbook. */
  readonly stored?: string | null;
}

export async function readInput(named: NamedFile): Promise<ReadInput> {
  try {
    const bytes = readBytes(named);
    if ('error' in bytes) return bytes;
    return { bytes: bytes.content, ...(await openFile(bytes.content, named.file)) };
  } catch (error) {
    if (error instanceof FileFault) return { error: { code: error.code, message: error.message } };
    return { error: fileErrorOf(error) };
  }
}

async function openFile(bytes: Uint8Array, name: string): Promise<Omit<ReadFile, 'bytes'>> {
  if (!isTextName(name)) {
    const { grids, stored } = await openWorkbook(bytes, name);
    return { grids, stored };
  }
  const { source, tables } = await readTextFile(bytes, name);
  return { grids: tables.map(({ grid }) => grid), text: source };
}

/**
 * The content of a file. Nothing is read of what is no file or too large, so that neither a device nor a film can fill the
 * memory, and nothing is opened that could keep us waiting, as a pipe does. A worker has nothing else to do meanwhile.
 */
export function readBytes(named: NamedFile): { readonly content: Uint8Array } | { readonly error: FileError } {
  const path = pathOf(named);
  if (!statSync(path).isFile()) return { error: { code: 'notAFile', message: notAFile } };
  const handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const about = fstatSync(handle);
    if (!about.isFile()) return { error: { code: 'notAFile', message: notAFile } };
    if (about.size > limits.fileBytes) return { error: tooLarge(about.size) };
    refuseHeavySize(about.size);
    const content = readFileSync(handle);
    refuseHeavy(content);
    return { content };
  } finally {
    closeSync(handle);
  }
}

/** The content of a file, or why it cannot be read, what the system says included. */
export function bytesOf(named: NamedFile): ReturnType<typeof readBytes> {
  try {
    return readBytes(named);
  } catch (error) {
    return { error: fileErrorOf(error) };
  }
}

function tooLarge(bytes: number): FileError {
  const megabytes = (size: number): number => Math.round(size / BYTES_PER_MB);
  return { code: 'tooLarge', message: fileText.fileTooLarge(megabytes(bytes), megabytes(limits.fileBytes)) };
}

import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { FileError } from '../faults';
import { fileErrorOf, systemCode, UsageFault } from '../faults';
import { cannotReadList, emptyFolder } from '../messages';

/** A file to check, or a place where none could be found. */
export interface Input {
  /** As the user named it; for a file in a folder the folder's name and the way from there. */
  readonly file: string;
  readonly error?: FileError;
}

const WORKBOOK = /\.(xlsx|xlsm|xls)$/i;
/** Excel's lock files beside an open workbook. */
const LOCK_FILE = '~$';

/** The files of the given names, one after another: folders with all that is in them, sorted; names that are not there too. */
export async function* findInputs(names: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Input> {
  for await (const name of names) yield* inputsOf(name);
}

async function* inputsOf(name: string): AsyncGenerator<Input> {
  if (!(await isFolder(name))) {
    yield { file: name };
    return;
  }
  let empty = true;
  for await (const input of walk(name)) {
    empty = false;
    yield input;
  }
  if (empty) yield { file: name, error: { code: 'emptyFolder', message: emptyFolder } };
}

/** Anything that cannot be looked at counts as a file, whose reading will tell why. */
async function isFolder(name: string): Promise<boolean> {
  try {
    return (await stat(name)).isDirectory();
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return false;
  }
}

async function* walk(folder: string): AsyncGenerator<Input> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { file: folder, error: fileErrorOf(error) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(file);
    else if (WORKBOOK.test(entry.name) && !entry.name.startsWith(LOCK_FILE)) yield { file };
  }
}

/**
 * The names in a list, one a line, as they come in; `-` is standard input.
 * @throws UsageFault where the list cannot be read
 */
export async function* namesFrom(list: string): AsyncGenerator<string> {
  const stream = list === '-' ? process.stdin : createReadStream(list);
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
      const name = line.replace(/^\uFEFF/, '');
      if (name.trim() !== '') yield name;
    }
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw new UsageFault(cannotReadList(list, code));
  }
}

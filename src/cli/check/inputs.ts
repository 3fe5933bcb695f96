import { readdir, stat } from 'node:fs/promises';
import type { FileError } from '../faults';
import { fileErrorOf } from '../faults';
import type { NamedFile } from '../files/namedFile';
import { inFolder, pathOf } from '../files/namedFile';
import { emptyFolder } from '../messages';

/** A file to check, or a place where none could be found. */
export interface Input extends NamedFile {
  readonly error?: FileError;
  /** It is the text of `--narrative`, given without a workbook. */
  readonly textAlone?: boolean;
}

const WORKBOOK = /\.(xlsx|xlsm|xls)$/i;
/** Excel's lock files beside an open workbook. */
const LOCK_FILE = '~$';

/** The files of the given names, one after another: folders with all that is in them, sorted; names that are not there too. */
export async function* findInputs(names: AsyncIterable<NamedFile>): AsyncGenerator<Input> {
  for await (const name of names) yield* inputsOf(name);
}

async function* inputsOf(name: NamedFile): AsyncGenerator<Input> {
  if (!(await isFolder(name))) {
    yield name;
    return;
  }
  let empty = true;
  for await (const input of walk(name)) {
    empty = false;
    yield input;
  }
  if (empty) yield { ...name, error: { code: 'emptyFolder', message: emptyFolder } };
}

/** Anything that cannot be looked at counts as a file, whose reading will tell why. */
async function isFolder(name: NamedFile): Promise<boolean> {
  try {
    return (await stat(pathOf(name))).isDirectory();
  } catch (error) {
    fileErrorOf(error);
    return false;
  }
}

async function* walk(folder: NamedFile): AsyncGenerator<Input> {
  let entries;
  try {
    entries = await readdir(pathOf(folder), { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    yield { ...folder, error: fileErrorOf(error) };
    return;
  }
  const found = entries.map((entry) => ({ entry, name: entry.name.toString('utf8') }));
  found.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { entry, name } of found) {
    const file = inFolder(folder, entry.name);
    if (entry.isDirectory()) yield* walk(file);
    else if (WORKBOOK.test(name) && !name.startsWith(LOCK_FILE)) yield file;
  }
}

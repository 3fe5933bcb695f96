import type { FileError } from '../faults';
import { fileErrorOf } from '../faults';
import { readdir, stat } from '../files/calls';
import type { NamedFile } from '../files/namedFile';
import { inFolder, pathOf } from '../files/namedFile';
import type { SkippedFile } from '../../core/report';
import { emptyFolder, skippedWhy } from '../messages';

/** A file to check, or a place where none could be found. */
export interface Input extends NamedFile {
  readonly error?: FileError;
  /** It is the text of `--narrative`, given without a workbook. */
  readonly textAlone?: boolean;
}

const WORKBOOK = /\.(xlsx|xlsm|xls|et)$/i;
/** Excel's lock files beside an open workbook. */
const LOCK_FILE = '~$';

/** The files of the given names, one after another: folders with all that is in them, sorted; names that are not there too. */
export async function* findInputs(
  names: AsyncIterable<NamedFile>,
  onSkipped: OnSkipped = () => undefined,
): AsyncGenerator<Input> {
  for await (const name of names) yield* inputsOf(name, onSkipped);
}

/** Told of files in folders that are not checked. */
export type OnSkipped = (file: SkippedFile) => void;

async function* inputsOf(name: NamedFile, onSkipped: OnSkipped): AsyncGenerator<Input> {
  if (!(await isFolder(name))) {
    yield name;
    return;
  }
  let empty = true;
  for await (const input of walk(name, onSkipped)) {
    empty = false;
    yield input;
  }
  if (empty) yield { ...name, error: { code: 'emptyFolder', message: emptyFolder } };
}

/** So large a workbook is hardly ever less than a thread may take once it is unpacked, to a tenfold as a rule. */
const LARGE = 1024 * 1024;

/** Whether a file is surely one for a process of its own; reading will tell why where it cannot be looked at. */
export async function isLarge(name: NamedFile): Promise<boolean> {
  try {
    return (await stat(pathOf(name))).size > LARGE;
  } catch (error) {
    fileErrorOf(error);
    return false;
  }
}

/** Anything that cannot be looked at counts as a file, whose reading will tell why. */
export async function isFolder(name: NamedFile): Promise<boolean> {
  try {
    return (await stat(pathOf(name))).isDirectory();
  } catch (error) {
    fileErrorOf(error);
    return false;
  }
}

async function* walk(folder: NamedFile, onSkipped: OnSkipped): AsyncGenerator<Input> {
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
    const skipped = entry.isDirectory() ? undefined : whySkipped(name);
    if (entry.isDirectory()) yield* walk(file, onSkipped);
    else if (skipped === undefined) yield file;
    else onSkipped({ file: file.file, reason: skipped });
  }
}

/** Why a file in a folder is not checked; `undefined` where it is. */
function whySkipped(name: string): string | undefined {
  if (name.startsWith(LOCK_FILE)) return skippedWhy.lockFile;
  return WORKBOOK.test(name) ? undefined : skippedWhy.noWorkbook;
}

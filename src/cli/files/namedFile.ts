import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { systemCode } from '../faults';
import { decodeGb18030, decodeUtf8 } from '../../hosts/text/encoding';
import { stat } from './calls';

/** A file as people read its name, and as the system knows it. */
export interface NamedFile {
  readonly file: string;
  /** The name's bytes where they are no UTF-8, as after unpacking what was packed on Chinese Windows. */
  readonly bytes?: Uint8Array;
}

/** What stands for a letter that is no UTF-8 in an argument. */
export const LOST_LETTER = '\uFFFD';

/** What the system is asked for; a name that lost letters on its way is looked for where the file should be. */
export function pathOf(named: NamedFile): string | Buffer {
  const { file, bytes } = named.bytes === undefined ? namedByArgument(named.file) : named;
  return bytes === undefined ? file : Buffer.from(bytes);
}

/** A file by the bytes of its path, of which each step may be in another encoding. */
export function namedByBytes(bytes: Uint8Array): NamedFile {
  const whole = decodeUtf8(bytes);
  if (whole !== undefined) return { file: whole };
  const steps = Buffer.from(bytes).toString('latin1').split('/');
  const texts = steps.map((step) => Buffer.from(step, 'latin1')).map((step) => decodeUtf8(step) ?? decodeGb18030(step));
  return { file: texts.join('/'), bytes };
}

/** A file in a folder. */
export function inFolder(folder: NamedFile, name: Uint8Array): NamedFile {
  const named = namedByBytes(name);
  const file = path.join(folder.file, named.file);
  if (folder.bytes === undefined && named.bytes === undefined) return { file };
  return { file, bytes: Buffer.concat([bytesOf(folder), Buffer.from(path.sep), name]) };
}

/**
 * The file of an argument. What is no UTF-8 reaches the program with its letters lost; the file is then the only one whose
 * name looks the same.
 */
export function namedByArgument(argument: string): NamedFile {
  if (!argument.includes(LOST_LETTER) || existsSync(argument)) return { file: argument };
  let found: NamedFile = { file: path.isAbsolute(argument) ? path.parse(argument).root : '.' };
  for (const step of argument.split(path.sep).filter((part) => part !== '' && part !== '.')) {
    const alike = step === '..' ? [] : namesLike(found, step);
    const [name = Buffer.from(step)] = alike;
    if (alike.length > 1) return { file: argument };
    found = inFolder(found, name);
  }
  const bytes = bytesOf(found);
  return existsSync(Buffer.from(bytes)) ? { file: found.file, bytes } : { file: argument };
}

/** Names in a folder that look like one whose letters were lost. */
function namesLike(folder: NamedFile, step: string): Buffer[] {
  try {
    const names = readdirSync(Buffer.from(bytesOf(folder)), { encoding: 'buffer' });
    return names.filter((name) => name.toString('utf8') === step);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return [];
  }
}

export async function exists(name: string | Buffer): Promise<boolean> {
  return stat(name).then(
    () => true,
    () => false,
  );
}

function bytesOf({ file, bytes }: NamedFile): Uint8Array {
  return bytes ?? Buffer.from(file);
}

import path from 'node:path';
import { isBadName, systemCode } from '../faults';
import { lstat, readlink, realpath, stat } from './calls';

/** What makes a file the same whatever the path to it: links and case-blind names lead to one identity. */
export type Identity = string;

/** The identity of what a path leads to, `undefined` where there is nothing yet. */
export async function identityOf(file: string | Buffer): Promise<Identity | undefined> {
  try {
    const { dev, ino } = await stat(file, { bigint: true });
    return `${dev}:${ino}`;
  } catch (error) {
    if (systemCode(error) === undefined && !isBadName(error)) throw error;
    return undefined;
  }
}

const MOST_LINKS = 40;

/** Where a file really is that is written under this name: a symbolic link is followed, also one to what is not there yet. */
export async function targetOf(file: string): Promise<string> {
  let target = path.resolve(file);
  for (let links = 0; links < MOST_LINKS; links += 1) {
    const about = await lstat(target).catch(() => undefined);
    if (about?.isSymbolicLink() !== true) return target;
    target = path.resolve(path.dirname(target), await readlink(target));
  }
  // Links that lead to each other are a fault of the system's (ELOOP).
  return realpath(target);
}

/** The one spelling of a path under which a file will be written, links in it followed. */
export async function placeOf(file: string): Promise<string> {
  const { dir, base } = path.parse(await targetOf(file));
  return path.join(await realpath(dir).catch(() => dir), base);
}

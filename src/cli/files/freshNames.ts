import path from 'node:path';
import { LOST_LETTER } from './namedFile';

/** Bytes that every file system takes for a name (255), without those of a number behind it. */
const LONGEST = 255 - ' (999999)'.length;

/**
 * Names for the outputs of a batch in one folder: each the workbook's own, with a number where that was given before,
 * whatever its case or its way of writing accents, and cut where the file system could not take it.
 * @param endingOf what stands behind the workbook's name
 */
export function freshNames(folder: string, endingOf: (file: string) => string): (file: string) => string {
  const given = new Set<string>();
  const next = new Map<string, number>();
  const key = (name: string): string => name.normalize('NFKC').toLowerCase();
  return (file) => {
    const ending = endingOf(file);
    const base = cut(path.parse(file).name.replaceAll(LOST_LETTER, '_'), LONGEST - Buffer.byteLength(ending));
    let name = base + ending;
    for (let count = next.get(key(name)) ?? 2; given.has(key(name)); count += 1) {
      next.set(key(base + ending), count + 1);
      name = `${base} (${count})${ending}`;
    }
    given.add(key(name));
    return path.join(folder, name);
  };
}

/** A name of at most so many bytes in UTF-8, whole characters only. */
function cut(name: string, bytes: number): string {
  let left = bytes;
  let end = 0;
  for (const character of name) {
    left -= Buffer.byteLength(character);
    if (left < 0) break;
    end += character.length;
  }
  return name.slice(0, end);
}

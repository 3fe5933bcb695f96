import path from 'node:path';

/**
 * Names for the outputs of a batch in one folder: each the workbook's own, with a number where that was given before,
 * whatever its case or its way of writing accents.
 * @param endingOf what stands behind the workbook's name
 */
export function freshNames(folder: string, endingOf: (file: string) => string): (file: string) => string {
  const given = new Set<string>();
  const next = new Map<string, number>();
  const key = (name: string): string => name.normalize('NFKC').toLowerCase();
  return (file) => {
    const { name: base } = path.parse(file);
    const ending = endingOf(file);
    let name = base + ending;
    for (let count = next.get(key(name)) ?? 2; given.has(key(name)); count += 1) {
      next.set(key(base + ending), count + 1);
      name = `${base} (${count})${ending}`;
    }
    given.add(key(name));
    return path.join(folder, name);
  };
}

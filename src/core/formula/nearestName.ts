/** The known name most like the one written, `undefined` where none is like it. */
export function nearestName(written: string, known: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let least = Math.ceil(written.length / 2) + 1;
  for (const name of known) {
    const distance = editDistance(written, name);
    if (distance < least) [nearest, least] = [name, distance];
  }
  return nearest;
}

/** How many characters have to be put in, taken out or exchanged. */
function editDistance(first: string, second: string): number {
  let row = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let i = 1; i <= first.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= second.length; j += 1) {
      const exchanged = (row[j - 1] ?? 0) + (first[i - 1] === second[j - 1] ? 0 : 1);
      next.push(Math.min(exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[second.length] ?? 0;
}

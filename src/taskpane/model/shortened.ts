/** The longest content of a cell that is shown, in characters. */
const LONGEST = 60;

const QUOTED = new RegExp(`“([^”]{${LONGEST}})[^”]+”`, 'g');

/** A sentence whose quotations of cells are cut where they are too long to read. */
export function shortened(sentence: string): string {
  return sentence.replaceAll(QUOTED, '“$1…”');
}

import type { ParagraphPlace, Piece, RunPlace } from '../reading/places';

/** A place between two characters where something can be put: between runs, or where a run is cut for it. */
export interface Boundary {
  readonly position: number;
  /** The run that has to be cut there; absent between runs. */
  readonly cut?: { readonly run: RunPlace; readonly text?: Piece };
}

/** The boundary in front of the character at `offset`, `undefined` where no run holds it. */
export function boundaryBefore(xml: string, { pieces }: ParagraphPlace, offset: number): Boundary | undefined {
  const piece = pieces.find(({ start, end }) => start <= offset && offset < end);
  return piece === undefined ? undefined : boundaryIn(xml, piece, offset);
}

/** The boundary behind the character that ends at `offset`. */
export function boundaryAfter(xml: string, { pieces }: ParagraphPlace, offset: number): Boundary | undefined {
  const piece = pieces.find(({ start, end }) => start < offset && offset <= end);
  return piece === undefined ? undefined : boundaryIn(xml, piece, offset);
}

function boundaryIn(xml: string, piece: Piece, offset: number): Boundary {
  const { run, element, characters } = piece;
  if (offset === piece.start) {
    if (element.start === run.properties.end) return { position: run.start };
    return { position: element.start, cut: { run } };
  }
  if (offset === piece.end || characters === undefined) {
    if (xml.startsWith('</', element.end) && xml.indexOf('>', element.end) === run.end - 1)
      return { position: run.end };
    return { position: element.end, cut: { run } };
  }
  return { position: rawPosition(xml, characters.start, offset - piece.start), cut: { run, text: piece } };
}

/** Where the n-th UTF-16 unit of a text begins in its XML: a character reference is one character, or a pair. */
export function rawPosition(xml: string, from: number, units: number): number {
  let at = from;
  for (let left = units; left > 0;) {
    const reference = xml[at] === '&' ? xml.slice(at, xml.indexOf(';', at) + 1) : '';
    at += reference === '' ? (xml.startsWith('\r\n', at) ? 2 : 1) : reference.length;
    left -= isPair(reference) ? 2 : 1;
  }
  return at;
}

function isPair(reference: string): boolean {
  const [, hex, digits = ''] = /^&#(x?)([\da-f]+);$/i.exec(reference) ?? [];
  return parseInt(digits, hex === '' ? 10 : 16) > 0xffff;
}

import type { Splice } from '../../package/patch/splice';
import { tagWith } from '../../package/patch/elements';
import type { Piece } from '../reading/places';
import type { Boundary } from './boundary';
import type { Cut } from './sign';
import { CUT_ATTRIBUTE, signOf } from './sign';

/** What is put at a boundary, in this order. */
export interface Seam {
  readonly boundary: Boundary;
  /** Ends of tracked changes, with what they put in. */
  readonly changeEnds: string[];
  readonly rangeEnds: string[];
  readonly rangeStarts: string[];
  readonly changeStarts: string[];
}

const KEEPS_BLANKS = 'xml:space="preserve"';

/** The seams of one part, and what they make of its XML. */
export class Seams {
  private readonly seams = new Map<number, Seam>();
  /** Texts that are struck: from one boundary to another. */
  private readonly struck: { readonly start: number; readonly end: number }[] = [];

  constructor(private readonly xml: string) {}

  at(boundary: Boundary): Seam {
    const known = this.seams.get(boundary.position);
    if (known !== undefined) return known;
    const seam = { boundary, changeEnds: [], rangeEnds: [], rangeStarts: [], changeStarts: [] };
    this.seams.set(boundary.position, seam);
    return seam;
  }

  strike(start: number, end: number): void {
    this.struck.push({ start, end });
  }

  /** Whether a stretch meets one that is struck already. */
  meetsStruck(start: number, end: number): boolean {
    return this.struck.some((one) => one.start < end && start < one.end);
  }

  /** @param texts pieces that may be struck */
  splices(texts: readonly Piece[]): Splice[] {
    const keeping = new Set<number>();
    const inOrder = [...this.seams.values()].sort((a, b) => a.boundary.position - b.boundary.position);
    const seams = inOrder.flatMap((seam) => this.seamSplices(seam, keeping));
    return [...seams, ...texts.flatMap((piece) => this.deletedTags(piece))];
  }

  private seamSplices({ boundary, ...put }: Seam, keeping: Set<number>): Splice[] {
    const { position, cut } = boundary;
    const inside = [...put.changeEnds, ...put.rangeEnds, ...put.rangeStarts, ...put.changeStarts].join('');
    if (cut === undefined) return [{ start: position, end: position, text: inside }];
    const { run, text } = cut;
    const runTag = this.xml.slice(run.start, run.openEnd);
    const prefix = /^<([^\s/>]*:)?/.exec(runTag)?.[1] ?? '';
    const widened = text === undefined ? [] : this.keepBlanks(text, keeping);
    const kind: Cut = text === undefined ? 'element' : widened.length > 0 ? 'textKeepingBlanks' : 'text';
    const open =
      tagWith(runTag, `${prefix}${CUT_ATTRIBUTE}`, signOf(kind)) +
      this.xml.slice(run.properties.start, run.properties.end);
    const [before, after] =
      text === undefined
        ? ['', '']
        : [
            `</${prefix}${this.isStruck(position - 1) ? 'delText' : 't'}>`,
            `<${prefix}${this.isStruck(position) ? 'delText' : 't'} ${KEEPS_BLANKS}>`,
          ];
    const seam = `${before}</${prefix}r>${inside}${open}${after}`;
    return [...widened, { start: position, end: position, text: seam }];
  }

  /** A text that is cut may begin or end with a blank afterwards, which has to be kept. */
  private keepBlanks({ element, characters }: Piece, keeping: Set<number>): Splice[] {
    if (characters === undefined || keeping.has(element.start)) return [];
    keeping.add(element.start);
    if (this.xml.slice(element.start, characters.start).includes('xml:space')) return [];
    const at = characters.start - 1;
    return [{ start: at, end: at, text: ` ${KEEPS_BLANKS}` }];
  }

  /** Struck text stands in `<w:delText>`: the tags of a text as far as they are inside what is struck. */
  private deletedTags({ element, characters }: Piece): Splice[] {
    if (characters === undefined) return [];
    const splices: Splice[] = [];
    const [, prefix = ''] = /^<([^\s/>]*:)?t/.exec(this.xml.slice(element.start, characters.start)) ?? [];
    const name = element.start + 1 + prefix.length;
    if (this.isStruck(characters.start)) splices.push({ start: name, end: name + 1, text: 'delText' });
    const last = characters.end + 2 + prefix.length;
    if (this.isStruck(characters.end - 1)) splices.push({ start: last, end: last + 1, text: 'delText' });
    return splices;
  }

  private isStruck(position: number): boolean {
    return this.struck.some(({ start, end }) => start <= position && position < end);
  }
}

import type { TextRemark } from '../../../core/narrative';
import { notAText } from '../../../core/messages/textFiles';
import { FileFault } from '../../package/faults';
import { Draft } from '../../package/patch/draft';
import { escapeAttribute, escapeText } from '../../package/xml/entities';
import { ZipArchive } from '../../package/zip/archive';
import { inText } from '../faults';
import { mainPart } from '../reading/parts';
import type { ParagraphPlace, Piece } from '../reading/places';
import { readDocument } from '../reading/readDocument';
import { boundaryAfter, boundaryBefore } from './boundary';
import type { OwnComment } from './commentsPart';
import { addComments } from './commentsPart';
import { Seams } from './seams';
import { AUTHOR } from './sign';

export interface RemarkOptions {
  /** Put the replacements in as tracked changes. */
  readonly changes?: boolean;
  /** ISO date and time that comments and changes carry; none where absent. */
  readonly madeAt?: string;
}

/**
 * A copy of a `.docx` with one comment for each remark and, if wanted, a tracked change for each that has a replacement. Every
 * other part stays as it is, byte for byte; `clearRemarks` gives the original back. A replacement is left out where it would
 * cross another one or stands in somebody's own insertion: its comment says it, too.
 * @throws FileFault
 */
export function applyRemarks(
  bytes: Uint8Array,
  remarks: readonly TextRemark[],
  options: RemarkOptions = {},
): Uint8Array {
  return inText(() => {
    const archive = new ZipArchive(bytes);
    const main = mainPart(archive);
    if (main === undefined) throw new FileFault('notAText', notAText());
    const places = readDocument(archive, main).paragraphs.map(({ place }) => place);
    const writer = new RemarkWriter(new Draft(archive), main, options);
    for (const remark of remarks) writer.add(remark, places[remark.at.paragraph]);
    return writer.finish(places);
  });
}

class RemarkWriter {
  private readonly seams = new Map<string, Seams>();
  private readonly comments: OwnComment[] = [];
  private nextId: number;

  constructor(
    private readonly draft: Draft,
    private readonly main: string,
    private readonly options: RemarkOptions,
  ) {
    this.nextId =
      Math.max(
        0,
        ...draft
          .paths()
          .filter(isStory)
          .map((path) => highestId(draft.text(path) ?? '')),
      ) + 1;
  }

  add(remark: TextRemark, place: ParagraphPlace | undefined): void {
    if (place === undefined) return;
    const range = this.range(remark, place);
    if (range === undefined) return;
    const [start, end] = range;
    const id = this.takeId();
    const w = this.prefix();
    const reference = `<${w}r><${w}commentReference ${w}id="${id}"/></${w}r>`;
    start.rangeStarts.push(`<${w}commentRangeStart ${w}id="${id}"/>`);
    end.rangeEnds.push(`<${w}commentRangeEnd ${w}id="${id}"/>${reference}`);
    this.comments.push({ id, lines: remark.lines });
    if (this.options.changes === true && remark.replacement !== undefined)
      this.change(remark, place, remark.replacement);
  }

  finish(places: readonly ParagraphPlace[]): Uint8Array {
    for (const [part, seams] of this.seams) {
      const texts = places.flatMap((place) => (place.part === part ? place.pieces : []));
      this.draft.splice(part, seams.splices(texts));
    }
    if (this.comments.length > 0) addComments(this.draft, this.main, this.comments, this.options.madeAt);
    return this.draft.finish();
  }

  /** Where a comment on the remark begins and ends: its own place, the mark of the footnote or frame it
   * stands in, or the whole paragraph where no run holds it; `undefined` in a paragraph without runs. */
  private range({ at }: TextRemark, place: ParagraphPlace) {
    if (place.hungAt !== undefined) {
      const seam = this.seamsOf(this.main).at({ position: place.hungAt });
      return [seam, seam] as const;
    }
    const xml = this.draft.text(place.part) ?? '';
    const seams = this.seamsOf(place.part);
    const start = boundaryBefore(xml, place, at.start) ?? boundaryBefore(xml, place, place.pieces[0]?.start ?? 0);
    const end = boundaryAfter(xml, place, at.end) ?? boundaryAfter(xml, place, place.pieces.at(-1)?.end ?? 0);
    return start === undefined || end === undefined ? undefined : ([seams.at(start), seams.at(end)] as const);
  }

  private change({ at }: TextRemark, place: ParagraphPlace, replacement: string): void {
    const xml = this.draft.text(place.part) ?? '';
    const seams = this.seamsOf(place.part);
    const pieces = place.pieces.filter(({ start, end }) => start < at.end && at.start < end);
    const stretches = stretchesOf(xml, place, pieces, at.start, at.end);
    const [first] = pieces;
    if (stretches === undefined || first === undefined) return;
    if (stretches.some(([start, end]) => seams.meetsStruck(start.position, end.position))) return;
    const w = this.prefix();
    stretches.forEach(([start, end], index) => {
      seams.strike(start.position, end.position);
      seams.at(start).changeStarts.push(`<${w}del ${this.author(w)}>`);
      const added =
        index < stretches.length - 1
          ? ''
          : `<${w}ins ${this.author(w)}><${w}r>${xml.slice(first.run.properties.start, first.run.properties.end)}<${w}t>${escapeText(replacement)}</${w}t></${w}r></${w}ins>`;
      seams.at(end).changeEnds.push(`</${w}del>${added}`);
    });
  }

  private author(w: string): string {
    const { madeAt } = this.options;
    const date = madeAt === undefined ? '' : ` ${w}date="${escapeAttribute(madeAt)}"`;
    return `${w}id="${this.takeId()}" ${w}author="${AUTHOR}"${date}`;
  }

  private takeId(): number {
    this.nextId += 1;
    return this.nextId - 1;
  }

  /** The prefix of the main part's own elements. */
  private prefix(): string {
    return /<([\w.-]+:)?document[\s>]/.exec(this.draft.text(this.main)?.slice(0, 4096) ?? '')?.[1] ?? '';
  }

  private seamsOf(part: string): Seams {
    const known = this.seams.get(part);
    if (known !== undefined) return known;
    const seams = new Seams(this.draft.text(part) ?? '');
    this.seams.set(part, seams);
    return seams;
  }
}

type Stretch = readonly [NonNullable<ReturnType<typeof boundaryBefore>>, NonNullable<ReturnType<typeof boundaryAfter>>];

/** A range run by run, `undefined` where it cannot be struck. */
function stretchesOf(
  xml: string,
  place: ParagraphPlace,
  pieces: readonly Piece[],
  from: number,
  to: number,
): Stretch[] | undefined {
  const stretches: Stretch[] = [];
  for (const run of new Set(pieces.map((piece) => piece.run))) {
    const own = pieces.filter((piece) => piece.run === run);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined || run.inserted) return undefined;
    if (own.some(({ characters }) => characters === undefined)) return undefined;
    const start = boundaryBefore(xml, place, Math.max(from, first.start));
    const end = boundaryAfter(xml, place, Math.min(to, last.end));
    if (start === undefined || end === undefined) return undefined;
    stretches.push([start, end]);
  }
  return stretches.length === 0 ? undefined : stretches;
}

function isStory(path: string): boolean {
  return /^word\/[^/]+\.xml$/i.test(path);
}

/** The highest number that an element of the part is known by. */
function highestId(xml: string): number {
  let highest = 0;
  for (const [, digits] of xml.matchAll(/:id="(\d{1,9})"/g)) highest = Math.max(highest, Number(digits));
  return highest;
}

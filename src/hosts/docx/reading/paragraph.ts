import type { TablePosition, TextParagraph } from '../../../core/narrative';
import type { ParagraphPlace, Piece, RunPlace, XmlSpan } from './places';
import type { ParagraphProperties } from './properties';

/** A paragraph and where it came from. */
export interface ReadParagraph {
  readonly text: TextParagraph;
  readonly place: ParagraphPlace;
}

type OpenRun = { -readonly [K in keyof RunPlace]: RunPlace[K] } & { hidden: boolean };

/** A paragraph being read. */
export class OpenParagraph {
  properties: ParagraphProperties = { joinsNext: false };
  /** Paragraphs of text boxes that hang on this one; they are read after it. */
  readonly hung: { readonly paragraph: OpenParagraph; readonly run: RunPlace | undefined }[] = [];
  run: OpenRun | undefined;
  text = '';
  private readonly pieces: Piece[] = [];

  constructor(readonly cell: TablePosition | undefined) {}

  /** Takes over the text of a paragraph whose mark was deleted. */
  follow(before: OpenParagraph): void {
    this.text = before.text;
    this.pieces.push(...before.pieces);
    this.hung.push(...before.hung);
  }

  openRun(start: number, openEnd: number, inserted: boolean): void {
    this.run = { start, openEnd, end: openEnd, properties: { start: openEnd, end: openEnd }, inserted, hidden: false };
  }

  closeRun(end: number): void {
    if (this.run !== undefined) this.run.end = end;
    this.run = undefined;
  }

  add(text: string, element: XmlSpan, characters?: XmlSpan): void {
    if (this.run?.hidden === true || text === '') return;
    const start = this.text.length;
    this.text += text;
    if (this.run === undefined) return;
    const piece = { start, end: this.text.length, run: this.run, element };
    this.pieces.push(characters === undefined ? piece : { ...piece, characters });
  }

  finish(part: string, heading: number | undefined, hungAt: number | undefined): ReadParagraph {
    return {
      text: {
        text: this.text,
        ...(heading === undefined ? {} : { heading }),
        ...(this.cell === undefined ? {} : { cell: this.cell }),
      },
      place: { part, pieces: this.pieces, ...(hungAt === undefined ? {} : { hungAt }) },
    };
  }
}

import type { BiffRecord } from '../records';
import { Palette } from './palette';

const FONT = 0x0031;
const FORMAT = 0x041e;
const XF = 0x00e0;
const PALETTE = 0x0092;

/** A font of an `.xls` file. */
export interface OldFont {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly struck: boolean;
  readonly colour: number;
}

/** How cells look that name this style; colours and kinds of lines by their numbers. */
export interface OldStyle {
  readonly font: number;
  readonly format: number;
  readonly horizontal: number;
  readonly vertical: number;
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly rotation: number;
  readonly indent: number;
  readonly left: OldLine;
  readonly right: OldLine;
  readonly top: OldLine;
  readonly bottom: OldLine;
  readonly pattern: number;
  readonly foreground: number;
  readonly background: number;
}

export interface OldLine {
  readonly kind: number;
  readonly colour: number;
}

/** Fonts, number formats, colours and cell styles of an `.xls` file of version 8, as its records tell them. */
export class OldStyles {
  readonly fonts: OldFont[] = [];
  readonly formats = new Map<number, string>();
  readonly palette = new Palette();
  /** By the number that cells name. */
  readonly styles: OldStyle[] = [];

  read(record: BiffRecord): void {
    if (record.kind === FONT) this.fonts.push(toFont(record));
    else if (record.kind === FORMAT) this.formats.set(record.uint16(0), record.text(4, record.uint16(2)));
    else if (record.kind === XF) this.styles.push(toStyle(record));
    else if (record.kind === PALETTE) this.palette.replace(coloursOf(record));
  }
}

function toFont(record: BiffRecord): OldFont {
  const flags = record.uint16(2);
  return {
    size: record.uint16(0) / 20,
    italic: (flags & 2) !== 0,
    struck: (flags & 8) !== 0,
    colour: record.uint16(4),
    bold: record.uint16(6) >= 600,
    underlined: record.uint8(10) !== 0,
    name: record.text(15, record.uint8(14)),
  };
}

function toStyle(record: BiffRecord): OldStyle {
  const [alignment, indent, kinds, sides] = [record.uint8(6), record.uint8(8), record.uint16(10), record.uint16(12)];
  const rest = record.uint32(14);
  const colours = record.uint16(18);
  return {
    font: fontIndex(record.uint16(0)),
    format: record.uint16(2),
    horizontal: alignment & 7,
    wrap: (alignment & 8) !== 0,
    vertical: (alignment >> 4) & 7,
    rotation: record.uint8(7),
    indent: indent & 15,
    shrink: (indent & 16) !== 0,
    left: { kind: kinds & 15, colour: sides & 127 },
    right: { kind: (kinds >> 4) & 15, colour: (sides >> 7) & 127 },
    top: { kind: (kinds >> 8) & 15, colour: rest & 127 },
    bottom: { kind: kinds >> 12, colour: (rest >> 7) & 127 },
    pattern: rest >>> 26,
    foreground: colours & 127,
    background: (colours >> 7) & 127,
  };
}

/** There is no font of number 4. */
function fontIndex(number: number): number {
  return number > 4 ? number - 1 : number;
}

function coloursOf(record: BiffRecord): readonly string[] {
  const hex = (at: number): string => record.uint8(at).toString(16).padStart(2, '0').toUpperCase();
  return Array.from({ length: record.uint16(0) }, (_, index) => {
    const at = 2 + 4 * index;
    return hex(at) + hex(at + 1) + hex(at + 2);
  });
}

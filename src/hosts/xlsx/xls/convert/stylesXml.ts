import { escapeAttribute } from '../../../package/xml/entities';
import { MAIN } from '../../write/fixedParts';
import type { OldFont, OldLine, OldStyle, OldStyles } from './styles';

const HORIZONTAL = ['', 'left', 'center', 'right', 'fill', 'justify', 'centerContinuous', 'distributed'];
const VERTICAL = ['top', 'center', '', 'justify', 'distributed'];
const LINES = [
  ...['', 'thin', 'medium', 'dashed', 'dotted', 'thick', 'double', 'hair', 'mediumDashed', 'dashDot'],
  ...['mediumDashDot', 'dashDotDot', 'mediumDashDotDot', 'slantDashDot'],
];
const PATTERNS = [
  ...['none', 'solid', 'mediumGray', 'darkGray', 'lightGray', 'darkHorizontal', 'darkVertical', 'darkDown', 'darkUp'],
  ...['darkGrid', 'darkTrellis', 'lightHorizontal', 'lightVertical', 'lightDown', 'lightUp', 'lightGrid'],
  ...['lightTrellis', 'gray125', 'gray0625'],
];
const SIDES = ['left', 'right', 'top', 'bottom'] as const;
const SOLID = 1;
const PLAIN_FONT = '<font><sz val="11"/><name val="宋体"/></font>';
const PLAIN_STYLE = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';

/** Elements of one kind, each written once; the first ones are those that every workbook has. */
class Pool {
  readonly #at = new Map<string, number>();

  constructor(first: readonly string[]) {
    for (const each of first) this.index(each);
  }

  index(xml: string): number {
    const at = this.#at.get(xml) ?? this.#at.size;
    this.#at.set(xml, at);
    return at;
  }

  xml(name: string): string {
    return `<${name} count="${this.#at.size}">${[...this.#at.keys()].join('')}</${name}>`;
  }
}

/** The part of styles; cells name their style by the number that they had before. */
export function stylesXml(old: OldStyles): string {
  const fills = new Pool([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  const borders = new Pool(['<border><left/><right/><top/><bottom/><diagonal/></border>']);
  const styles = old.styles.map((style) => {
    const [fill, border] = [fills.index(fillXml(style, old)), borders.index(borderXml(style, old))];
    return `<xf numFmtId="${style.format}" fontId="${Math.min(style.font, Math.max(old.fonts.length - 1, 0))}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignmentXml(style)}</xf>`;
  });
  const fonts = old.fonts.length === 0 ? [PLAIN_FONT] : old.fonts.map((font) => fontXml(font, old));
  const cells = styles.length === 0 ? [PLAIN_STYLE] : styles;
  return [
    `<styleSheet xmlns="${MAIN}">${formatsXml(old.formats)}`,
    `<fonts count="${fonts.length}">${fonts.join('')}</fonts>${fills.xml('fills')}${borders.xml('borders')}`,
    `<cellStyleXfs count="1">${PLAIN_STYLE}</cellStyleXfs>`,
    `<cellXfs count="${cells.length}">${cells.join('')}</cellXfs></styleSheet>`,
  ].join('');
}

function formatsXml(formats: ReadonlyMap<number, string>): string {
  if (formats.size === 0) return '';
  const list = [...formats].map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
  return `<numFmts count="${list.length}">${list.join('')}</numFmts>`;
}

function fontXml(font: OldFont, { palette }: OldStyles): string {
  const marks = [font.bold && '<b/>', font.italic && '<i/>', font.struck && '<strike/>', font.underlined && '<u/>'];
  const colour = palette.colour(font.colour);
  return `<font>${marks.filter((mark) => mark !== false).join('')}<sz val="${font.size}"/>${colorXml(colour, 'color')}<name val="${escapeAttribute(font.name)}"/></font>`;
}

function fillXml({ pattern, foreground, background }: OldStyle, { palette }: OldStyles): string {
  const kind = PATTERNS[pattern] ?? 'none';
  if (kind === 'none') return '<fill><patternFill patternType="none"/></fill>';
  const fore = palette.colour(foreground) ?? (pattern === SOLID ? 'FFFFFF' : undefined);
  const back = colorXml(palette.colour(background), 'bgColor');
  return `<fill><patternFill patternType="${kind}">${colorXml(fore, 'fgColor')}${back}</patternFill></fill>`;
}

function borderXml(style: OldStyle, old: OldStyles): string {
  return `<border>${SIDES.map((side) => lineXml(side, style[side], old)).join('')}<diagonal/></border>`;
}

function lineXml(side: string, { kind, colour }: OldLine, { palette }: OldStyles): string {
  const style = LINES[kind] ?? 'thin';
  return style === ''
    ? `<${side}/>`
    : `<${side} style="${style}">${colorXml(palette.colour(colour), 'color')}</${side}>`;
}

function colorXml(rgb: string | undefined, element: string): string {
  return rgb === undefined ? '' : `<${element} rgb="FF${rgb}"/>`;
}

function alignmentXml({ horizontal, vertical, wrap, shrink, rotation, indent }: OldStyle): string {
  const said = [
    attribute('horizontal', HORIZONTAL[horizontal] ?? ''),
    attribute('vertical', VERTICAL[vertical] ?? ''),
    attribute('textRotation', rotation === 0 ? '' : String(rotation)),
    attribute('wrapText', wrap ? '1' : ''),
    attribute('indent', indent === 0 ? '' : String(indent)),
    attribute('shrinkToFit', shrink ? '1' : ''),
  ].join('');
  return said === '' ? '' : `<alignment${said}/>`;
}

function attribute(name: string, value: string): string {
  return value === '' ? '' : ` ${name}="${value}"`;
}

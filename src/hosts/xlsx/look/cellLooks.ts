import type { XmlElement } from '../../package/xml/tree';
import { attribute, child, childrenOf } from '../../package/xml/tree';
import { GENERAL, readFormats } from '../styles';
import type { CellLook } from './types';

const DEFAULT_SIZE = 11;
const SIDES = ['left', 'right', 'top', 'bottom'];
const FALSE = new Set(['0', 'false', 'off']);

/** The look of every cell style (`cellXfs`), by index. Theme colours are left out: what is no plain colour is not drawn. */
export function readCellLooks(root: XmlElement): CellLook[] {
  const fonts = childrenOf(child(root, 'fonts'), 'font').map(readFont);
  const fills = childrenOf(child(root, 'fills'), 'fill').map(readFill);
  const borders = childrenOf(child(root, 'borders'), 'border').map(hasLine);
  const formats = readFormats(root);
  return childrenOf(child(root, 'cellXfs'), 'xf').map((xf, at) => {
    const alignment = child(xf, 'alignment');
    const font = fonts[index(xf, 'fontId')];
    const fill = fills[index(xf, 'fillId')];
    const align = readAlign(alignment);
    return {
      bold: font?.bold ?? false,
      size: font?.size ?? DEFAULT_SIZE,
      wrap: alignment !== undefined && isOn(attribute(alignment, 'wrapText')),
      format: formats[at] ?? GENERAL,
      border: borders[index(xf, 'borderId')] ?? false,
      ...(align === undefined ? {} : { align }),
      ...(fill === undefined ? {} : { fill }),
    };
  });
}

function index(element: XmlElement, name: string): number {
  return Number(attribute(element, name) ?? 0);
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && !FALSE.has(value);
}

function readFont(font: XmlElement): { readonly bold: boolean; readonly size: number } {
  const bold = child(font, 'b');
  const size = child(font, 'sz');
  return {
    bold: bold !== undefined && isOn(attribute(bold, 'val') ?? '1'),
    size: Number((size === undefined ? undefined : attribute(size, 'val')) ?? DEFAULT_SIZE),
  };
}

function readFill(fill: XmlElement): string | undefined {
  const pattern = child(fill, 'patternFill');
  if (pattern === undefined || attribute(pattern, 'patternType') !== 'solid') return undefined;
  const color = child(pattern, 'fgColor');
  const match = /^(?:[\da-f]{2})?([\da-f]{6})$/i.exec(
    (color === undefined ? undefined : attribute(color, 'rgb')) ?? '',
  );
  return match?.[1] === undefined ? undefined : `#${match[1].toLowerCase()}`;
}

function hasLine(border: XmlElement): boolean {
  return SIDES.some((side) => {
    const line = child(border, side);
    const style = line === undefined ? undefined : attribute(line, 'style');
    return style !== undefined && style !== 'none';
  });
}

function readAlign(alignment: XmlElement | undefined): CellLook['align'] {
  const horizontal = alignment === undefined ? undefined : attribute(alignment, 'horizontal');
  switch (horizontal) {
    case 'left':
    case 'center':
    case 'right':
      return horizontal;
    case 'centerContinuous':
    case 'distributed':
      return 'center';
    default:
      return undefined;
  }
}

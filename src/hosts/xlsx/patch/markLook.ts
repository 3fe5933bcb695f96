import type { MarkVerdict } from '../../../core/edits';
import { markLooks, markOrder } from '../../../core/edits';

const SIDES = ['left', 'right', 'top', 'bottom'];

/** The differential format of a mark: fill and border, the same look as in Excel. */
export function markDxf(verdict: MarkVerdict): string {
  return `<dxf>${fillXml(markLooks[verdict].fill, 'bgColor')}${borderXml(verdict)}</dxf>`;
}

/** All that we ever write. */
export const markDxfs: readonly string[] = markOrder.map(markDxf);

/** A border of the mark's colour and line on all sides. */
function borderXml(verdict: MarkVerdict): string {
  const { border, line } = markLooks[verdict];
  const sides = SIDES.map((side) => `<${side} style="${line}"><color rgb="${argb(border)}"/></${side}>`);
  return `<border>${sides.join('')}</border>`;
}

/** Solid fills name their colour as background in differential formats, as foreground in cell styles. */
export function fillXml(color: string, role: 'bgColor' | 'fgColor'): string {
  return `<fill><patternFill patternType="solid"><${role} rgb="${argb(color)}"/></patternFill></fill>`;
}

/** `#RRGGBB` as the file format has it, opaque. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

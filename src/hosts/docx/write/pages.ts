import { relationshipId } from './package';

/** A4 upright with the margins of official documents, in twentieths of a point. */
const UPRIGHT =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588" w:header="851" w:footer="1134" w:gutter="0"/>';
/** The same on its side, with narrower margins for wide tables. */
const LANDSCAPE =
  '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="851" w:footer="680" w:gutter="0"/>';

export type Orientation = 'upright' | 'landscape';

/** Width between the margins, in twentieths of a point. */
export const pageWidth: Readonly<Record<Orientation, number>> = { upright: 8844, landscape: 14570 };

/** The properties of a section: its pages and their numbers. */
export function sectionXml(orientation: Orientation): string {
  const footer = `<w:footerReference w:type="default" r:id="${relationshipId('footer')}"/>`;
  const start = '<w:type w:val="nextPage"/>';
  return `<w:sectPr>${footer}${start}${orientation === 'upright' ? UPRIGHT : LANDSCAPE}</w:sectPr>`;
}

/** Ends a section behind what was written so far. */
export function endSection(orientation: Orientation): string {
  return `<w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact"/>${sectionXml(orientation)}</w:pPr></w:p>`;
}

import type { Splice } from '../../package/patch/splice';
import { spliced } from '../../package/patch/splice';
import { tagWith } from '../../package/patch/elements';
import { XmlScanner } from '../../package/xml/scanner';
import type { Cut } from './sign';
import { CUT_ATTRIBUTE, cutOf } from './sign';

/** The second half of a run that we cut. */
interface Half {
  readonly cut: Cut;
  readonly start: number;
  readonly openEnd: number;
  readonly prefix: string;
  /** Where what follows its properties begins. */
  readonly contentStart: number;
}

const KEEPS_BLANKS = ' xml:space="preserve"';

/** A part's XML with the runs whole again that we cut; a half that somebody has changed since only loses our sign. */
export function joinCuts(xml: string): string {
  return spliced(
    xml,
    halvesOf(xml).flatMap((half) => join(xml, half)),
  );
}

function join(xml: string, half: Half): Splice[] {
  const { cut, start, openEnd, prefix, contentStart } = half;
  const inText = cut !== 'element';
  const before = `${inText ? `</${prefix}t>` : ''}</${prefix}r>`;
  const after = inText ? `<${prefix}t${KEEPS_BLANKS}>` : '';
  if (!xml.endsWith(before, start) && xml.slice(start - before.length, start) !== before) return [unsigned(xml, half)];
  if (!xml.startsWith(after, contentStart)) return [unsigned(xml, half)];
  const seam = { start: start - before.length, end: contentStart + after.length, text: '' };
  if (cut !== 'textKeepingBlanks') return [seam];
  const tag = `<${prefix}t${KEEPS_BLANKS}>`;
  const at = xml.lastIndexOf(`<${prefix}t`, seam.start);
  if (!xml.startsWith(tag, at) || openEnd < start) return [seam];
  const blanks = at + tag.length - 1;
  return [{ start: blanks - KEEPS_BLANKS.length, end: blanks, text: '' }, seam];
}

function unsigned(xml: string, { start, openEnd, prefix }: Half): Splice {
  return { start, end: openEnd, text: tagWith(xml.slice(start, openEnd), `${prefix}${CUT_ATTRIBUTE}`, null) };
}

function halvesOf(xml: string): Half[] {
  const scanner = new XmlScanner(xml);
  const halves: Half[] = [];
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open' || !scanner.is('r')) continue;
    const { start, end: openEnd, prefix } = scanner;
    const cut = cutOf(scanner.attribute(`${prefix}${CUT_ATTRIBUTE}`));
    if (cut !== undefined)
      halves.push({ cut, start, openEnd, prefix, contentStart: contentStartOf(xml, openEnd, prefix) });
  }
  return halves;
}

/** Where a run's content begins, behind its properties. */
function contentStartOf(xml: string, openEnd: number, prefix: string): number {
  if (!xml.startsWith(`<${prefix}rPr`, openEnd)) return openEnd;
  const scanner = new XmlScanner(xml.slice(openEnd));
  scanner.next();
  scanner.skip();
  return openEnd + scanner.end;
}

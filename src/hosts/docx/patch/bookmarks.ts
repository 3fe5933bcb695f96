import { notAText } from '../../../core/messages/textFiles';
import { FileFault } from '../../package/faults';
import { guarded } from '../../package/parts';
import { Draft } from '../../package/patch/draft';
import type { Splice } from '../../package/patch/splice';
import { decodeText, escapeText } from '../../package/xml/entities';
import { ZipArchive } from '../../package/zip/archive';
import { inText } from '../faults';
import { runXml } from '../write/paragraphs';
import { mainPart } from '../reading/parts';
import type { MarkedFigure } from './markedFigures';
import { markedFigures } from './markedFigures';

/** What a place of ours is to read, `undefined` where it is to stay. */
export interface Refreshed {
  readonly text: string;
  /** It was a gap: from now on it looks like the words around it. */
  readonly filled: boolean;
}

/** @param printed as it reads now */
export type Refresh = (key: string, printed: string) => Refreshed | undefined;

/** Keys of the figures of ours that a document still has. @throws FileFault */
export function figureKeys(bytes: Uint8Array): readonly string[] {
  return inText(() => opened(bytes).figures.map(({ key }) => key));
}

/** A copy of a drafted document with other figures in it; every word outside of them stays. @throws FileFault */
export function refreshFigures(bytes: Uint8Array, refresh: Refresh): Uint8Array {
  return changed(bytes, (figure, xml) => {
    const { key, texts, tags } = figure;
    const printed = texts.map(({ start, end }) => decodeText(xml.slice(start, end))).join('');
    const fresh = refresh(key, printed);
    if (fresh === undefined || fresh.text === printed) return [];
    const [begin, end] = tags;
    if (begin === undefined || end === undefined) return [];
    if (texts.length === 0)
      return begin.end === end.start ? [{ ...end, end: end.start, text: runXml(fresh.text) }] : [];
    const words = texts.map((span, at) => ({ ...span, text: at === 0 ? escapeText(fresh.text) : '' }));
    return fresh.filled ? [...words, ...highlights(xml, begin.end, end.start)] : words;
  });
}

const HIGHLIGHT = '<w:highlight w:val="yellow"/>';

/** The marks of a gap between two places. */
function highlights(xml: string, from: number, to: number): Splice[] {
  const found: Splice[] = [];
  for (let at = xml.indexOf(HIGHLIGHT, from); at >= 0 && at < to; at = xml.indexOf(HIGHLIGHT, at + 1))
    found.push({ start: at, end: at + HIGHLIGHT.length, text: '' });
  return found;
}

/** A copy of a drafted document without our bookmarks. @throws FileFault */
export function clearBookmarks(bytes: Uint8Array): Uint8Array {
  return changed(bytes, ({ tags }) => tags.map((span) => ({ ...span, text: '' })));
}

function changed(bytes: Uint8Array, splices: (figure: MarkedFigure, xml: string) => readonly Splice[]): Uint8Array {
  return inText(() => {
    const { draft, main, xml, figures } = opened(bytes);
    draft.splice(
      main,
      figures.flatMap((figure) => splices(figure, xml)),
    );
    return draft.finish();
  });
}

function opened(bytes: Uint8Array) {
  const archive = new ZipArchive(bytes);
  const main = mainPart(archive);
  const draft = new Draft(archive);
  const xml = main === undefined ? undefined : draft.text(main);
  if (main === undefined || xml === undefined) throw new FileFault('notAText', notAText());
  return { draft, main, xml, figures: guarded(main, () => markedFigures(xml)) };
}

import { notAText } from '../../../core/messages/textFiles';
import { FileFault } from '../../package/faults';
import { guarded } from '../../package/parts';
import { Draft } from '../../package/patch/draft';
import type { Splice } from '../../package/patch/splice';
import { decodeText, escapeText } from '../../package/xml/entities';
import { ZipArchive } from '../../package/zip/archive';
import { inText } from '../faults';
import { mainPart } from '../reading/parts';
import type { MarkedFigure } from './markedFigures';
import { markedFigures } from './markedFigures';

/** What a figure of ours is to read, `undefined` where it is to stay. @param printed as it reads now */
export type Refresh = (key: string, printed: string) => string | undefined;

/** Keys of the figures of ours that a document still has. @throws FileFault */
export function figureKeys(bytes: Uint8Array): readonly string[] {
  return inText(() => opened(bytes).figures.map(({ key }) => key));
}

/** A copy of a drafted document with other figures in it; every word outside of them stays. @throws FileFault */
export function refreshFigures(bytes: Uint8Array, refresh: Refresh): Uint8Array {
  return changed(bytes, (figure, xml) => {
    const printed = figure.texts.map(({ start, end }) => decodeText(xml.slice(start, end))).join('');
    const fresh = refresh(figure.key, printed);
    if (fresh === undefined || fresh === printed) return [];
    return figure.texts.map((span, at) => ({ ...span, text: at === 0 ? escapeText(fresh) : '' }));
  });
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

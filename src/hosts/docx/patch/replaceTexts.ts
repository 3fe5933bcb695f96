import { notAText } from '../../../core/messages/textFiles';
import type { TextChange } from '../../../core/narrative';
import { FileFault } from '../../package/faults';
import { Draft } from '../../package/patch/draft';
import type { Splice } from '../../package/patch/splice';
import { escapeText } from '../../package/xml/entities';
import { ZipArchive } from '../../package/zip/archive';
import { inText } from '../faults';
import { mainPart } from '../reading/parts';
import type { ParagraphPlace } from '../reading/places';
import { readDocument } from '../reading/readDocument';
import { rawPosition } from './boundary';

/**
 * A copy of a `.docx` with other words in some places: each stands in the run that the old words began in and looks like them;
 * all else stays as it is, byte for byte.
 * @param changes none over another
 * @throws FileFault
 */
export function replaceTexts(bytes: Uint8Array, changes: readonly TextChange[]): Uint8Array {
  return inText(() => {
    const archive = new ZipArchive(bytes);
    const main = mainPart(archive);
    if (main === undefined) throw new FileFault('notAText', notAText());
    const { paragraphs } = readDocument(archive, main);
    const draft = new Draft(archive);
    const byPart = new Map<string, Splice[]>();
    for (const change of changes) {
      const place = paragraphs[change.paragraph]?.place;
      if (place === undefined) continue;
      const splices = splicesOf(draft.text(place.part) ?? '', place, change);
      byPart.set(place.part, [...(byPart.get(place.part) ?? []), ...splices]);
    }
    for (const [part, splices] of byPart) draft.splice(part, splices);
    return draft.finish();
  });
}

function splicesOf(xml: string, { pieces }: ParagraphPlace, { start, end, text }: TextChange): Splice[] {
  const held = pieces.flatMap((piece) =>
    piece.characters !== undefined && piece.start < end && start < piece.end
      ? [{ ...piece, characters: piece.characters }]
      : [],
  );
  return held.map(({ characters, ...piece }, at) => ({
    start: rawPosition(xml, characters.start, Math.max(0, start - piece.start)),
    end: rawPosition(xml, characters.start, Math.min(end, piece.end) - piece.start),
    text: at === 0 ? escapeText(text) : '',
  }));
}

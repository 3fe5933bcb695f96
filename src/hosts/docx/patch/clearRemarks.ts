import { notAText } from '../../../core/messages/textFiles';
import { FileFault } from '../../package/faults';
import { Draft } from '../../package/patch/draft';
import type { Splice } from '../../package/patch/splice';
import { spliced } from '../../package/patch/splice';
import { guarded } from '../../package/parts';
import { readRelationships } from '../../package/relationships';
import { XmlScanner } from '../../package/xml/scanner';
import { ZipArchive } from '../../package/zip/archive';
import { inText } from '../faults';
import { mainPart, relatedPart } from '../reading/parts';
import { removeComments } from './commentsPart';
import { joinCuts } from './joinCuts';
import { AUTHOR } from './sign';

/**
 * A copy of a `.docx` without our comments and tracked changes; what stood there before stands there again, and a copy that
 * nobody changed since becomes the original, part for part.
 * @throws FileFault
 */
export function clearRemarks(bytes: Uint8Array): Uint8Array {
  return inText(() => {
    const archive = new ZipArchive(bytes);
    const main = mainPart(archive);
    if (main === undefined) throw new FileFault('notAText', notAText());
    const draft = new Draft(archive);
    const relationships = readRelationships(draft, main);
    const stories = [
      main,
      ...['footnotes', 'endnotes'].flatMap((type) => relatedPart(draft, relationships, type) ?? []),
    ];
    const ids = removeComments(draft, main);
    for (const part of stories) clearPart(draft, part, ids);
    return draft.finish();
  });
}

function clearPart(draft: Draft, part: string, ids: ReadonlySet<string>): void {
  const xml = draft.text(part);
  if (xml === undefined) return;
  guarded(part, () => {
    const cleared = spliced(xml, new Clearing(xml, ids).splices());
    draft.put(part, joinCuts(cleared));
  });
}

/** What takes our marks and changes out of a part. */
class Clearing {
  private readonly scanner: XmlScanner;
  private readonly found: Splice[] = [];
  /** Whether each open tracked deletion is ours. */
  private readonly deletions: boolean[] = [];
  private run: { readonly start: number; ours: boolean } | undefined;

  constructor(
    xml: string,
    private readonly ids: ReadonlySet<string>,
  ) {
    this.scanner = new XmlScanner(xml);
  }

  splices(): Splice[] {
    const { scanner } = this;
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token === 'open') this.open();
      else if (token === 'close') this.close();
    }
    return this.found;
  }

  private open(): void {
    const { scanner } = this;
    const { start } = scanner;
    if (scanner.is('r')) this.run = { start, ours: false };
    else if (scanner.is('commentRangeStart') || scanner.is('commentRangeEnd')) this.mark(start);
    else if (scanner.is('commentReference') && this.run !== undefined) this.run.ours = this.isOurComment();
    else if (scanner.is('ins') && this.isOurChange()) this.takeOut(start);
    else if (scanner.is('del')) {
      this.deletions.push(this.isOurChange());
      if (this.deletions.at(-1) === true) this.remove(start, scanner.end);
    } else if (scanner.is('delText') && this.deletions.at(-1) === true) this.rename(start + 1);
  }

  private close(): void {
    const { scanner } = this;
    if (scanner.is('r')) {
      if (this.run?.ours === true) this.remove(this.run.start, scanner.end);
      this.run = undefined;
    } else if (scanner.is('delText') && this.deletions.at(-1) === true) this.rename(scanner.start + 2);
    else if (scanner.is('del') && this.deletions.pop() === true) this.remove(scanner.start, scanner.end);
  }

  private mark(start: number): void {
    if (this.isOurComment()) this.takeOut(start);
  }

  private takeOut(start: number): void {
    this.scanner.skip();
    this.remove(start, this.scanner.end);
  }

  private remove(start: number, end: number): void {
    this.found.push({ start, end, text: '' });
  }

  /** `delText` to `t`, the name beginning behind `from` and its prefix. */
  private rename(from: number): void {
    const start = from + this.scanner.prefix.length;
    this.found.push({ start, end: start + 'delText'.length, text: 't' });
  }

  private isOurComment(): boolean {
    return this.ids.has(this.scanner.attribute(`${this.scanner.prefix}id`) ?? '');
  }

  private isOurChange(): boolean {
    return this.scanner.attribute(`${this.scanner.prefix}author`) === AUTHOR;
  }
}

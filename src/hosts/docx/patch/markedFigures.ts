import { XmlScanner } from '../../package/xml/scanner';
import type { XmlSpan } from '../reading/places';
import { BOOKMARK } from '../write/names';

/** A figure of ours in a part: its key, the characters inside its bookmark, and the bookmark's own tags. */
export interface MarkedFigure {
  readonly key: string;
  readonly texts: readonly XmlSpan[];
  readonly tags: readonly XmlSpan[];
}

interface Open extends MarkedFigure {
  readonly texts: XmlSpan[];
  readonly tags: XmlSpan[];
}

/** The figures of ours in the order of a part's text; one whose bookmark begins or ends elsewhere has no texts. */
export function markedFigures(xml: string): readonly MarkedFigure[] {
  return new Figures(new XmlScanner(xml)).all();
}

class Figures {
  private readonly found: Open[] = [];
  /** Bookmarks of ours that have begun, by id. */
  private readonly open = new Map<string, Open>();
  private textFrom: number | undefined;

  constructor(private readonly scanner: XmlScanner) {}

  all(): readonly MarkedFigure[] {
    const { scanner } = this;
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token === 'open') this.begin();
      else if (token === 'close') this.end();
    }
    for (const unended of this.open.values()) unended.texts.length = 0;
    return this.found;
  }

  private begin(): void {
    const { scanner } = this;
    if (scanner.is('bookmarkStart')) this.start();
    else if (scanner.is('bookmarkEnd')) this.finish();
    else if (scanner.is('t') && !scanner.empty) this.textFrom = scanner.end;
  }

  private end(): void {
    const { scanner } = this;
    if (scanner.is('p')) this.leaveParagraph();
    if (!scanner.is('t') || this.textFrom === undefined) return;
    const span = { start: this.textFrom, end: scanner.start };
    this.textFrom = undefined;
    for (const figure of this.open.values()) figure.texts.push(span);
  }

  private start(): void {
    const { scanner } = this;
    const name = scanner.attribute(`${scanner.prefix}name`) ?? '';
    const id = scanner.attribute(`${scanner.prefix}id`) ?? '';
    if (!name.startsWith(BOOKMARK)) return;
    const figure: Open = { key: name.slice(BOOKMARK.length), texts: [], tags: [this.tag()] };
    this.found.push(figure);
    this.open.set(id, figure);
  }

  private finish(): void {
    const { scanner } = this;
    const id = scanner.attribute(`${scanner.prefix}id`) ?? '';
    const figure = this.open.get(id);
    if (figure === undefined) return;
    figure.tags.push(this.tag());
    this.open.delete(id);
  }

  private tag(): XmlSpan {
    const { start } = this.scanner;
    this.scanner.skip();
    return { start, end: this.scanner.end };
  }

  /** A figure stands in one paragraph: what goes on in the next is no figure any more. */
  private leaveParagraph(): void {
    for (const figure of this.open.values()) figure.texts.length = 0;
  }
}

import { partProblems } from '../../../core/messages/files';
import { XmlFault } from '../../package/xml/fault';
import type { XmlScanner } from '../../package/xml/scanner';
import { characterOf, Fields } from './characters';
import { OpenTables } from './openTables';
import type { DocumentTable } from './openTables';
import { OpenParagraph } from './paragraph';
import type { ReadParagraph } from './paragraph';
import { readCellProperties, readHidden, readParagraphProperties, readRowProperties } from './properties';
import type { HeadingOf } from './styles';
import { levelOf } from './styles';

/** A stretch of text of its own: the body, or a footnote. */
export interface Story {
  readonly paragraphs: readonly ReadParagraph[];
  readonly tables: readonly DocumentTable[];
  /** Where marks of footnotes and endnotes end, by kind and id (`footnote 2`). */
  readonly marks: ReadonlyMap<string, number>;
}

export interface StoryContext {
  readonly part: string;
  readonly headingOf: HeadingOf;
  /** Where a comment on the story goes, for stories outside the main part. */
  readonly hungAt?: number;
}

const MATHS = 'm:';
const MOST_PARAGRAPHS = 200_000;
/** What nobody reads: deleted text, codes of fields, pronunciation, properties. */
const UNREAD = new Set([
  ...['del', 'moveFrom', 'delText', 'instrText', 'delInstrText', 'rt', 'sectPr', 'sdtPr', 'sdtEndPr', 'tblPr'],
  ...['tblGrid', 'tblPrEx', 'customXmlPr', 'smartTagPr'],
]);

/** Reads paragraphs and tables on, from an `open` that holds them to its `close`. */
export function readStory(scanner: XmlScanner, context: StoryContext): Story {
  const reader = new StoryReader(scanner, context);
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    const token = scanner.next();
    if (token === 'open') reader.open();
    else if (token === 'close') reader.close();
  }
  return reader.finish();
}

class StoryReader {
  private readonly paragraphs: ReadParagraph[] = [];
  private readonly marks = new Map<string, number>();
  private readonly tables = new OpenTables();
  private readonly inside: OpenParagraph[] = [];
  /** The prefix of the part's own elements, with its colon. */
  private readonly prefix: string;
  private carried: OpenParagraph | undefined;
  private readonly fields = new Fields();
  /** How many tracked insertions are open. */
  private insertions = 0;
  /** Open alternatives: whether one of them was read. */
  private readonly alternatives: boolean[] = [];

  constructor(
    private readonly scanner: XmlScanner,
    private readonly context: StoryContext,
  ) {
    this.prefix = scanner.prefix;
  }

  finish(): Story {
    this.release();
    return { paragraphs: this.paragraphs, tables: this.tables.finished, marks: this.marks };
  }

  open(): void {
    const { scanner, tables } = this;
    const name = scanner.local;
    const paragraph = this.inside.at(-1);
    if (scanner.prefix !== this.prefix) this.openForeign(name);
    else if (UNREAD.has(name)) scanner.skip();
    else if (name === 'p') this.openParagraph();
    else if (name === 'r') paragraph?.openRun(scanner.start, scanner.end, this.insertions > 0);
    else if (name === 'ins' || name === 'moveTo') this.insertions += 1;
    else if (name === 't') this.readText();
    else if (name === 'pPr') this.readProperties(paragraph);
    else if (name === 'rPr') this.readRunProperties(paragraph);
    else if (name === 'tbl') tables.openTable(this.paragraphs.length);
    else if (name === 'tr') tables.openRow();
    else if (name === 'trPr') tables.rowProperties(readRowProperties(scanner));
    else if (name === 'tc') tables.openCell();
    else if (name === 'tcPr') tables.cellProperties(readCellProperties(scanner));
    else if (name === 'fldChar') this.fields.mark(scanner);
    else this.readMark(name, paragraph);
  }

  /** Elements of other kinds: alternatives, formulas, drawings, which may hold text boxes. */
  private openForeign(name: string): void {
    if (name === 'AlternateContent') this.alternatives.push(false);
    else if (name === 'Choice' || name === 'Fallback') this.choose();
    else if (name === 't' && this.scanner.prefix === MATHS) this.readText();
  }

  close(): void {
    const { scanner, tables } = this;
    if (scanner.is('AlternateContent')) this.alternatives.pop();
    else if (scanner.prefix !== this.prefix) return;
    else if (scanner.is('p')) this.closeParagraph();
    else if (scanner.is('ins') || scanner.is('moveTo')) this.insertions -= 1;
    else if (scanner.is('r')) this.inside.at(-1)?.closeRun(scanner.end);
    else if (scanner.is('tc')) this.closeCell();
    else if (scanner.is('tr')) tables.closeRow();
    else if (scanner.is('tbl')) tables.closeTable(this.paragraphs.length);
  }

  private openParagraph(): void {
    const paragraph = new OpenParagraph(this.tables.position());
    if (this.inside.length === 0 && this.carried !== undefined) {
      paragraph.follow(this.carried);
      this.carried = undefined;
    }
    this.inside.push(paragraph);
  }

  private closeParagraph(): void {
    const paragraph = this.inside.pop();
    if (paragraph === undefined || this.tables.isDeleted()) return;
    const outer = this.inside[0];
    if (outer !== undefined || !paragraph.properties.joinsNext) this.tables.addText(paragraph.text);
    if (outer !== undefined) outer.hung.push({ paragraph, run: outer.run });
    else if (paragraph.properties.joinsNext) this.carried = paragraph;
    else this.keep(paragraph);
  }

  private closeCell(): void {
    this.release();
    this.tables.closeCell();
  }

  /** A paragraph that would read on in a next one, which does not come. */
  private release(): void {
    if (this.carried !== undefined) {
      this.tables.addText(this.carried.text);
      this.keep(this.carried);
    }
    this.carried = undefined;
  }

  private keep(paragraph: OpenParagraph): void {
    this.push(paragraph, this.context.hungAt);
    for (const each of paragraph.hung) this.push(each.paragraph, this.context.hungAt ?? each.run?.end);
  }

  private push(paragraph: OpenParagraph, hungAt: number | undefined): void {
    if (this.paragraphs.length >= MOST_PARAGRAPHS) throw new XmlFault(partProblems.tooMuch, this.scanner.start);
    const { style, outline } = paragraph.properties;
    const heading = outline === undefined ? this.context.headingOf(style) : levelOf(outline);
    this.paragraphs.push(paragraph.finish(this.context.part, heading, hungAt));
  }

  private readProperties(paragraph: OpenParagraph | undefined): void {
    const properties = readParagraphProperties(this.scanner);
    if (paragraph !== undefined) paragraph.properties = properties;
  }

  private readRunProperties(paragraph: OpenParagraph | undefined): void {
    const { start } = this.scanner;
    const hidden = readHidden(this.scanner);
    if (paragraph?.run === undefined) return;
    paragraph.run.properties = { start, end: this.scanner.end };
    paragraph.run.hidden = hidden;
  }

  private choose(): void {
    if (this.alternatives.at(-1) === true) this.scanner.skip();
    else if (this.alternatives.length > 0) this.alternatives[this.alternatives.length - 1] = true;
  }

  private readText(): void {
    const { scanner } = this;
    const { start, end } = scanner;
    const text = scanner.readText();
    const paragraph = this.inside.at(-1);
    if (paragraph === undefined || this.fields.isCode()) return;
    const element = { start, end: scanner.end };
    const characters = { start: end, end: scanner.start };
    // A text with comments or the like in it is read, but not changed.
    const plain = !scanner.text.slice(characters.start, characters.end).includes('<');
    paragraph.add(text, element, plain && end !== scanner.end ? characters : undefined);
  }

  private readMark(name: string, paragraph: OpenParagraph | undefined): void {
    const { scanner } = this;
    const note = /^(footnote|endnote)Reference$/.exec(name)?.[1];
    if (note !== undefined) this.marks.set(`${note} ${scanner.attribute(`${scanner.prefix}id`) ?? ''}`, scanner.end);
    if (paragraph?.run === undefined || this.fields.isCode()) return;
    paragraph.add(characterOf(scanner), { start: scanner.start, end: scanner.end });
  }
}

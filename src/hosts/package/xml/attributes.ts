import { partProblems } from '../../../core/messages/files';
import { decodeText } from './entities';
import { XmlFault } from './fault';

const TAB = 9;
const RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
/** Per attribute: name start, name end, value start, value end. */
const STEP = 4;

/** An attribute as it is written: its full name, and its value without quotes and references. */
export interface WrittenAttribute {
  readonly name: string;
  readonly value: string;
}

/** The attributes of the tag that a scanner stands on, as places in the text; nothing is cut out before it is asked for. */
export class AttributeList {
  private readonly places: number[] = [];
  private count = 0;

  constructor(private readonly text: string) {}

  /**
   * Reads the attributes behind a tag's name.
   * @param tag where the tag starts @returns where its `>` or `/>` stands
   */
  read(from: number, tag: number): number {
    const { text } = this;
    this.count = 0;
    for (let at = from; ;) {
      const code = text.charCodeAt(at);
      if (code === SPACE || (code >= TAB && code <= RETURN)) at += 1;
      else if (code === GREATER || (code === SLASH && text.charCodeAt(at + 1) === GREATER)) return at;
      else if (at >= text.length) throw new XmlFault(partProblems.endsEarly, tag);
      else at = this.readOne(at, tag);
    }
  }

  /** An attribute's value by its full name. */
  value(name: string, tag: number): string | undefined {
    const at = this.find(name);
    return at === -1 ? undefined : decodeText(this.text.slice(this.places[at + 2], this.places[at + 3]), tag);
  }

  all(tag: number): readonly WrittenAttribute[] {
    const { places, text } = this;
    const found: WrittenAttribute[] = [];
    for (let at = 0; at < this.count; at += STEP) {
      const value = decodeText(text.slice(places[at + 2], places[at + 3]), tag);
      found.push({ name: text.slice(places[at], places[at + 1]), value });
    }
    return found;
  }

  /** Where an attribute's value stands in the text, without its quotes. */
  span(name: string): { readonly start: number; readonly end: number } | undefined {
    const at = this.find(name);
    return at === -1 ? undefined : { start: this.places[at + 2] ?? 0, end: this.places[at + 3] ?? 0 };
  }

  /** Where an attribute stands, from its name to behind its closing quote. */
  place(name: string): { readonly start: number; readonly end: number } | undefined {
    const at = this.find(name);
    return at === -1 ? undefined : { start: this.places[at] ?? 0, end: (this.places[at + 3] ?? 0) + 1 };
  }

  private find(name: string): number {
    const { places, text } = this;
    for (let at = 0; at < this.count; at += STEP) {
      const start = places[at] ?? 0;
      if ((places[at + 1] ?? 0) - start === name.length && text.startsWith(name, start)) return at;
    }
    return -1;
  }

  private readOne(from: number, tag: number): number {
    const { text } = this;
    const nameEnd = this.nameEnd(from);
    let at = this.pastSpace(nameEnd);
    if (nameEnd === from || text.charCodeAt(at) !== EQUALS) throw new XmlFault(partProblems.badTag, tag);
    at = this.pastSpace(at + 1);
    const quote = text.charCodeAt(at);
    if (quote !== QUOTE && quote !== APOSTROPHE) throw new XmlFault(partProblems.badTag, tag);
    const valueEnd = text.indexOf(quote === QUOTE ? '"' : "'", at + 1);
    if (valueEnd === -1) throw new XmlFault(partProblems.endsEarly, tag);
    this.keep(from, nameEnd, at + 1, valueEnd);
    return valueEnd + 1;
  }

  private nameEnd(from: number): number {
    for (let at = from; ; at += 1) {
      const code = this.text.charCodeAt(at);
      // Also where the text ends: then it is no number.
      if (!(code > SPACE) || (code >= LESS && code <= GREATER)) return at;
    }
  }

  private pastSpace(from: number): number {
    let at = from;
    while (this.text.charCodeAt(at) <= SPACE) at += 1;
    return at;
  }

  private keep(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    const { count, places } = this;
    places[count] = nameStart;
    places[count + 1] = nameEnd;
    places[count + 2] = valueStart;
    places[count + 3] = valueEnd;
    this.count = count + STEP;
  }
}

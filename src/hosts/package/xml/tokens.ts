import { partProblems } from '../../../core/messages/files';
import { limits } from '../limits';
import { AttributeList } from './attributes';
import { XmlFault } from './fault';

/** What the scanner stands on; `end` comes once, after the root has closed. An empty element gives `open`, then `close`. */
export type Token = 'open' | 'close' | 'text' | 'end';

const SPACE = 32;
const SLASH = 47;
const COLON = 58;
const LESS = 60;
const GREATER = 62;
const QUESTION = 63;
const BANG = 33;

/**
 * Goes from token to token of one XML part, each with its place. Comments and processing instructions are passed over,
 * document types refused.
 */
export class XmlTokens {
  /** Where the token starts and ends (excluded) in the text. */
  start = 0;
  end = 0;
  /** How many elements are open, the one just opened included. */
  depth = 0;
  /** Whether the element just opened is empty (`<a/>`). */
  empty = false;

  protected nameStart = 0;
  protected localStart = 0;
  protected nameEnd = 0;
  protected cdata = false;
  protected readonly attributes: AttributeList;
  /** Where the names of the open elements start and end in the text, two numbers each. */
  private readonly openNames: number[] = [];
  private closePending = false;
  private rootSeen = false;

  constructor(readonly text: string) {
    this.attributes = new AttributeList(text);
  }

  /** @throws XmlFault where the text is not well-formed */
  next(): Token {
    if (this.closePending) return this.closeEmpty();
    for (;;) {
      this.start = this.end;
      if (this.start >= this.text.length) return this.finish();
      if (this.text.charCodeAt(this.start) !== LESS) return this.readCharacters();
      const code = this.text.charCodeAt(this.start + 1);
      if (code === SLASH) return this.readClose();
      if (code !== BANG && code !== QUESTION) return this.readOpen();
      if (this.passMarkup(code)) return 'text';
    }
  }

  /**
   * Goes past the elements that a pattern tells whole, and gives what it found of them: far quicker than their tokens where almost
   * every program writes them alike. Where something else follows the scanner stays where it is.
   * @param pattern sticky; it must match well-formed elements only
   */
  take(pattern: RegExp): RegExpExecArray | null {
    if (this.closePending) return null;
    pattern.lastIndex = this.end;
    const found = pattern.exec(this.text);
    if (found === null) return null;
    this.start = this.end;
    this.end = pattern.lastIndex;
    return found;
  }

  private closeEmpty(): Token {
    this.closePending = false;
    this.depth -= 1;
    return 'close';
  }

  private finish(): Token {
    if (this.depth > 0 || !this.rootSeen) throw this.fault(partProblems.endsEarly);
    return 'end';
  }

  private readCharacters(): Token {
    const next = this.text.indexOf('<', this.start);
    this.end = next === -1 ? this.text.length : next;
    this.cdata = false;
    return 'text';
  }

  /** Comments, processing instructions: passed over. CDATA: a text token. */
  private passMarkup(code: number): boolean {
    const { text, start } = this;
    if (code === QUESTION) this.end = this.after('?>', start + 2);
    else if (text.startsWith('<!--', start)) this.end = this.after('-->', start + 4);
    else if (text.startsWith('<![CDATA[', start)) {
      this.end = this.after(']]>', start + 9);
      this.cdata = true;
      return true;
    } else throw new XmlFault(partProblems.badTag, start, text.startsWith('<!DOCTYPE', start));
    return false;
  }

  private after(mark: string, from: number): number {
    const at = this.text.indexOf(mark, from);
    if (at === -1) throw this.fault(partProblems.endsEarly);
    return at + mark.length;
  }

  private readClose(): Token {
    this.readName(this.start + 2);
    let at = this.nameEnd;
    while (this.text.charCodeAt(at) <= SPACE) at += 1;
    if (this.text.charCodeAt(at) !== GREATER) throw this.fault(partProblems.badTag);
    if (!this.closesLast()) throw this.fault(partProblems.tagMismatch);
    this.end = at + 1;
    this.depth -= 1;
    return 'close';
  }

  /** Whether the name just read is that of the element opened last. */
  private closesLast(): boolean {
    const { text, nameStart, nameEnd, openNames, depth } = this;
    const start = openNames[2 * depth - 2] ?? 0;
    if (depth === 0 || (openNames[2 * depth - 1] ?? 0) - start !== nameEnd - nameStart) return false;
    for (let at = nameStart; at < nameEnd; at += 1) {
      if (text.charCodeAt(at) !== text.charCodeAt(at - nameStart + start)) return false;
    }
    return true;
  }

  private readOpen(): Token {
    if (this.depth === 0 && this.rootSeen) throw this.fault(partProblems.badTag);
    this.readName(this.start + 1);
    if (this.nameEnd === this.localStart) throw this.fault(partProblems.badTag);
    this.rootSeen = true;
    const at = this.attributes.read(this.nameEnd, this.start);
    this.empty = this.text.charCodeAt(at) === SLASH;
    this.end = this.empty ? at + 2 : at + 1;
    this.openNames[2 * this.depth] = this.nameStart;
    this.openNames[2 * this.depth + 1] = this.nameEnd;
    this.depth += 1;
    if (this.depth > limits.depth) throw this.fault(partProblems.tooDeep);
    this.closePending = this.empty;
    return 'open';
  }

  private readName(from: number): void {
    this.nameStart = from;
    this.localStart = from;
    let at = from;
    for (; ; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code <= SPACE || code === GREATER || code === SLASH || code === LESS || Number.isNaN(code)) break;
      if (code === COLON) this.localStart = at + 1;
    }
    this.nameEnd = at;
  }

  protected fault(reason: string): XmlFault {
    return new XmlFault(reason, this.start);
  }
}

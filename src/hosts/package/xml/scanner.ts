import { partProblems } from '../../../core/messages/files';
import type { WrittenAttribute } from './attributes';
import { decodeText } from './entities';
import { XmlTokens } from './tokens';

export type { Token } from './tokens';

/**
 * A pull scanner over the text of one XML part: what stands at its token, and ways to go on. It gives positions, so that a part
 * can be changed without writing it anew, and is quick on worksheets.
 */
export class XmlScanner extends XmlTokens {
  private plain: boolean | undefined;

  /** Whether the tag's name without prefix is this one. */
  is(local: string): boolean {
    return this.nameEnd - this.localStart === local.length && this.text.startsWith(local, this.localStart);
  }

  /** The tag's name without prefix. */
  get local(): string {
    return this.text.slice(this.localStart, this.nameEnd);
  }

  /** The tag's prefix with its colon, empty where there is none. */
  get prefix(): string {
    return this.text.slice(this.nameStart, this.localStart);
  }

  /** An attribute's value by its full name. */
  attribute(name: string): string | undefined {
    return this.attributes.value(name, this.start);
  }

  /** All attributes in their order. */
  allAttributes(): readonly WrittenAttribute[] {
    return this.attributes.all(this.start);
  }

  /** Where an attribute's value stands in the text, without its quotes. */
  attributeSpan(name: string): { readonly start: number; readonly end: number } | undefined {
    return this.attributes.span(name);
  }

  /** The text of a `text` token. */
  characters(): string {
    return this.cdata
      ? this.text.slice(this.start + 9, this.end - 3)
      : decodeText(this.text.slice(this.start, this.end), this.start);
  }

  /** Standing on an `open`: goes on to its `close`, whatever lies between. */
  skip(): void {
    for (const depth = this.depth; this.depth >= depth;) this.next();
  }

  /**
   * Like `skip`, for an element that never holds one of its own name: goes straight to its closing tag, without looking at what
   * lies between, where no comment or the like could hold that tag as text.
   */
  leap(): void {
    if (this.empty || !this.isPlain()) {
      this.skip();
      return;
    }
    const at = this.text.indexOf(`</${this.prefix}${this.local}`, this.end);
    if (at === -1) throw this.fault(partProblems.endsEarly);
    this.end = at;
    this.next();
  }

  /** Standing on an `open`: its text, that of elements inside included; stands on the `close` afterwards. */
  readText(): string {
    let text = '';
    for (const depth = this.depth; this.depth >= depth;) {
      if (this.next() === 'text') text += this.characters();
    }
    return text;
  }

  private isPlain(): boolean {
    this.plain ??= !this.text.includes('<!') && !this.text.includes('<?', 2);
    return this.plain;
  }
}

import { partProblems } from '../../../core/messages/files';
import type { WrittenAttribute } from './attributes';
import { XmlFault } from './fault';

const XMLNS = 'xmlns';
const XMLNS_COLON = 'xmlns:';
const XMLNS_URI = 'http://www.w3.org/2000/xmlns/';

interface Declared {
  readonly depth: number;
  readonly prefix: string;
  readonly uri: string;
}

/** The prefixes that are declared where one stands in a part. */
export class Namespaces {
  private readonly declared: Declared[] = [
    { depth: 0, prefix: '', uri: '' },
    { depth: 0, prefix: 'xml', uri: 'http://www.w3.org/XML/1998/namespace' },
    { depth: 0, prefix: XMLNS, uri: XMLNS_URI },
  ];

  /** An element opens: what it declares holds for itself and all inside. @param depth elements open, itself included */
  enter(depth: number, attributes: readonly WrittenAttribute[]): void {
    for (const { name, value } of attributes) {
      if (name === XMLNS) this.declared.push({ depth, prefix: '', uri: value });
      else if (name.startsWith(XMLNS_COLON)) {
        this.declared.push({ depth, prefix: name.slice(XMLNS_COLON.length), uri: value });
      }
    }
  }

  /** An element has closed. @param depth elements still open */
  leave(depth: number): void {
    while ((this.declared.at(-1)?.depth ?? 0) > depth) this.declared.pop();
  }

  /** The namespace of an attribute by its full name: none without a prefix, but for a declaration. @throws XmlFault */
  ofAttribute(name: string, position: number): string {
    const colon = name.indexOf(':');
    if (colon === -1) return name === XMLNS ? XMLNS_URI : '';
    return this.uri(name.slice(0, colon), position);
  }

  /** @throws XmlFault for a prefix that is not declared @param position of the tag */
  uri(prefix: string, position: number): string {
    for (let at = this.declared.length - 1; at >= 0; at -= 1) {
      const each = this.declared[at];
      if (each?.prefix === prefix) return each.uri;
    }
    throw new XmlFault(partProblems.badTag, position);
  }
}

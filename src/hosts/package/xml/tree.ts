import { partProblems } from '../../../core/messages/files';
import { XmlFault } from './fault';
import { Namespaces } from './namespaces';
import { XmlScanner } from './scanner';

/** An element of a small part, with where it stands in the part's text (ends excluded). */
export interface XmlElement {
  /** Name as written, with its prefix. */
  readonly name: string;
  readonly local: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  readonly start: number;
  /** End of the opening tag. */
  readonly openEnd: number;
  /** Start of the closing tag; that of the whole element where it is empty (`<a/>`). */
  readonly closeStart: number;
  readonly end: number;
}

export interface XmlAttribute {
  readonly local: string;
  readonly uri: string;
  readonly value: string;
}

type Growing = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[] };

/**
 * The root element of a part, with the namespaces of its attributes. For parts that are small; worksheets and shared strings are
 * scanned without one.
 * @param kept names of the root's children that are asked for, where not all are: the others are passed over
 * @throws XmlFault where the text is not well-formed, has a document type or a prefix that nothing declares
 */
export function parseTree(text: string, kept?: ReadonlySet<string>): XmlElement {
  const scanner = new XmlScanner(text);
  const scopes = new Namespaces();
  const open: Growing[] = [];
  let root: Growing | undefined;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'open' && scanner.depth === 2 && kept?.has(scanner.local) === false) scanner.skip();
    else if (token === 'open') {
      const element = elementAt(scanner, scopes);
      open.at(-1)?.children.push(element);
      root ??= element;
      open.push(element);
    } else if (token === 'close') {
      close(open.pop(), scanner);
      scopes.leave(scanner.depth);
    }
  }
  if (root === undefined) throw new XmlFault(partProblems.endsEarly, text.length);
  return root;
}

function elementAt(scanner: XmlScanner, scopes: Namespaces): Growing {
  const { start, end, prefix, local } = scanner;
  const written = scanner.allAttributes();
  scopes.enter(scanner.depth, written);
  if (prefix !== '') scopes.uri(prefix.slice(0, -1), start);
  const attributes = written.map(({ name, value }) => {
    const uri = scopes.ofAttribute(name, start);
    return { local: name.slice(name.indexOf(':') + 1), uri, value };
  });
  const name = prefix === '' ? local : prefix + local;
  return { name, local, attributes, children: [], start, openEnd: end, closeStart: start, end };
}

/** An empty element has no closing tag: it ends where it opens. */
function close(element: Growing | undefined, scanner: XmlScanner): void {
  if (element === undefined || scanner.end === element.openEnd) return;
  element.closeStart = scanner.start;
  element.end = scanner.end;
}

/** An attribute's value by its name without prefix; one of the relationships namespace only when `related`. */
export function attribute(element: XmlElement, local: string, related = false): string | undefined {
  return element.attributes.find((one) => one.local === local && one.uri.endsWith('/relationships') === related)?.value;
}

export function child(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((one) => one.local === local);
}

export function childrenOf(element: XmlElement | undefined, local: string): readonly XmlElement[] {
  return element?.children.filter((one) => one.local === local) ?? [];
}

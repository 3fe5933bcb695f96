import { SaxesParser } from 'saxes';
import { partProblems } from '../../../core/messages/files';
import { limits } from '../limits';
import { XmlFault } from './fault';

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
 * The root element of a part. For parts that are small and need namespaces; worksheets and shared strings go through the scanner.
 * @throws XmlFault where the text is not well-formed or has a document type
 */
export function parseTree(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: Growing[] = [];
  let root: Growing | undefined;
  let start = 0;
  parser.on('error', () => {
    throw new XmlFault(partProblems.badTag, parser.position);
  });
  parser.on('doctype', () => {
    throw new XmlFault(partProblems.badTag, parser.position, true);
  });
  parser.on('opentagstart', () => {
    start = text.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.values(tag.attributes).map(({ local, uri, value }) => ({ local, uri, value }));
    const openEnd = parser.position;
    const element = {
      name: tag.name,
      local: tag.local,
      attributes,
      children: [],
      start,
      openEnd,
      closeStart: start,
      end: openEnd,
    };
    if (open.length >= limits.depth) throw new XmlFault(partProblems.tooDeep, start);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', (tag) => {
    const element = open.pop();
    if (element === undefined || tag.isSelfClosing) return;
    element.end = parser.position;
    element.closeStart = text.lastIndexOf('<', element.end - 1);
  });
  parser.write(text).close();
  if (root === undefined) throw new XmlFault(partProblems.endsEarly, text.length);
  return root;
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

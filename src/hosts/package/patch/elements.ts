import { escapeAttribute } from '../xml/entities';
import { AttributeList } from '../xml/attributes';
import type { XmlElement } from '../xml/tree';
import type { Splice } from './splice';

const NAME_END = /[\s/>]/;

/** The prefix of an element's name with its colon, empty where there is none: children of its kind carry the same. */
export function prefixOf(element: XmlElement): string {
  return element.name.slice(0, element.name.length - element.local.length);
}

/** Puts XML before an element's closing tag; opens the element first where it is empty (`<a/>`). */
export function appendInside(text: string, element: XmlElement, xml: string): Splice {
  if (element.closeStart !== element.start) return { start: element.closeStart, end: element.closeStart, text: xml };
  return { start: text.lastIndexOf('/', element.end), end: element.end, text: `>${xml}</${element.name}>` };
}

/** Puts XML behind the last child that must come before it; `before` names all of those, in the schema's order. */
export function insertAfter(text: string, parent: XmlElement, before: readonly string[], xml: string): Splice {
  const last = parent.children.filter((child) => before.includes(child.local)).at(-1);
  if (last !== undefined) return { start: last.end, end: last.end, text: xml };
  if (parent.closeStart === parent.start) return appendInside(text, parent, xml);
  return { start: parent.openEnd, end: parent.openEnd, text: xml };
}

export function removeElement(element: XmlElement): Splice {
  return { start: element.start, end: element.end, text: '' };
}

/** Takes out all that an element holds; it is written as it was before something was appended to an empty one. */
export function emptied(text: string, element: XmlElement): Splice {
  const { start, openEnd, end } = element;
  return { start, end, text: text.slice(start, openEnd).replace(/\/?>$/, '/>') };
}

/** An element's opening tag with an attribute set, or for `null` taken out. */
export function tagWith(tag: string, name: string, value: string | null): string {
  const attributes = new AttributeList(tag);
  const end = attributes.read(NAME_END.exec(tag)?.index ?? tag.length, 0);
  const written = value === null ? '' : ` ${name}="${escapeAttribute(value)}"`;
  const there = attributes.place(name);
  if (there === undefined) return tag.slice(0, end).trimEnd() + written + tag.slice(end);
  return tag.slice(0, there.start).trimEnd() + written + tag.slice(there.end);
}

/** An empty element's tag (`<a/>`) as one that opens it; any other stays. */
export function openingTag(tag: string): string {
  return tag.endsWith('/>') ? `${tag.slice(0, -2).trimEnd()}>` : tag;
}

/** Sets an attribute of an element, or for `null` takes it out. */
export function setAttribute(text: string, element: XmlElement, name: string, value: string | null): Splice {
  const { start, openEnd: end } = element;
  return { start, end, text: tagWith(text.slice(start, end), name, value) };
}

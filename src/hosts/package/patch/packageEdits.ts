import { CONTENT_TYPES } from '../contentTypes';
import { folderOf, readRelationships, relationshipsPath } from '../relationships';
import { escapeAttribute } from '../xml/entities';
import { attribute, childrenOf } from '../xml/tree';
import type { Draft } from './draft';
import { appendInside, prefixOf, removeElement } from './elements';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Address of a relationship type, in the flavour (transitional or strict) that the part's other relationships have. */
function typeAddress(draft: Draft, part: string, type: string): string {
  const known = childrenOf(draft.tree(relationshipsPath(part)), 'Relationship')
    .map((one) => attribute(one, 'Type') ?? '')
    .find((address) => address.includes('/officeDocument/'));
  return known === undefined ? `${TRANSITIONAL}/${type}` : folderOf(known) + type;
}

/** Relates a part to another; returns the relationship's id. */
export function relate(draft: Draft, part: string, type: string, target: string): string {
  const path = relationshipsPath(part);
  const ids = new Set(readRelationships(draft, part).map((one) => one.id));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number += 1;
  if (!draft.has(path)) draft.put(path, `${HEAD}<Relationships xmlns="${PACKAGE}"></Relationships>`);
  const root = draft.tree(path);
  if (root === undefined) return '';
  const address = typeAddress(draft, part, type);
  const xml = `<${prefixOf(root)}Relationship Id="rId${number}" Type="${address}" Target="/${escapeAttribute(target)}"/>`;
  draft.splice(path, [appendInside(draft.text(path) ?? '', root, xml)]);
  return `rId${number}`;
}

/** Takes a part's relationship out; its relationships part goes with the last one. */
export function unrelate(draft: Draft, part: string, id: string): void {
  const path = relationshipsPath(part);
  const all = childrenOf(draft.tree(path), 'Relationship');
  const others = all.filter((one) => attribute(one, 'Id') !== id);
  if (others.length === 0) draft.remove(path);
  else draft.splice(path, all.filter((one) => !others.includes(one)).map(removeElement));
}

/** Adds a part with its content type. */
export function addPart(draft: Draft, path: string, contentType: string, text: string): void {
  draft.put(path, text);
  const root = draft.tree(CONTENT_TYPES);
  if (root === undefined) return;
  const xml = `<${prefixOf(root)}Override PartName="/${escapeAttribute(path)}" ContentType="${contentType}"/>`;
  draft.splice(CONTENT_TYPES, [appendInside(draft.text(CONTENT_TYPES) ?? '', root, xml)]);
}

/** Takes a part out, with its content type and its relationships. */
export function removePart(draft: Draft, path: string): void {
  draft.remove(path);
  if (draft.has(relationshipsPath(path))) draft.remove(relationshipsPath(path));
  const name = `/${path}`.toLowerCase();
  const overrides = childrenOf(draft.tree(CONTENT_TYPES), 'Override');
  draft.splice(
    CONTENT_TYPES,
    overrides.filter((one) => attribute(one, 'PartName')?.toLowerCase() === name).map(removeElement),
  );
}

/** A path that no part has: the number before the ending is the first free one. */
export function freePath(draft: Draft, start: string, end: string): string {
  let number = 1;
  while (draft.has(`${start}${number}${end}`)) number += 1;
  return `${start}${number}${end}`;
}

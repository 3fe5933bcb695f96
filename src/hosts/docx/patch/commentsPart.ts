import type { Draft } from '../../package/patch/draft';
import { appendInside, prefixOf, removeElement } from '../../package/patch/elements';
import { addPart, relate, removePart, unrelate } from '../../package/patch/packageEdits';
import { readRelationships } from '../../package/relationships';
import { escapeAttribute, escapeText } from '../../package/xml/entities';
import type { XmlElement } from '../../package/xml/tree';
import { attribute, childrenOf } from '../../package/xml/tree';
import { relatedPart } from '../reading/parts';
import { AUTHOR, INITIALS, OWN_COMMENTS } from './sign';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/** A comment of ours. */
export interface OwnComment {
  readonly id: number;
  readonly lines: readonly string[];
}

/** Puts comments in the document's part for them, or in one of our own. @param madeAt ISO date and time, absent where unknown */
export function addComments(draft: Draft, main: string, comments: readonly OwnComment[], madeAt?: string): void {
  const part = commentsPart(draft, main);
  if (part === undefined) {
    const inside = comments.map((comment) => commentXml(comment, 'w:', madeAt)).join('');
    addPart(draft, OWN_COMMENTS, CONTENT_TYPE, `${HEAD}<w:comments ${NAMES}>${inside}</w:comments>`);
    relate(draft, main, 'comments', OWN_COMMENTS);
    return;
  }
  const root = draft.tree(part);
  if (root === undefined) return;
  const inside = comments.map((comment) => commentXml(comment, prefixOf(root), madeAt)).join('');
  draft.splice(part, [appendInside(draft.text(part) ?? '', root, inside)]);
}

/** Takes our comments out, and the part itself where it is ours. @returns their ids */
export function removeComments(draft: Draft, main: string): ReadonlySet<string> {
  const part = commentsPart(draft, main);
  if (part === undefined) return new Set();
  const all = childrenOf(draft.tree(part), 'comment');
  const ours = all.filter(isOurs);
  if (part === OWN_COMMENTS && ours.length === all.length) {
    removePart(draft, part);
    const relationship = readRelationships(draft, main).find(({ target }) => target === part);
    if (relationship !== undefined) unrelate(draft, main, relationship.id);
  } else draft.splice(part, ours.map(removeElement));
  return new Set(ours.map((comment) => attribute(comment, 'id') ?? ''));
}

function commentsPart(draft: Draft, main: string): string | undefined {
  return relatedPart(draft, readRelationships(draft, main), 'comments');
}

function isOurs(comment: XmlElement): boolean {
  return attribute(comment, 'author') === AUTHOR && attribute(comment, 'initials') === INITIALS;
}

function commentXml({ id, lines }: OwnComment, w: string, madeAt: string | undefined): string {
  const date = madeAt === undefined ? '' : ` ${w}date="${escapeAttribute(madeAt)}"`;
  const paragraphs = lines.map(
    (line) => `<${w}p><${w}r><${w}t xml:space="preserve">${escapeText(line)}</${w}t></${w}r></${w}p>`,
  );
  return `<${w}comment ${w}id="${id}" ${w}author="${AUTHOR}" ${w}initials="${INITIALS}"${date}>${paragraphs.join('')}</${w}comment>`;
}

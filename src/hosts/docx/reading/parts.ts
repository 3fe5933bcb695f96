import { readContentTypes } from '../../package/contentTypes';
import type { PartSource } from '../../package/parts';
import type { Relationship } from '../../package/relationships';
import { readRelationships } from '../../package/relationships';

const DEFAULT_PATH = 'word/document.xml';

/** Path of the document's main part, `undefined` where the archive is no Word document. */
export function mainPart(parts: PartSource): string | undefined {
  const types = readContentTypes(parts);
  const named = readRelationships(parts, '').find((one) => one.type === 'officeDocument' && !one.external);
  const path = [named?.target, DEFAULT_PATH].find((each) => each !== undefined && parts.has(each));
  const isWord = types.some((type) => type.includes('wordprocessingml')) || path === DEFAULT_PATH;
  return isWord ? path : undefined;
}

/** Path of the part of a type that the main part relates to and that is there. */
export function relatedPart(
  parts: PartSource,
  relationships: readonly Relationship[],
  type: string,
): string | undefined {
  return relationships.find((one) => one.type === type && !one.external && parts.has(one.target))?.target;
}

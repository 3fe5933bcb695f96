import type { PartSource } from './parts';
import { readTree } from './parts';
import { attribute, childrenOf } from './xml/tree';

export const CONTENT_TYPES = '[Content_Types].xml';

/** The content types that parts have of their own, in lower case. */
export function readContentTypes(parts: PartSource): readonly string[] {
  const overrides = childrenOf(readTree(parts, CONTENT_TYPES), 'Override');
  return overrides.map((one) => (attribute(one, 'ContentType') ?? '').toLowerCase());
}

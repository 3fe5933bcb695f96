import type { PartSource } from './parts';
import { readTree } from './parts';
import { attribute, childrenOf } from './xml/tree';

export const CONTENT_TYPES = '[Content_Types].xml';

/** Content type of each part that has one of its own, by its path in lower case. */
export function readContentTypes(parts: PartSource): ReadonlyMap<string, string> {
  const overrides = childrenOf(readTree(parts, CONTENT_TYPES), 'Override');
  return new Map(
    overrides.map((one) => [
      (attribute(one, 'PartName') ?? '').replace(/^\//, '').toLowerCase(),
      (attribute(one, 'ContentType') ?? '').toLowerCase(),
    ]),
  );
}

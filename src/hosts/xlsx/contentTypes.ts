import { readTree } from './parts';
import { attribute, childrenOf } from './xml/tree';
import type { ZipArchive } from './zip/archive';

export const CONTENT_TYPES = '[Content_Types].xml';

/** Content type of each part that has one of its own, by its path in lower case. */
export function readContentTypes(archive: ZipArchive): ReadonlyMap<string, string> {
  const overrides = childrenOf(readTree(archive, CONTENT_TYPES), 'Override');
  return new Map(
    overrides.map((one) => [
      (attribute(one, 'PartName') ?? '').replace(/^\//, '').toLowerCase(),
      (attribute(one, 'ContentType') ?? '').toLowerCase(),
    ]),
  );
}

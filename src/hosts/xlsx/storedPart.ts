import { storedText } from '../../core/edits';
import type { PartSource } from '../package/parts';
import { readText } from '../package/parts';
import type { Relationship } from '../package/relationships';

/** Our own part in a workbook, where it has one. */
export interface StoredPart {
  /** Id of the workbook's relationship with it. */
  readonly id: string;
  readonly path: string;
  readonly text: string;
}

/** @param relationships of the workbook part */
export function findStored(parts: PartSource, relationships: readonly Relationship[]): StoredPart | undefined {
  for (const { type, id, target, external } of relationships) {
    if (type !== 'customXml' || external) continue;
    const text = storedText(readText(parts, target) ?? '');
    if (text !== null) return { id, path: target, text };
  }
  return undefined;
}

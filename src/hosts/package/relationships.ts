import type { PartSource } from './parts';
import { readTree } from './parts';
import { attribute, childrenOf } from './xml/tree';

/** A relationship of a part to another part of the archive. */
export interface Relationship {
  readonly id: string;
  /** The last step of the type's address: `worksheet`, `styles`, `officeDocument` … (the same in strict files). */
  readonly type: string;
  /** Path of the part inside the archive; for an external target as it is written. */
  readonly target: string;
  readonly external: boolean;
}

/** Where the relationships of a part are kept; of the whole archive for the empty path. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The folder of a part with its `/` at the end, empty for one at the top. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** The relationships of a part, none where it has none. */
export function readRelationships(parts: PartSource, part: string): Relationship[] {
  const root = readTree(parts, relationshipsPath(part));
  return childrenOf(root, 'Relationship').map((element) => {
    const target = attribute(element, 'Target') ?? '';
    const external = attribute(element, 'TargetMode') === 'External';
    return {
      id: attribute(element, 'Id') ?? '',
      type: lastStep(attribute(element, 'Type') ?? ''),
      target: external ? target : resolveTarget(part, target),
      external,
    };
  });
}

function lastStep(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

/** A path without steps back or anything escaped. */
const PLAIN = /^\/?\w+(?:\/\w+)*\.\w+$/;

/** The archive path that a target means, seen from the part that names it; never one outside the archive. */
function resolveTarget(part: string, target: string): string {
  if (PLAIN.test(target)) return target.startsWith('/') ? target.slice(1) : folderOf(part) + target;
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return unescapePath(steps.join('/'));
}

function unescapePath(path: string): string {
  return path.replace(/(?:%[0-9A-Fa-f]{2})+/g, (escaped) => {
    const bytes = Uint8Array.from(escaped.slice(1).split('%'), (hex) => parseInt(hex, 16));
    return new TextDecoder().decode(bytes);
  });
}

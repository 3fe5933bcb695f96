import type { FileFault } from './faults';
import { doctypeRefused, unreadablePart } from './faults';
import { partProblems } from '../../core/messages/files';
import { limits } from './limits';
import type { XmlElement } from './xml/tree';
import { parseTree } from './xml/tree';
import { decodeXml } from './xml/decode';
import { XmlFault } from './xml/fault';

/** Where parts come from: an archive, or one with changes. */
export interface PartSource {
  /** Unpacked bytes, `undefined` where there is no such part. */
  read(path: string): Uint8Array | undefined;
  has(path: string): boolean;
}

/** The root element of a part, with all its children or only those of some names; `undefined` where there is no such part. */
export function readTree(parts: PartSource, path: string, kept?: ReadonlySet<string>): XmlElement | undefined {
  const bytes = parts.read(path);
  if (bytes !== undefined && bytes.length > limits.treeBytes) throw unreadablePart(path, partProblems.tooMuch);
  return bytes === undefined ? undefined : guarded(path, () => parseTree(decodeXml(bytes), kept));
}

export function readText(parts: PartSource, path: string): string | undefined {
  const bytes = parts.read(path);
  return bytes === undefined ? undefined : guarded(path, () => decodeXml(bytes));
}

/** Turns what is wrong with a part's XML into a fault that names the part. */
export function guarded<Result>(path: string, read: () => Result, fault: PartFault = unreadablePart): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    throw error.doctype ? doctypeRefused(path) : fault(path, error.reason);
  }
}

type PartFault = (path: string, why: string) => FileFault;

export function missingPart(path: string): FileFault {
  return unreadablePart(path, partProblems.missing);
}

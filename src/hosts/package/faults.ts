import * as sentences from '../../core/messages/files';
import type { FileFaultCode } from '../../core/messages/files';

export type { FileFaultCode } from '../../core/messages/files';

/** A file that cannot be read or changed: one Chinese sentence that names the remedy, and a code for machines. */
export class FileFault extends Error {
  override readonly name = 'FileFault';

  constructor(
    readonly code: FileFaultCode,
    message: string,
  ) {
    super(message);
  }
}

/** A part of the archive that cannot be inflated. */
export function damagedPart(part: string): FileFault {
  return new FileFault('damagedZip', sentences.damagedZip(part));
}

export function truncatedZip(): FileFault {
  return new FileFault('truncatedZip', sentences.truncatedZip());
}

export function zipBomb(): FileFault {
  return new FileFault('zipBomb', sentences.zipBomb());
}

export function packedWithPassword(): FileFault {
  return new FileFault('passwordProtected', sentences.packedWithPassword());
}

export function notAWorkbook(): FileFault {
  return new FileFault('notAWorkbook', sentences.notAWorkbook());
}

/** A part that is needed and is not there, or is not what it should be. */
export function unreadablePart(part: string, why: string): FileFault {
  return new FileFault('unreadablePart', sentences.unreadablePart(part, why));
}

export function doctypeRefused(part: string): FileFault {
  return new FileFault('doctypeRefused', sentences.doctypeRefused(part));
}

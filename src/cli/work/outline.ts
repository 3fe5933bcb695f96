import { outlineNamed, outlineNames, readOutline, usualOutline } from '../../core/draft';
import type { Outline } from '../../core/draft';
import { outlineText } from '../../core/messages';
import type { WorkbookReading } from '../../core/reading';
import { decodeText } from '../../hosts/text/encoding';
import type { DraftCommand } from '../command';
import { UsageFault } from '../faults';
import { cannotReadOutline, unknownOutline } from '../messages';
import { bytesOf } from './readInput';

/**
 * The outline that the user named, or the usual one of the workbook's kind.
 * @throws UsageFault where there is none of that name, or its file cannot be read or is wrong
 */
export function outlineOf({ outline: name }: Pick<DraftCommand, 'outline'>, current: WorkbookReading): Outline {
  if (name === undefined) return usualOutline(current);
  return outlineNamed(name) ?? ownOutline(name);
}

function ownOutline(file: string): Outline {
  if (!/\.(txt|md)$/i.test(file)) throw new UsageFault(unknownOutline(file, outlineNames));
  const bytes = bytesOf({ file });
  if ('error' in bytes) throw new UsageFault(cannotReadOutline(file, bytes.error.message));
  const read = readOutline(decodeText(bytes.content), file);
  if ('faults' in read) throw new UsageFault(outlineText.faultsIn(file, read.faults));
  return read.outline;
}

import type { MarkEdit } from '../../core/edits';
import { KeptParts } from '../package/keptParts';
import { lookOf, type WorkbookLook } from './look';
import { converted, openParts, type OpenedWorkbook } from './openWorkbook';
import { marksOf } from './patch/readMarks';
import { openArchive } from './recognise';
import type { Converted } from './xls/convert/convertXls';

/** Where worksheets mostly lie; those elsewhere are unpacked when they are read. */
const WORKSHEETS = 'xl/worksheets/';

/** A workbook with all that is drawn of it. */
export interface ShownWorkbook extends Pick<OpenedWorkbook, 'grids' | 'stored'> {
  readonly look: WorkbookLook;
  /** Marks of ours in the file. */
  readonly marks: readonly MarkEdit[];
  /** The file in the new format, where it came in the old one. */
  readonly converted?: Converted;
}

/**
 * Opens a workbook to be drawn and changed: one of the old format is moved to the new one first.
 * @throws FileFault
 */
export async function openShown(bytes: Uint8Array): Promise<ShownWorkbook> {
  const moved = await converted(bytes);
  const archive = openArchive(moved?.bytes ?? bytes);
  const parts = new KeptParts(archive);
  await parts.unpackLarge(archive.entries.flatMap(({ path }) => (path.startsWith(WORKSHEETS) ? [path] : [])));
  return { ...openParts(parts), look: lookOf(parts), marks: marksOf(parts), ...(moved && { converted: moved }) };
}

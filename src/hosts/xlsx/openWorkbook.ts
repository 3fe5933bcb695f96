import type { SheetGrid } from '../../core/grid';
import type { PartSource } from '../package/parts';
import { kindOf, openArchive } from './recognise';
import type { WorkbookKind } from './recognise';
import { readParts } from './readWorkbook';
import { findStored } from './storedPart';
import type { Converted } from './xls/convert/convertXls';

/** A workbook that has been read. */
export interface OpenedWorkbook {
  /** The file's name, as given. */
  readonly name: string;
  /** `xls` can be read but not changed. */
  readonly kind: WorkbookKind;
  readonly grids: readonly SheetGrid[];
  /** The text kept in our own part of the workbook; `null` where there is none. */
  readonly stored: string | null;
}

/**
 * Reads a workbook of any supported kind; the content decides, not the file's ending.
 * @throws FileFault
 */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<OpenedWorkbook> {
  if (kindOf(bytes) === 'xlsx') return { name, kind: 'xlsx', ...openParts(openArchive(bytes)) };
  // The library for the old format is large and seldom needed.
  const { readXls } = await import('./xls/readXls');
  return { name, kind: 'xls', grids: readXls(bytes), stored: null };
}

/**
 * The sheets of a workbook of the new format, and what we keep in it.
 * @throws FileFault
 */
export function openParts(parts: PartSource): Pick<OpenedWorkbook, 'grids' | 'stored'> {
  const { grids, workbook } = readParts(parts);
  return { grids, stored: findStored(parts, workbook.relationships)?.text ?? null };
}

/**
 * A workbook of the old format in the new one, and what of it is not taken over; nothing for one that is of the new format.
 * @throws FileFault
 */
export async function converted(bytes: Uint8Array): Promise<Converted | undefined> {
  if (kindOf(bytes) === 'xlsx') return undefined;
  const { convertXls } = await import('./xls/convert/convertXls');
  return convertXls(bytes);
}

import type { SheetGrid } from '../../core/grid';
import { kindOf, openArchive } from './recognise';
import type { WorkbookKind } from './recognise';
import { readParts } from './readWorkbook';

/** A workbook that has been read. */
export interface OpenedWorkbook {
  /** The file's name, as given. */
  readonly name: string;
  /** `xls` can be read but not changed. */
  readonly kind: WorkbookKind;
  readonly grids: readonly SheetGrid[];
}

/**
 * Reads a workbook of any supported kind; the content decides, not the file's ending.
 * @throws FileFault
 */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<OpenedWorkbook> {
  if (kindOf(bytes) === 'xlsx') return { name, kind: 'xlsx', grids: readParts(openArchive(bytes)) };
  // The library for the old format is large and seldom needed.
  const { readXls } = await import('./readXls');
  return { name, kind: 'xls', grids: readXls(bytes) };
}

import type { SheetGrid } from '../../core/grid';
import { archiveKind, containerOf } from './recognise';
import type { WorkbookKind } from './recognise';
import { readArchive } from './readWorkbook';
import { ZipArchive } from './zip/archive';

/** A workbook that has been read. */
export interface OpenedWorkbook {
  /** The file's name, as given. */
  readonly name: string;
  /** `old` (`.xls`, `.xlsb`) can be read but not changed. */
  readonly kind: WorkbookKind;
  readonly grids: readonly SheetGrid[];
}

/**
 * Reads a workbook of any supported kind; the content decides, not the file's ending.
 * @throws FileFault
 */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<OpenedWorkbook> {
  if (containerOf(bytes) === 'zip') {
    const archive = new ZipArchive(bytes);
    if (archiveKind(archive) === 'xlsx') return { name, kind: 'xlsx', grids: readArchive(archive) };
  }
  // The library for old formats is large and seldom needed.
  const { readXls } = await import('./readXls');
  return { name, kind: 'old', grids: readXls(bytes) };
}

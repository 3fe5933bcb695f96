import type { MemoryHost } from '../../hosts/memory';
import type { WorkbookLook } from '../../hosts/xlsx';
import type { Session } from '../../pane/session/session';
import { startChecker } from '../../pane/checking/startChecker';
import { pageStrings } from '../strings';
import { openFile } from './open';

/** A workbook on the page. */
export interface Opened {
  /** Different for every opening, also of the same file. */
  readonly key: string;
  readonly name: string;
  readonly host: MemoryHost;
  readonly session: Session;
  readonly look: WorkbookLook;
  /** The file as it was opened. */
  readonly bytes: Uint8Array;
}

let openings = 0;

/** Opens a file. All that works on it is loaded while it is read. @throws FileRefused */
export async function openWorkbook(name: string, source: Promise<Uint8Array>): Promise<Opened> {
  const file = openFile(name, source);
  const checker = startChecker(name);
  try {
    const [{ createMemoryHost }, { openSession }] = await Promise.all([
      import('../../hosts/memory'),
      import('../../pane/openSession'),
    ]);
    const { grids, look, stored, marks, bytes } = await file;
    const host = createMemoryHost(grids, stored, marks);
    openings += 1;
    const key = String(openings);
    return { key, name, host, look, bytes, session: await openSession(host, 'file', name, checker) };
  } catch (error) {
    checker.cancel();
    throw error;
  }
}

/** Opens the sample, which lies beside the page. */
export function openSample(): Promise<Opened> {
  return openWorkbook(pageStrings.sampleName, fetchSample());
}

async function fetchSample(): Promise<Uint8Array> {
  const response = await fetch('sample.xlsx');
  if (!response.ok) throw new Error(`sample.xlsx: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

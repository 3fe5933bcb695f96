import type { MemoryHost } from '../hosts/memory';
import type { WorkbookLook } from '../hosts/xlsx';
import { formatsOf } from '../hosts/xlsx/look';
import type { Session } from '../pane/session/session';
import { startWorkbooks } from '../pane/worker/startWorkbooks';
import type { WorkbookClient } from '../pane/worker/workbookClient';
import { pageStrings } from './strings';

/** A workbook on the page. */
export interface Opened {
  /** Different for every opening, also of the same file. */
  readonly key: string;
  readonly name: string;
  readonly host: MemoryHost;
  readonly session: Session;
  /** What changes the file; the same that checks it. */
  readonly workbooks: Pick<WorkbookClient, 'edit'>;
  readonly look: WorkbookLook;
  /** The file as it was opened, in the new format. */
  readonly bytes: Uint8Array;
  /** What of a file of the old format is not taken over; absent for one of the new format. */
  readonly lost?: readonly string[];
}

let openings = 0;

/** Opens a file that may still be on its way. All that works on it is loaded while it is read. @throws FileRefused */
export async function openWorkbook(name: string, source: Promise<Uint8Array>): Promise<Opened> {
  const workbooks = startWorkbooks(name, 'file');
  try {
    const [bytes, { grids, look, stored, marks, converted }, { createMemoryHost }, { openSession }] = await Promise.all(
      [source, source.then((bytes) => workbooks.open(bytes)), import('../hosts/memory'), import('../pane/openSession')],
    );
    const host = createMemoryHost(grids, stored, marks, formatsOf(look));
    openings += 1;
    const session = await openSession(host, 'file', name, workbooks);
    const file = converted ?? { bytes };
    return { key: String(openings), name, host, look, workbooks, session, ...file };
  } catch (error) {
    workbooks.stop();
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

import { useCallback, useEffect, useRef, useState } from 'react';
import type { MemoryHost } from '../hosts/memory';
import type { WorkbookLook } from '../hosts/xlsx';
import type { Session } from '../taskpane/session/session';
import { FileRefused, openFile } from './opening/open';
import { pageStrings } from './strings';

/** A workbook on the page. */
export interface Opened {
  readonly name: string;
  readonly host: MemoryHost;
  readonly session: Session;
  readonly look: WorkbookLook;
  /** The file as it was opened. */
  readonly bytes: Uint8Array;
}

/** What the page shows in the workbook's place. */
export interface WorkbookState {
  readonly opened?: Opened;
  /** Name of the file on its way. */
  readonly opening?: string;
  /** Why the last file was not opened. */
  readonly refused?: string;
}

type Source = () => Promise<Uint8Array>;

/** The workbook of the page; the sample at first. A file that cannot be opened leaves the one before where it is. */
export function useWorkbook(): readonly [WorkbookState, (name: string, bytes: Source) => void] {
  const [state, setState] = useState<WorkbookState>({});
  const current = useRef<Opened>(undefined);
  const open = useCallback(async (name: string, bytes: Source): Promise<void> => {
    setState((before) => ({ ...before, opening: name }));
    try {
      const opened = await openWorkbook(name, await bytes());
      await current.current?.session.stop();
      current.current = opened;
      setState({ opened });
      await opened.session.check();
    } catch (error) {
      const refused = error instanceof FileRefused ? error.message : pageStrings.ownFault;
      setState((before) => ({ ...(before.opened === undefined ? {} : { opened: before.opened }), refused }));
      if (!(error instanceof FileRefused)) throw error;
    }
  }, []);
  const start = useCallback((name: string, bytes: Source) => void open(name, bytes), [open]);
  useEffect(() => start(pageStrings.sampleName, fetchSample), [start]);
  return [state, start];
}

/** The bundled sample, which lies beside the page. */
export async function fetchSample(): Promise<Uint8Array> {
  const response = await fetch('sample.xlsx');
  if (!response.ok) throw new Error(`sample.xlsx: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The file is read while all that works on it is loaded. */
async function openWorkbook(name: string, bytes: Uint8Array): Promise<Opened> {
  const file = openFile(name, bytes);
  const [{ createMemoryHost }, { openSession, startChecker }] = await Promise.all([
    import('../hosts/memory'),
    import('../taskpane/session/open'),
    import('./Workbook'),
    import('./LazyPane'),
  ]);
  const checker = startChecker(name);
  try {
    const { grids, look, stored } = await file;
    const host = createMemoryHost(grids, stored);
    return { name, host, look, bytes, session: await openSession(host, 'file', name, checker) };
  } catch (error) {
    checker.cancel();
    throw error;
  }
}

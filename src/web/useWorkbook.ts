import { useCallback, useEffect, useRef, useState } from 'react';
import { FileRefused } from '../pane/worker/messages';
import type { Opened } from './openWorkbook';
import { pageStrings } from './strings';

/** What the page shows in the workbook's place. */
export interface WorkbookState {
  readonly opened?: Opened;
  /** Name of the file on its way. */
  readonly opening?: string;
  /** Which file was not opened last, and why. */
  readonly refused?: string;
}

/** Shows a workbook once it is open; until then the name of its file. */
export type ShowWorkbook = (name: string, coming: Promise<Opened>) => void;

/**
 * The workbook of the page; the sample at first. The file asked for last is shown, also when one before it takes longer;
 * one that cannot be opened leaves the one before where it is.
 */
export function useWorkbook(sample: Promise<Opened>): readonly [WorkbookState, ShowWorkbook] {
  const [state, setState] = useState<WorkbookState>({});
  const current = useRef<Opened>(undefined);
  const newest = useRef<Promise<Opened>>(undefined);
  const open = useCallback(async (name: string, coming: Promise<Opened>): Promise<void> => {
    newest.current = coming;
    const isOld = (one: Promise<Opened>): boolean => newest.current !== one;
    setState((before) => ({ ...before, opening: name }));
    try {
      const opened = await coming;
      await current.current?.session.stop();
      if (isOld(coming)) {
        await opened.session.stop();
        return;
      }
      current.current = opened;
      setState({ opened });
      await opened.session.check();
    } catch (error) {
      if (isOld(coming) && error instanceof FileRefused) return;
      const why = error instanceof FileRefused ? error.message : pageStrings.ownFault;
      const refused = pageStrings.cannotOpen(name, why);
      setState((before) => ({ ...(before.opened === undefined ? {} : { opened: before.opened }), refused }));
      if (!(error instanceof FileRefused)) throw error;
    }
  }, []);
  const show = useCallback((name: string, coming: Promise<Opened>) => void open(name, coming), [open]);
  useEffect(() => show(pageStrings.sampleName, sample), [show, sample]);
  return [state, show];
}

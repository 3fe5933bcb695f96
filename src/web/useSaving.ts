import { useCallback, useEffect, useRef, useState } from 'react';
import type { WorkbookEdit } from '../core/edits';
import { pagePort } from '../pane/pagePort';
import { FileRefused } from '../pane/worker/messages';
import type { Opened } from './openWorkbook';
import { pageStrings } from './strings';

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the last saving came to. */
export interface SavingOutcome {
  readonly saved?: string;
  readonly refused?: string;
}

/** Saving a copy of the opened file with all that was changed on the page. */
export interface Saving {
  readonly outcome: SavingOutcome;
  /** Absent where no file is open. */
  readonly save: (() => void) | undefined;
  /** Whether leaving the workbook loses nothing that was typed, or the user wants to lose it. */
  readonly mayLeave: () => boolean;
}

/** Saves a copy, and minds what is not saved yet: also the browser asks before the page is closed. */
export function useSaving(opened: Opened | undefined): Saving {
  const [outcome, setOutcome] = useState<SavingOutcome>({});
  /** How many of a workbook's edits its last copy holds. */
  const kept = useRef(new WeakMap<Opened, number>());
  const current = useRef(opened);
  useEffect(() => {
    current.current = opened;
    setOutcome({});
  }, [opened]);
  const isUnsaved = useCallback(
    () =>
      opened?.host
        .edits()
        .slice(kept.current.get(opened) ?? 0)
        .some(isTyped) === true,
    [opened],
  );
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (isUnsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
  const save = useCallback(async (saved: Opened): Promise<void> => {
    const { name, bytes, host, workbooks } = saved;
    const edits = [...host.edits()];
    const tell = (said: SavingOutcome): void => {
      if (current.current === saved) setOutcome(said);
    };
    try {
      const { bytes: copy, warnings } = await workbooks.edit(bytes, edits);
      const copyName = pageStrings.savedName(name);
      pagePort.save(copyName, copy as Uint8Array<ArrayBuffer>, WORKBOOK_TYPE);
      kept.current.set(saved, edits.length);
      tell({ saved: [pageStrings.saved(copyName), ...warnings].join('') });
    } catch (error) {
      const own = !(error instanceof FileRefused);
      tell({ refused: `${pageStrings.cannotSave}：${own ? pageStrings.savingFault : error.message}` });
      if (own) throw error;
    }
  }, []);
  return {
    outcome,
    save: opened === undefined ? undefined : () => void save(opened),
    mayLeave: () => opened === undefined || !isUnsaved() || window.confirm(pageStrings.leave(opened.name)),
  };
}

/** Marks are made anew with one click; what was typed is not. */
function isTyped({ kind }: WorkbookEdit): boolean {
  return kind === 'setCells' || kind === 'store';
}

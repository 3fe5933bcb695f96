import { useCallback, useEffect, useState } from 'react';
import { pageDesk } from '../taskpane/desk';
import { FileRefused } from '../taskpane/workers/protocol';
import { editFile } from './opening/open';
import { pageStrings } from './strings';
import type { Opened } from './opening/workbook';

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the last saving came to. */
export interface SavingOutcome {
  readonly saved?: string;
  readonly refused?: string;
}

/** Saves a copy of the opened file with all that was changed on the page; nothing to call where no file is open. */
export function useSaving(opened: Opened | undefined): readonly [SavingOutcome, (() => void) | undefined] {
  const [outcome, setOutcome] = useState<SavingOutcome>({});
  useEffect(() => setOutcome({}), [opened]);
  const save = useCallback(async ({ name, bytes, host }: Opened): Promise<void> => {
    try {
      const { bytes: copy, warnings } = await editFile(bytes, host.edits());
      const copyName = pageStrings.savedName(name);
      pageDesk.save(copyName, copy as Uint8Array<ArrayBuffer>, WORKBOOK_TYPE);
      setOutcome({ saved: [pageStrings.saved(copyName), ...warnings].join('') });
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
      setOutcome({ refused: `${pageStrings.cannotSave}：${error.message}` });
    }
  }, []);
  return [outcome, opened === undefined ? undefined : () => void save(opened)];
}

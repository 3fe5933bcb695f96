import type { SheetGrid } from '../../src/core/grid';
import { createExcelHost } from '../../src/hosts/excel';
import type { PaneState } from '../../src/pane/model/state';
import { Session } from '../../src/pane/session/session';
import { createStore, initialState } from '../../src/pane/session/store';
import { WorkbookService } from '../../src/pane/worker/service';
import { WorkbookClient } from '../../src/pane/worker/workbookClient';
import { openExcel } from './excel/node';
import type { Excel as OpenExcel } from './excel/session';
import { quietPage } from './quietPage';
import { threadOf } from './thread';

/** A workbook in Excel with the pane at work beside it. */
export interface ExcelSession {
  readonly excel: OpenExcel;
  readonly session: Session;
  readonly state: () => PaneState;
  /** What the pane said last. */
  readonly noticed: () => string | undefined;
  /** All that a user would see of the workbook and a file would keep. */
  readonly contents: () => string;
  readonly close: () => Promise<void>;
}

/** @param live whether the pane follows changes, which not every Excel tells */
export async function openExcelSession(grids: readonly SheetGrid[], live: boolean): Promise<ExcelSession> {
  const excel = openExcel(grids);
  const store = createStore(initialState({ locate: true, write: true, live, report: 'sheet' }, false));
  const workbooks = new WorkbookClient(() => threadOf(new WorkbookService()), '单位.xlsx');
  const host = createExcelHost();
  const session = new Session(store, { host, workbooks, page: quietPage, file: '单位.xlsx', report: 'sheet' });
  await session.start();
  return {
    excel,
    session,
    state: () => store.get(),
    noticed: () => store.get().notice?.text,
    contents: () => JSON.stringify(excel.workbook.snapshot()),
    async close() {
      await session.stop();
      excel.close();
    },
  };
}

import { HostFault } from '../app/ports';
import type { Session } from '../pane/session/session';
import { strings } from '../pane/strings';

async function open(): Promise<Session> {
  const { host } = await Office.onReady();
  // Office's own types promise a host; in a plain tab there is none.
  if ((host as Office.HostType | null) !== Office.HostType.Excel)
    throw new HostFault('notSupported', strings.notInExcel);
  const [{ createExcelHost }, { openSession }] = await Promise.all([
    import('../hosts/excel'),
    import('../pane/openSession'),
  ]);
  return openSession(createExcelHost(), 'sheet', workbookName());
}

/** The file's name without its folder; empty for a workbook that was never saved. */
function workbookName(): string {
  const url = Office.context.document.url as string | null | undefined;
  return url?.split(/[\\/]/).at(-1) ?? '';
}

/** The one session of the add-in: pane and ribbon share a runtime. Rejected with a `HostFault` where there is no Excel. */
export const excelSession: Promise<Session> = open();

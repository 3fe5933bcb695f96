import { HostFault } from '../app/ports';
import type { Session } from './session/session';
import { strings } from './strings';
import { lookOfOffice } from './theme';
import type { Look } from './theme';

/** Excel as the pane found it. */
export interface ExcelSession {
  readonly session: Session;
  /** The look of Office's theme; unknown in Excel on the web. */
  readonly look: Look | undefined;
}

async function open(): Promise<ExcelSession> {
  const { host } = await Office.onReady();
  // Office's own types promise a host; in a plain tab there is none.
  if ((host as Office.HostType | null) !== Office.HostType.Excel)
    throw new HostFault('notSupported', strings.notInExcel);
  const [{ createExcelHost }, { openSession }] = await Promise.all([
    import('../hosts/excel'),
    import('./session/open'),
  ]);
  const session = await openSession(createExcelHost(), 'sheet', workbookName());
  return { session, look: officeLook() };
}

function officeLook(): Look | undefined {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme === undefined ? undefined : lookOfOffice(theme);
}

/** The file's name without its folder; empty for a workbook that was never saved. */
function workbookName(): string {
  const url = Office.context.document.url as string | null | undefined;
  return url?.split(/[\\/]/).at(-1) ?? '';
}

/** The one session of the add-in: pane and ribbon share a runtime. Rejected with a `HostFault` where there is no Excel. */
export const excelSession: Promise<ExcelSession> = open();

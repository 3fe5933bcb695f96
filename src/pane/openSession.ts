import type { WorkbookHost } from '../app/ports';
import { abilitiesOf } from './abilities';
import { pagePort } from './pagePort';
import { Session } from './session/session';
import { createStore, initialState } from './session/store';
import type { Workbooks } from './session/ports';
import { startWorkbooks } from './worker/startWorkbooks';

/** Puts together a session on a workbook, which follows it from now on. @param file its name, for the report */
export async function openSession(
  host: WorkbookHost,
  report: 'sheet' | 'file',
  file: string,
  workbooks: Workbooks = startWorkbooks(file, 'check'),
): Promise<Session> {
  const abilities = abilitiesOf(await host.capabilities(), report);
  const store = createStore(initialState(abilities, !pagePort.hintSeen()));
  const session = new Session(store, { host, workbooks, page: pagePort, file, report });
  await session.start();
  return session;
}

import type { WorkbookHost } from '../app/ports';
import { abilitiesOf } from './abilities';
import { startChecker } from './checking/startChecker';
import { pagePort } from './pagePort';
import { Session } from './session/session';
import { createStore, initialState } from './session/store';
import type { Checker } from './session/ports';

/** Puts together a session on a workbook, which follows it from now on. @param file its name, for the report */
export async function openSession(
  host: WorkbookHost,
  report: 'sheet' | 'file',
  file: string,
  checker: Checker = startChecker(file),
): Promise<Session> {
  const abilities = abilitiesOf(await host.capabilities(), report);
  const store = createStore(initialState(abilities, !pagePort.hintSeen()));
  const session = new Session(store, { host, checker, page: pagePort, file, report });
  await session.start();
  return session;
}

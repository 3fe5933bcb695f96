import type { WorkbookHost } from '../../app/ports';
import { abilitiesOf } from '../abilities';
import { startChecker } from '../checking/startChecker';
import { pageDesk } from '../pagePort';
import { Session } from './session';
import { createStore, initialState } from './store';
import type { Checker } from './ports';

/** A session on a workbook that follows it from now on. @param file its name, for the report */
export async function openSession(
  host: WorkbookHost,
  report: 'sheet' | 'file',
  file: string,
  checker: Checker = startChecker(file),
): Promise<Session> {
  const abilities = abilitiesOf(await host.capabilities(), report);
  const store = createStore(initialState(abilities, !pageDesk.hintSeen()));
  const session = new Session(store, { host, checker, desk: pageDesk, file, report });
  await session.start();
  return session;
}

import type { SheetsMessage } from '../../src/pane/worker/messages';
import type { WorkbookNote, WorkbookRequest, WorkbookResponse } from '../../src/pane/worker/protocol';
import { CalledOff } from '../../src/pane/worker/calledOff';
import { WorkbookClient } from '../../src/pane/worker/workbookClient';
import type { WorkbookThread } from '../../src/pane/worker/workbookClient';
import { sheet } from '../support/textTable';

const grids = [sheet('一', '甲|1'), sheet('二', '乙|2')];
const on = { aborted: false };
let requests: (WorkbookRequest | WorkbookNote | SheetsMessage)[];
let threads: WorkbookThread[];

function start(): WorkbookThread {
  const thread: WorkbookThread = {
    onmessage: null,
    onerror: null,
    postMessage: (request) => void requests.push(request),
    terminate: () => undefined,
  };
  threads.push(thread);
  return thread;
}

const asked = () => requests.filter(({ kind }) => kind === 'check');
const sent = () =>
  requests.flatMap((request) => (request.kind === 'sheets' ? request.parts.map(({ name }) => name) : []));

async function untilAsked(times: number): Promise<void> {
  while (asked().length < times) await new Promise((resolve) => setImmediate(resolve));
}

function answer(): void {
  const last = asked().at(-1);
  if (last?.kind !== 'check') throw new Error('nothing was asked');
  const data = { kind: 'checked', id: last.id, checked: {} } as unknown as WorkbookResponse;
  threads.at(-1)?.onmessage?.(new MessageEvent('message', { data }));
}

beforeEach(() => {
  requests = [];
  threads = [];
});

test('hands over only sheets that are new or changed', async () => {
  const workbooks = new WorkbookClient(start, '');
  const first = workbooks.check(grids, on);
  await untilAsked(1);
  answer();
  await first;
  const second = workbooks.check([grids[0]!, sheet('二', '乙|3')], on);
  await untilAsked(2);
  answer();
  await second;
  expect(sent()).toEqual(['一', '二', '二']);
  expect(threads).toHaveLength(1);
});

test('a check that is called off rejects, and the next one starts anew with all sheets', async () => {
  const workbooks = new WorkbookClient(start, '');
  const first = workbooks.check(grids, on);
  await untilAsked(1);
  workbooks.cancel();
  await expect(first).rejects.toThrow(CalledOff);
  const second = workbooks.check(grids, on);
  await untilAsked(2);
  answer();
  await second;
  expect(sent()).toEqual(['一', '二', '一', '二']);
  expect(threads).toHaveLength(2);
});

test('a worker that dies is a fault, and no check waits for it for ever', async () => {
  const workbooks = new WorkbookClient(start, '');
  workbooks.getReady('warmUp');
  const first = workbooks.check(grids, on);
  await untilAsked(1);
  threads[0]?.onerror?.({ message: 'cannot load' } as ErrorEvent);
  await expect(first).rejects.toThrow('cannot load');
  const second = workbooks.check(grids, on);
  await untilAsked(2);
  answer();
  await second;
  expect(threads).toHaveLength(2);
});

import type { SheetsMessage } from '../../src/pane/worker/messages';
import type { Service } from '../../src/pane/worker/serve';
import { respond } from '../../src/pane/worker/serve';
import type { Thread } from '../../src/pane/worker/workerClient';

/** A worker on this thread: meets messages one after another, after the present turn, as a real one does. */
export function threadOf<Request extends { readonly id: number }, Note extends object, Response>(
  service: Service<Request, Note, Response>,
): Thread<Request, Note, Response> {
  let ended = false;
  let before: Promise<unknown> = Promise.resolve();
  const thread: Thread<Request, Note, Response> = {
    onmessage: null,
    onerror: null,
    postMessage: (message) => {
      const copy = structuredClone(message);
      before = before.then(nextTurn).then(() => meet(copy));
    },
    terminate: () => void (ended = true),
  };
  const meet = (message: Request | Note | SheetsMessage): Promise<void> =>
    respond(service, message, (data) => {
      if (!ended) thread.onmessage?.({ data: structuredClone(data) } as Parameters<typeof thread.onmessage>[0]);
    });
  return thread;
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

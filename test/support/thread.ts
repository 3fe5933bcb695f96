import type { Thread } from '../../src/pane/workers/client';
import type { Failure } from '../../src/pane/workers/protocol';
import type { Service } from '../../src/pane/workers/serve';
import { respond } from '../../src/pane/workers/serve';

/** A worker on this thread: answers after the present turn, as a real one does. */
export function threadOf<Request extends object, Response>(
  service: Service<Request, Response>,
): Thread<Request, Response> {
  let ended = false;
  const thread: Thread<Request, Response> = {
    onmessage: null,
    onerror: null,
    postMessage: (request) => void setTimeout(() => void answer(structuredClone(request))),
    terminate: () => void (ended = true),
  };
  const answer = async (request: Parameters<typeof service.handle>[0]): Promise<void> => {
    const data = await respond(service, request);
    if (data !== undefined && !ended) thread.onmessage?.({ data } as MessageEvent<Response | Failure>);
  };
  return thread;
}

import type { Failure, SheetsMessage } from './protocol';

/** The part of a worker's global scope that is used here. */
interface WorkerScope<Request, Response> {
  onmessage: ((event: MessageEvent<Request | SheetsMessage>) => void) | null;
  postMessage: (response: Response | Failure) => void;
}

type MaybeLater<Value> = Value | Promise<Value>;

/** What a worker does for the page. */
export interface Service<Request, Response> {
  /** The answer to a request, `undefined` where there is none. */
  handle(request: Request | SheetsMessage): MaybeLater<Response | Failure | undefined>;
}

/** The worker's side: answers what the page asks. */
export function serve<Request extends object, Response>(service: Service<Request, Response>): void {
  const scope = globalThis as unknown as WorkerScope<Request, Response>;
  scope.onmessage = ({ data }) =>
    void respond(service, data).then((response) => {
      if (response !== undefined) scope.postMessage(response);
    });
}

/** The answer to a request, if there is one; a fault of ours goes to whoever asked. */
export async function respond<Request extends object, Response>(
  service: Service<Request, Response>,
  request: Request | SheetsMessage,
): Promise<Response | Failure | undefined> {
  try {
    return await service.handle(request);
  } catch (error) {
    if (!('id' in request)) throw error;
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'fault', id: request.id as number, message };
  }
}

import { FileRefused } from './messages';
import type { Failure, SheetsMessage } from './messages';

/** The part of a worker's global scope that is used here. */
interface WorkerScope<Request, Note, Response> {
  onmessage: ((event: MessageEvent<Request | Note | SheetsMessage>) => void) | null;
  postMessage: (response: Response | Failure | SheetsMessage) => void;
}

/** What a worker does for the page. */
export interface Service<Request, Note, Response> {
  /** Takes what needs no answer. */
  note(note: Note | SheetsMessage): void;
  /**
   * The answer to a request. @param tell hands sheets over to the page before it
   * @throws FileRefused
   */
  answer(request: Request, tell: (sheets: SheetsMessage) => void): Promise<Response>;
}

/** The worker's side: answers what the page asks. */
export function serve<Request extends Identified, Note extends object, Response>(
  service: Service<Request, Note, Response>,
): void {
  const scope = globalThis as unknown as WorkerScope<Request, Note, Response>;
  scope.onmessage = ({ data }) => void respond(service, data, (message) => scope.postMessage(message));
}

interface Identified {
  readonly id: number;
}

/** Has a service meet one message; a fault of ours goes to whoever asked. */
export async function respond<Request extends Identified, Note extends object, Response>(
  service: Service<Request, Note, Response>,
  message: Request | Note | SheetsMessage,
  post: (response: Response | Failure | SheetsMessage) => void,
): Promise<void> {
  if (!isRequest(message)) {
    service.note(message);
    return;
  }
  try {
    post(await service.answer(message, post));
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    post({ kind: error instanceof FileRefused ? 'refused' : 'fault', id: message.id, message: text });
  }
}

/** Whoever asks gives the request a number, by which the answer is known. */
function isRequest<Request extends Identified>(message: Request | object): message is Request {
  return 'id' in message;
}

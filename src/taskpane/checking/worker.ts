import type { Request, Response } from './protocol';
import { CheckService } from './service';

/** The part of a worker's global scope that is used here. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage: (response: Response) => void;
}

const scope = globalThis as unknown as WorkerScope;
const service = new CheckService();

scope.onmessage = ({ data }) => {
  try {
    const response = service.handle(data);
    if (response !== undefined) scope.postMessage(response);
  } catch (error) {
    if (!('id' in data)) throw error;
    scope.postMessage({ kind: 'fault', id: data.id, message: error instanceof Error ? error.message : String(error) });
  }
};

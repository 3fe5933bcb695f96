import type { FillRequest, FillResponse } from './protocol';
import { FillService } from './service';

/** The part of a worker's global scope that is used here. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<FillRequest>) => void) | null;
  postMessage: (response: FillResponse) => void;
}

const scope = globalThis as unknown as WorkerScope;
const service = new FillService();

scope.onmessage = ({ data }) => void answer(data);

async function answer(request: FillRequest): Promise<void> {
  try {
    const response = await service.handle(request);
    if (response !== undefined) scope.postMessage(response);
  } catch (error) {
    if (!('id' in request)) throw error;
    const message = error instanceof Error ? error.message : String(error);
    scope.postMessage({ kind: 'fault', id: request.id, message });
  }
}

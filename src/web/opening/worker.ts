import { FileFault, openWorkbook, readLook } from '../../hosts/xlsx';
import { chunksOf } from '../../taskpane/checking/chunks';
import type { OpenRequest, OpenResponse } from './protocol';

/** The part of a worker's global scope that is used here. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<OpenRequest>) => void) | null;
  postMessage: (response: OpenResponse) => void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => void open(data);

async function open({ name, bytes }: OpenRequest): Promise<void> {
  try {
    const { grids } = await openWorkbook(bytes, name);
    for (const grid of grids) for (const chunk of chunksOf(grid)) scope.postMessage({ kind: 'chunk', chunk });
    scope.postMessage({ kind: 'done', look: readLook(bytes) });
  } catch (error) {
    if (error instanceof FileFault) scope.postMessage({ kind: 'refused', message: error.message });
    else scope.postMessage({ kind: 'fault', message: error instanceof Error ? error.message : String(error) });
  }
}

import { HostFault } from '../../app/ports';
import { FileFault, applyEdits, editWarnings, openWorkbook, readLook, readMarks } from '../../hosts/xlsx';
import { messagesOf } from '../../pane/workers/sheets';
import type { FileRequest, FileResponse } from './protocol';

/** The part of a worker's global scope that is used here. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<FileRequest>) => void) | null;
  postMessage: (response: FileResponse) => void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => void answer(data);

async function answer(request: FileRequest): Promise<void> {
  try {
    if (request.kind === 'open') await open(request.name, request.bytes);
    else edit(request);
  } catch (error) {
    const refused = error instanceof FileFault || error instanceof HostFault;
    const message = error instanceof Error ? error.message : String(error);
    scope.postMessage({ kind: refused ? 'refused' : 'fault', message });
  }
}

async function open(name: string, bytes: Uint8Array): Promise<void> {
  const { grids, stored } = await openWorkbook(bytes, name);
  for (const parts of messagesOf(grids)) scope.postMessage({ kind: 'sheets', parts });
  scope.postMessage({ kind: 'done', look: readLook(bytes), stored, marks: readMarks(bytes) });
}

function edit({ bytes, edits }: Extract<FileRequest, { kind: 'edit' }>): void {
  const warnings = editWarnings(bytes, edits);
  scope.postMessage({ kind: 'edited', bytes: applyEdits(bytes, edits), warnings });
}

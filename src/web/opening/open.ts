import type { SheetGrid } from '../../core/grid';
import type { WorkbookLook } from '../../hosts/xlsx';
import { ChunkReader } from '../../taskpane/checking/chunks';
import type { OpenRequest, OpenResponse } from './protocol';

/** A file that has been read. */
export interface OpenedFile {
  readonly name: string;
  readonly grids: readonly SheetGrid[];
  readonly look: WorkbookLook;
}

/** A file that cannot be read: one sentence with the remedy. */
export class OpenRefused extends Error {
  override readonly name = 'OpenRefused';
}

/** Reads a file in a worker of its own, so that the page stays responsive whatever the file's size. */
export function openFile(name: string, bytes: Uint8Array): Promise<OpenedFile> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  const reader = new ChunkReader();
  const grids: SheetGrid[] = [];
  const opened = new Promise<OpenedFile>((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<OpenResponse>) => {
      if (data.kind === 'chunk') grids.push(...present(reader.add(data.chunk)));
      else if (data.kind === 'done') resolve({ name, grids, look: data.look });
      else reject(data.kind === 'refused' ? new OpenRefused(data.message) : new Error(data.message));
    };
  });
  const request: OpenRequest = { name, bytes };
  worker.postMessage(request, [bytes.buffer]);
  return opened.finally(() => worker.terminate());
}

function present(grid: SheetGrid | undefined): readonly SheetGrid[] {
  return grid === undefined ? [] : [grid];
}

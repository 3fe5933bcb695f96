import type { WorkbookEdit } from '../../core/edits';
import type { SheetGrid } from '../../core/grid';
import type { WorkbookLook } from '../../hosts/xlsx';
import { ChunkReader } from '../../taskpane/checking/chunks';
import type { FileRequest, FileResponse } from './protocol';

/** A file that has been read. */
export interface OpenedFile {
  readonly grids: readonly SheetGrid[];
  readonly look: WorkbookLook;
  /** What we keep in the file. */
  readonly stored: string | null;
}

/** A file that was made anew, and what the user should know about it. */
export interface EditedFile {
  readonly bytes: Uint8Array;
  readonly warnings: readonly string[];
}

/** A file that cannot be read or changed: one sentence with the remedy. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
}

/** Reads a file. @throws FileRefused */
export function openFile(name: string, bytes: Uint8Array): Promise<OpenedFile> {
  const reader = new ChunkReader();
  const grids: SheetGrid[] = [];
  return ask({ kind: 'open', name, bytes }, (response) => {
    if (response.kind === 'chunk') grids.push(...present(reader.add(response.chunk)));
    return response.kind === 'done' ? { grids, look: response.look, stored: response.stored } : undefined;
  });
}

/** The file with edits made; everything they do not concern stays as it is. @throws FileRefused */
export function editFile(bytes: Uint8Array, edits: readonly WorkbookEdit[]): Promise<EditedFile> {
  return ask({ kind: 'edit', bytes, edits }, (response) => (response.kind === 'edited' ? response : undefined));
}

/** Asks a worker of its own, so that the page stays responsive whatever the file's size. */
function ask<Answer>(request: FileRequest, answerOf: (response: FileResponse) => Answer | undefined): Promise<Answer> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  const asked = new Promise<Answer>((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<FileResponse>) => {
      if (data.kind === 'refused') reject(new FileRefused(data.message));
      if (data.kind === 'fault') reject(new Error(data.message));
      const answer = answerOf(data);
      if (answer !== undefined) resolve(answer);
    };
  });
  worker.postMessage(request);
  return asked.finally(() => worker.terminate());
}

function present(grid: SheetGrid | undefined): readonly SheetGrid[] {
  return grid === undefined ? [] : [grid];
}

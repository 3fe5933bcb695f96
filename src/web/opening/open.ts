import type { MarkEdit, WorkbookEdit } from '../../core/edits';
import type { SheetGrid } from '../../core/grid';
import type { WorkbookLook } from '../../hosts/xlsx';
import { FileRefused } from '../../pane/workers/protocol';
import { SheetKeeper } from '../../pane/workers/sheets';
import type { FileRequest, FileResponse } from './protocol';

/** A file that has been read. */
export interface OpenedFile {
  readonly grids: readonly SheetGrid[];
  readonly look: WorkbookLook;
  /** What we keep in the file. */
  readonly stored: string | null;
  /** Marks of ours in the file. */
  readonly marks: readonly MarkEdit[];
  /** The file as it is. */
  readonly bytes: Uint8Array;
}

/** A file that was made anew, and what the user should know about it. */
export interface EditedFile {
  readonly bytes: Uint8Array;
  readonly warnings: readonly string[];
}

/** Reads a file that may still be on its way. @throws FileRefused */
export async function openFile(name: string, source: Promise<Uint8Array>): Promise<OpenedFile> {
  const worker = startWorker();
  const sheets = new SheetKeeper();
  const bytes = await source.catch((fault: unknown) => {
    worker.terminate();
    throw fault;
  });
  return ask(worker, { kind: 'open', name, bytes }, (response) => {
    if (response.kind === 'sheets') sheets.add(response.parts);
    if (response.kind !== 'done') return undefined;
    const { look, stored, marks } = response;
    return { grids: sheets.grids(), look, stored, marks, bytes };
  });
}

/** The file with edits made; everything they do not concern stays as it is. @throws FileRefused */
export function editFile(bytes: Uint8Array, edits: readonly WorkbookEdit[]): Promise<EditedFile> {
  return ask(startWorker(), { kind: 'edit', bytes, edits }, (response) =>
    response.kind === 'edited' ? response : undefined,
  );
}

/** A worker for one request, so that the page stays responsive whatever the file's size. */
function startWorker(): Worker {
  return new Worker(/* webpackChunkName: "fileWorker" */ new URL('./worker.ts', import.meta.url));
}

function ask<Answer>(
  worker: Worker,
  request: FileRequest,
  answerOf: (response: FileResponse) => Answer | undefined,
): Promise<Answer> {
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

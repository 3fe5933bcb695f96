import type { Check } from '../../app/check';
import { checkWorkbook } from '../../app/check';
import { subjectsOf } from '../../app/subjects';
import type { SheetGrid } from '../../core/grid';
import { renderHtml } from '../../core/report';
import { ChunkReader } from './chunks';
import { toPaneCheck } from './paneCheck';
import type { Request, Response } from './protocol';

/** The worker's side: keeps the sheets it was handed, checks them, renders the last check. */
export class CheckService {
  readonly #grids = new Map<string, SheetGrid>();
  readonly #reader = new ChunkReader();
  #last: { readonly check: Check; readonly grids: readonly SheetGrid[] } | undefined;

  /** The answer to a request, `undefined` where there is none. */
  handle(request: Request): Response | undefined {
    switch (request.kind) {
      case 'chunk': {
        const grid = this.#reader.add(request.chunk);
        if (grid !== undefined) this.#grids.set(grid.name, grid);
        return undefined;
      }
      case 'check':
        return this.#check(request.id, request.sheets, request.file);
      case 'html':
        return { kind: 'html', id: request.id, html: this.#html() };
    }
  }

  #check(id: number, sheets: readonly string[], file: string): Response {
    const grids = sheets.flatMap((name) => this.#grids.get(name) ?? []);
    const check = checkWorkbook(grids, { file });
    this.#last = { check, grids };
    const { report, reading } = check;
    return { kind: 'checked', id, checked: { check: toPaneCheck(check), subjects: subjectsOf(report, reading) } };
  }

  #html(): string {
    if (this.#last === undefined) throw new Error('nothing was checked yet');
    const { check, grids } = this.#last;
    return renderHtml([{ report: check.report, details: { ...check, grids } }]);
  }
}

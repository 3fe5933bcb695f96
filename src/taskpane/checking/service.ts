import type { Check } from '../../app/check';
import { checkWorkbook } from '../../app/check';
import { subjectsOf } from '../../app/subjects';
import type { SheetGrid } from '../../core/grid';
import { renderHtml } from '../../core/report';
import type { SheetsMessage } from '../workers/protocol';
import type { Service } from '../workers/serve';
import { SheetKeeper } from '../workers/sheets';
import { toPaneCheck } from './paneCheck';
import type { CheckRequest, CheckResponse } from './protocol';

/** The worker's side: keeps the sheets it was handed, checks them, renders the last check. */
export class CheckService implements Service<CheckRequest, CheckResponse> {
  readonly #sheets = new SheetKeeper();
  #last: { readonly check: Check; readonly grids: readonly SheetGrid[] } | undefined;

  handle(request: CheckRequest | SheetsMessage): CheckResponse | undefined {
    switch (request.kind) {
      case 'sheets':
        this.#sheets.add(request.parts);
        return undefined;
      case 'check':
        return this.#check(request.id, request.sheets, request.file);
      case 'html':
        return { kind: 'html', id: request.id, html: this.#html() };
    }
  }

  #check(id: number, sheets: readonly string[], file: string): CheckResponse {
    const grids = this.#sheets.grids(sheets);
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

import { checkWorkbook } from '../../app/check/check';
import { subjectsOf } from '../../app/check/subjects';
import { renderHtml } from '../../core/report';
import type { SheetsMessage } from '../workers/protocol';
import type { Service } from '../workers/serve';
import { SheetKeeper } from '../workers/sheets';
import { toPaneCheck } from './paneCheck';
import type { CheckRequest, CheckResponse } from './protocol';

/** The worker's side: keeps the sheets it was handed, checks them, renders a check. */
export class CheckService implements Service<CheckRequest, CheckResponse> {
  readonly #sheets = new SheetKeeper();

  handle(request: CheckRequest | SheetsMessage): CheckResponse | undefined {
    if (request.kind === 'sheets') {
      this.#sheets.add(request.parts);
      return undefined;
    }
    const { kind, id, file } = request;
    const grids = this.#sheets.grids(request.sheets);
    const check = checkWorkbook(grids, { file });
    const { report, reading } = check;
    if (kind === 'html') return { kind, id, html: renderHtml([{ report, details: { ...check, grids } }]) };
    return { kind: 'checked', id, checked: { check: toPaneCheck(check), subjects: subjectsOf(report, reading) } };
  }
}

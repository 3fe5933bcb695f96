import type { RemarkState } from '../../app/kept/remarks';
import { ownSheetName, ownSheets } from '../../core/edits';
import type { SheetGrid } from '../../core/grid';
import type { Report } from '../../core/report';
import { strings } from '../strings';
import type { Surroundings } from './ports';

/** The report of the check that is shown. */
export class Reporting {
  #checked: { readonly grids: readonly SheetGrid[]; readonly at: string } | undefined;

  constructor(private readonly around: Surroundings) {}

  /** A check is shown, made on these sheets just now. */
  follow(grids: readonly SheetGrid[]): void {
    this.#checked = { grids, at: this.around.page.dateAndTime() };
  }

  /** Writes it as a sheet or a file. @returns one sentence on what was done */
  async write(report: Report, remarks: ReadonlyMap<string, RemarkState>): Promise<string> {
    if (this.#checked === undefined) throw new Error('nothing was checked yet');
    const { grids, at } = this.#checked;
    const { host, workbooks, page, file } = this.around;
    if (this.around.report === 'file') {
      page.save(strings.reportFile(file), await workbooks.html(grids), 'text/html');
      return strings.notices.htmlSaved;
    }
    const { reportSheet } = await import('../../app/mark/reportSheet');
    await host.apply([reportSheet(report, { madeAt: at, remarks, sheet: ownSheetName(ownSheets.report, grids) })]);
    return strings.notices.reportWritten;
  }
}

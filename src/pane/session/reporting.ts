import type { RemarkState } from '../../app/kept/remarks';
import { ownSheetName, ownSheets } from '../../core/edits';
import type { SheetGrid } from '../../core/grid';
import type { Report } from '../../core/report';
import { strings } from '../strings';
import type { Surroundings } from './ports';

/** The sheets of a check, and when it was made. */
interface CheckedSheets {
  readonly grids: readonly SheetGrid[];
  readonly at: string;
}

/** The report of the check that is shown. */
export class Reporting {
  #checked: CheckedSheets | undefined;

  constructor(private readonly around: Surroundings) {}

  /** A check is shown, made on these sheets just now. */
  follow(grids: readonly SheetGrid[]): void {
    this.#checked = { grids, at: this.around.page.dateAndTime() };
  }

  /** Writes it as a sheet or a file. @returns one sentence on what was done */
  async write(report: Report, remarks: ReadonlyMap<string, RemarkState>): Promise<string> {
    if (this.around.report === 'file') return this.saveHtml();
    const { grids, at } = this.#last();
    const { host } = this.around;
    const { reportSheet } = await import('../../app/mark/reportSheet');
    await host.apply([reportSheet(report, { madeAt: at, remarks, sheet: ownSheetName(ownSheets.report, grids) })]);
    return strings.notices.reportWritten;
  }

  /** Writes it as a html file. @returns one sentence on what was done */
  async saveHtml(): Promise<string> {
    const { workbooks, page, file } = this.around;
    page.save(strings.reportFile(file), await workbooks.html(this.#last().grids), 'text/html');
    return strings.notices.htmlSaved;
  }

  #last(): CheckedSheets {
    if (this.#checked === undefined) throw new Error('nothing was checked yet');
    return this.#checked;
  }
}

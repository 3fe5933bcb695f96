import { ownSheetName, ownSheets } from '../../core/edits';
import type { SheetGrid } from '../../core/grid';
import { withReasons } from '../../core/report';
import type { Report } from '../../core/report';
import { noticeStrings } from '../noticeStrings';
import type { GivenAnswers, Surroundings } from './ports';

/** The sheets of a check, and when it was made. */
interface CheckedSheets {
  readonly grids: readonly SheetGrid[];
  readonly at: string;
}

/** The report of the check that is shown. */
export class Reporting {
  #checked: CheckedSheets | undefined;

  /** @param answers what the user has said by now */
  constructor(
    private readonly around: Surroundings,
    private readonly answers: () => GivenAnswers,
  ) {}

  /** A check is shown, made on these sheets just now. */
  follow(grids: readonly SheetGrid[]): void {
    this.#checked = { grids, at: this.around.page.dateAndTime() };
  }

  /** Writes it as a sheet or a file. @returns one sentence on what was done */
  async write(report: Report): Promise<string> {
    if (this.around.report === 'file') return this.saveHtml();
    const { at } = this.#last();
    const { host } = this.around;
    const answers = this.answers();
    const { reportSheet } = await import('../../app/mark/reportSheet');
    const answered = withReasons(report, answers.findings, answers.rules);
    // Since the check the user may have made a sheet of that name.
    const sheet = ownSheetName(ownSheets.report, await host.readSheets());
    await host.apply([reportSheet(answered, { madeAt: at, sheet })]);
    return noticeStrings.reportWritten;
  }

  /** Writes it as a html file. @returns one sentence on what was done */
  async saveHtml(): Promise<string> {
    const { workbooks, page, file } = this.around;
    const { grids, at } = this.#last();
    page.save(noticeStrings.reportFile(file), await workbooks.html(grids, this.answers(), at), 'text/html');
    return noticeStrings.htmlSaved;
  }

  #last(): CheckedSheets {
    if (this.#checked === undefined) throw new Error('nothing was checked yet');
    return this.#checked;
  }
}

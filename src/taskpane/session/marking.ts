import { remarkAll } from '../../app/mark';
import type { WorkbookHost } from '../../app/ports';
import type { WorkbookEdit } from '../../core/edits';
import { markOrder } from '../../core/edits';
import type { Report } from '../../core/report';

/** Which causes are marked in the workbook, and the one way to change it. */
export class Marking {
  #marked: ReadonlySet<string> = new Set();

  constructor(private readonly host: WorkbookHost) {}

  get marked(): ReadonlySet<string> {
    return this.#marked;
  }

  /**
   * Marks exactly these causes, in place of all marks there were.
   * @param without findings set aside
   * @returns how many cells are marked
   */
  async show(report: Report, causes: ReadonlySet<string>, without: ReadonlySet<string>): Promise<number> {
    const edits: readonly WorkbookEdit[] =
      causes.size === 0
        ? [{ kind: 'clearMarks' }]
        : remarkAll(report, { causes: [...causes], verdicts: markOrder, without });
    await this.host.apply(edits);
    this.#marked = causes;
    return edits.filter(({ kind }) => kind === 'mark').length;
  }

  /** After a new check: takes marks away whose cause is gone; leaves the workbook alone where none is. */
  async keepUp(report: Report, without: ReadonlySet<string>): Promise<void> {
    const there = new Set(report.causes.map(({ id }) => id));
    const left = new Set([...this.#marked].filter((id) => there.has(id)));
    if (left.size < this.#marked.size) await this.show(report, left, without);
  }

  /** All marks went by another way. */
  forget(): void {
    this.#marked = new Set();
  }
}

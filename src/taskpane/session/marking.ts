import { marksOf } from '../../app/mark';
import type { ApplyOptions, WorkbookHost } from '../../app/ports';
import type { MarkEdit } from '../../core/edits';
import { markOrder } from '../../core/edits';
import { parseRange } from '../../core/grid';
import type { GridRange } from '../../core/grid';
import type { Report } from '../../core/report';

interface MarkedArea {
  readonly sheet: string;
  readonly area: GridRange;
  readonly verdict: MarkEdit['verdict'];
}

/** Which causes are marked in the workbook, and the one way to change it. */
export class Marking {
  #marked: ReadonlySet<string> = new Set();
  /** The marks in the workbook; `undefined` while they have to be looked at, as after it was opened. */
  #there: readonly MarkedArea[] | undefined;

  constructor(private readonly host: WorkbookHost) {}

  /** Ids of the marked causes. */
  get marked(): ReadonlySet<string> {
    return this.#marked;
  }

  /**
   * Marks exactly these causes, in place of all marks there were.
   * @param without findings set aside
   * @returns how many cells are marked
   */
  async show(
    report: Report,
    causes: ReadonlySet<string>,
    without: ReadonlySet<string>,
    options: ApplyOptions = {},
  ): Promise<number> {
    const marks = marksOf(report, { causes: [...causes], verdicts: markOrder, without });
    const areas = marks.map(toArea);
    if (this.#there === undefined || !sameCells(this.#there, areas)) {
      this.#there = undefined;
      await this.host.apply([{ kind: 'clearMarks' }, ...marks], options);
      this.#there = areas;
    }
    this.#marked = causes;
    return marks.length;
  }

  /** After a new check or remark: marks follow their causes. The workbook is left alone where they are right already. */
  async keepUp(report: Report, without: ReadonlySet<string>): Promise<void> {
    if (this.#there === undefined) await this.#learn(report);
    const there = new Set(report.causes.map(({ id }) => id));
    const left = new Set([...this.#marked].filter((id) => there.has(id)));
    await this.show(report, left, without, { patient: true });
  }

  /** All marks went by another way. */
  forget(): void {
    this.#marked = new Set();
    this.#there = [];
  }

  /** Which causes the marks of an earlier session belong to: those all of whose cells are marked. */
  async #learn(report: Report): Promise<void> {
    const there = (await this.host.readMarks()).map(toArea);
    const marked = report.causes.filter(({ id }) => {
      const areas = marksOf(report, { causes: [id], verdicts: markOrder }).map(toArea);
      return areas.length > 0 && areas.every((area) => there.some((mark) => covers(mark, area)));
    });
    this.#there = there;
    this.#marked = new Set(marked.map(({ id }) => id));
  }
}

function toArea({ sheet, address, verdict }: MarkEdit): MarkedArea {
  const area = parseRange(address);
  if (area === undefined) throw new Error(`no area: ${sheet}!${address}`);
  return { sheet, area, verdict };
}

/** Whether a mark covers an area, with its own verdict or that of a cause that counts more. */
function covers(mark: MarkedArea, { sheet, area, verdict }: MarkedArea): boolean {
  if (mark.sheet !== sheet || markOrder.indexOf(mark.verdict) > markOrder.indexOf(verdict)) return false;
  const { top, left, bottom, right } = mark.area;
  return top <= area.top && left <= area.left && bottom >= area.bottom && right >= area.right;
}

/** Whether marks cover exactly the wanted cells, whatever areas they are joined to. */
function sameCells(there: readonly MarkedArea[], wanted: readonly MarkedArea[]): boolean {
  const cells = (areas: readonly MarkedArea[]): number => areas.reduce((sum, { area }) => sum + sizeOf(area), 0);
  const exact = (mark: MarkedArea, area: MarkedArea): boolean => mark.verdict === area.verdict && covers(mark, area);
  return cells(there) === cells(wanted) && wanted.every((area) => there.some((mark) => exact(mark, area)));
}

function sizeOf({ top, left, bottom, right }: GridRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

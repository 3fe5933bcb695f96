import { markedCells, marksOf } from '../../app/mark/mark';
import { HostFault } from '../../app/ports';
import type { WorkbookHost } from '../../app/ports';
import type { MarkEdit, MarkVerdict, WorkbookEdit } from '../../core/edits';
import { markOrder } from '../../core/edits';
import { parseRange, toA1 } from '../../core/grid';
import type { Report, ReportCell } from '../../core/report';

/** Verdicts of marked cells, by `工作表!B5`. */
type MarkedCells = ReadonlyMap<string, MarkVerdict>;

const CLEARED: readonly WorkbookEdit[] = [{ kind: 'clearMarks' }];

/** What was marked. */
export interface Shown {
  readonly cells: number;
  /** Protected sheets. */
  readonly closed: readonly string[];
}

/** More cells than any report marks: the user has filled or copied marked cells. They are marked anew. */
const MOST = 100_000;

/** Which causes are marked in the workbook, and the one way to change it. */
export class Marking {
  #marked: ReadonlySet<string> = new Set();
  /** The marks in the workbook; `undefined` while they have to be looked at, as after it was opened. */
  #there: MarkedCells | undefined;

  constructor(private readonly host: WorkbookHost) {}

  /** Ids of the marked causes. */
  get marked(): ReadonlySet<string> {
    return this.#marked;
  }

  /**
   * Marks exactly these causes, in place of all marks there were.
   * @param without findings set aside
   * @returns how many cells are marked, and the protected sheets that were left as they are
   */
  async show(report: Report, causes: ReadonlySet<string>, without: ReadonlySet<string>): Promise<Shown> {
    const marks = marksOf(report, { causes, verdicts: markOrder, without });
    const wanted = cellsToMark(marks);
    this.#marked = causes;
    if (this.#there !== undefined && isSame(this.#there, wanted)) return { cells: marks.length, closed: [] };
    const bare = this.#there?.size === 0;
    this.#there = undefined;
    const closed = await this.#lay(marks, bare);
    const laid = marks.filter(({ sheet }) => !closed.includes(sheet));
    // What stands on protected sheets is not known.
    if (closed.length === 0) this.#there = wanted;
    return { cells: laid.length, closed };
  }

  /** Lays marks on all sheets that can be written. @returns those that cannot */
  async #lay(marks: readonly MarkEdit[], bare: boolean): Promise<readonly string[]> {
    try {
      await this.host.apply([...(bare ? [] : CLEARED), ...marks]);
      return [];
    } catch (fault) {
      if (!(fault instanceof HostFault) || fault.sheets.length === 0) throw fault;
      const closed = fault.sheets;
      const open = marks.filter(({ sheet }) => !closed.includes(sheet));
      if (open.length === 0) throw fault;
      await this.host.apply([...(bare ? [] : [{ kind: 'clearMarks', except: closed } as const]), ...open]);
      return closed;
    }
  }

  /** After a new check or remark: marks follow their causes. The workbook is left alone where they are right already. */
  async keepUp(report: Report, without: ReadonlySet<string>): Promise<void> {
    if (this.#there === undefined) await this.#learn(report);
    const there = new Set(report.causes.map(({ id }) => id));
    const left = new Set([...this.#marked].filter((id) => there.has(id)));
    await this.show(report, left, without);
  }

  /** Takes all marks out. */
  async clear(): Promise<void> {
    this.#there = undefined;
    await this.host.apply(CLEARED);
    this.forget();
  }

  /** All marks went by another way. */
  forget(): void {
    this.#marked = new Set();
    this.#there = new Map();
  }

  /** Which causes the marks of an earlier session belong to: those all of whose cells are marked. */
  async #learn(report: Report): Promise<void> {
    const there = cellsOf(await this.host.readMarks());
    const marked = there.size === 0 ? [] : markedCells(report, { verdicts: markOrder });
    const whole = marked.filter(({ cause, cells }) => cells.every((cell) => shows(there, cell, cause.verdict)));
    this.#there = there;
    this.#marked = new Set(whole.map(({ cause }) => cause.id));
  }
}

function cellsToMark(marks: readonly MarkEdit[]): MarkedCells {
  return new Map(marks.map((mark) => [keyOf(mark), mark.verdict]));
}

function keyOf({ sheet, address }: ReportCell | MarkEdit): string {
  return `${sheet}!${address}`;
}

/** Whether a cell is marked with a verdict, or with that of another cause that counts more. */
function shows(there: MarkedCells, cell: ReportCell, verdict: MarkVerdict): boolean {
  const mark = there.get(keyOf(cell));
  return mark !== undefined && markOrder.indexOf(mark) <= markOrder.indexOf(verdict);
}

function isSame(there: MarkedCells, wanted: MarkedCells): boolean {
  return there.size === wanted.size && [...wanted].every(([key, verdict]) => there.get(key) === verdict);
}

/** The cells of areas; of areas too large to be ours some. */
function cellsOf(marks: readonly MarkEdit[]): MarkedCells {
  const cells = new Map<string, MarkVerdict>();
  for (const mark of marks) addCells(cells, mark);
  return cells;
}

function addCells(cells: Map<string, MarkVerdict>, { sheet, address, verdict }: MarkEdit): void {
  const area = parseRange(address);
  if (area === undefined) throw new Error(`no area: ${sheet}!${address}`);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (cells.size >= MOST) return;
      cells.set(`${sheet}!${toA1(row, column)}`, verdict);
    }
  }
}

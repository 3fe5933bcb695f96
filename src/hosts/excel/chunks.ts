import { HostFault } from '../../app/ports';
import type { ColumnSpan, GridRange, GridRow, SheetGrid } from '../../core/grid';
import { hostText } from '../../core/messages';
import type { KnownSheet } from './book';
import { codeOf, isTooMuch } from './faults';
import { AREAS, CELLS, hiddenColumnsOf, queueShown, toRange, toRows, withColumns, type LoadedArea } from './grids';

/** Cells of one answer: with values, types, formulas and formats some 60 bytes each, well below 5 MB. */
const CELLS_AT_ONCE = 20_000;

/** Beyond this a sheet is not read: a stray cell at the far end makes it as large, and reading would take hours. */
const CELLS_OF_A_SHEET = 5_000_000;

/** A band of rows of one sheet. */
interface Band {
  readonly sheet: KnownSheet;
  readonly area: LoadedArea;
}

/** Called before every answer and at the end, with the cells that were read and all there are; may throw to stop. */
export type Pace = (done: number, total: number) => void;

/**
 * Reads large sheets: one sync for their extents, then as few as their cells need. Grids by sheet id.
 * @throws HostFault for a sheet that Excel does not give, or not in a reasonable time
 */
export async function readInChunks(
  context: Excel.RequestContext,
  sheets: readonly KnownSheet[],
  pace: Pace,
): Promise<ReadonlyMap<string, SheetGrid>> {
  const bands = await extents(context, sheets);
  const reader = new Reader(context, pace, cellsOf(bands));
  for (const batch of batches(bands)) await reader.read(batch);
  pace(cellsOf(bands), cellsOf(bands));
  return new Map(sheets.map((sheet) => [sheet.id, reader.gridOf(sheet)]));
}

class Reader {
  readonly #rows = new Map<string, GridRow[]>();
  /** By their first cell: one that reaches over several bands comes with each of them. */
  readonly #merges = new Map<string, Map<string, GridRange>>();
  readonly #hidden = new Map<string, readonly ColumnSpan[]>();
  #done = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly pace: Pace,
    private readonly total: number,
  ) {}

  gridOf({ id, name, hidden }: KnownSheet): SheetGrid {
    const merges = [...(this.#merges.get(id)?.values() ?? [])];
    return withColumns({ name, hidden, rows: this.#rows.get(id) ?? [], merges }, this.#hidden.get(id) ?? []);
  }

  /** In one sync; in halves where Excel cannot answer at once: too many bytes, or more than 512 merged areas in a band. */
  async read(bands: readonly Band[]): Promise<void> {
    this.pace(this.#done, this.total);
    const queued = bands.map(({ sheet, area }) => {
      const range = this.context.workbook.worksheets
        .getItem(sheet.id)
        .getRangeByIndexes(area.rowIndex, area.columnIndex, area.rowCount, area.columnCount);
      const merged = range.getMergedAreasOrNullObject().load(AREAS);
      return { sheet, cells: range.load(CELLS), merged, shown: queueShown(range) };
    });
    try {
      await this.context.sync();
    } catch (error) {
      if (!isTooMuch(error)) throw error;
      for (const half of halvesOf(bands, error)) await this.read(half);
      return;
    }
    for (const { sheet, cells, merged, shown } of queued) {
      this.#collect(sheet.id, toRows(cells, shown), merged.isNullObject ? [] : merged.areas.items.map(toRange));
      this.#hidden.set(sheet.id, hiddenColumnsOf(cells, shown));
    }
    this.#done += cellsOf(bands);
  }

  #collect(id: string, rows: readonly GridRow[], merges: readonly GridRange[]): void {
    const collected = this.#rows.get(id) ?? [];
    for (const row of rows) collected.push(row);
    this.#rows.set(id, collected);
    const known = this.#merges.get(id) ?? new Map<string, GridRange>();
    for (const merge of merges) known.set(`${merge.top},${merge.left}`, merge);
    this.#merges.set(id, known);
  }
}

async function extents(context: Excel.RequestContext, sheets: readonly KnownSheet[]): Promise<Band[]> {
  const queued = sheets.map((sheet) => {
    const used = context.workbook.worksheets.getItem(sheet.id).getUsedRange(true);
    return { sheet, area: used.load('rowIndex,columnIndex,rowCount,columnCount') };
  });
  await context.sync();
  return queued.flatMap(({ sheet, area }) => bandsOf(sheet, area));
}

function bandsOf(sheet: KnownSheet, { rowIndex, columnIndex, rowCount, columnCount }: LoadedArea): Band[] {
  if (rowCount * columnCount > CELLS_OF_A_SHEET) {
    throw new HostFault('tooLarge', hostText.tooLargeToRead(sheet.name));
  }
  const height = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
  const bands: Band[] = [];
  for (let row = 0; row < rowCount; row += height) {
    const rows = Math.min(height, rowCount - row);
    bands.push({ sheet, area: { rowIndex: rowIndex + row, columnIndex, rowCount: rows, columnCount } });
  }
  return bands;
}

/** Bands that go into one answer together. */
function batches(bands: readonly Band[]): Band[][] {
  const all: Band[][] = [];
  let room = 0;
  for (const band of bands) {
    const cells = cellsOf([band]);
    if (cells > room || all.length === 0) {
      all.push([]);
      room = CELLS_AT_ONCE;
    }
    all.at(-1)?.push(band);
    room -= cells;
  }
  return all;
}

/** @throws HostFault where there is but one row, which Excel does not give: `error` says why */
function halvesOf(bands: readonly Band[], error: unknown): readonly (readonly Band[])[] {
  const middle = Math.ceil(bands.length / 2);
  const [first, ...others] = bands;
  if (first === undefined || others.length > 0) return [bands.slice(0, middle), bands.slice(middle)];
  const { sheet, area } = first;
  if (area.rowCount === 1) throw refusalOf(first, error);
  const above = Math.ceil(area.rowCount / 2);
  const below = { ...area, rowIndex: area.rowIndex + above, rowCount: area.rowCount - above };
  return [[{ sheet, area: { ...area, rowCount: above } }], [{ sheet, area: below }]];
}

function refusalOf({ sheet, area }: Band, error: unknown): HostFault {
  const tooMany = codeOf(error) === 'GeneralException';
  return new HostFault(
    'tooLarge',
    tooMany ? hostText.tooManyMerges(sheet.name, area.rowIndex + 1) : hostText.tooLargeToRead(sheet.name),
  );
}

function cellsOf(bands: readonly Band[]): number {
  return bands.reduce((cells, { area }) => cells + area.rowCount * area.columnCount, 0);
}

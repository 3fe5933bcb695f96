import { withoutReading } from '../../app/check/earlier';
import type { ReadOptions } from '../../app/ports';
import { HostFault } from '../../app/ports';
import type { SheetGrid } from '../../core/grid';
import { hostText } from '../../core/messages';
import type { Book, KnownSheet } from './book';
import { readInChunks, type Pace } from './chunks';
import { isTooMuch } from './faults';
import { AREAS, CELLS, hiddenColumnsOf, queueShown, toRange, toRows, withColumns } from './grids';
import { run } from './excelRun';

/**
 * Reads sheets in two syncs: their list, then all cells at once; in chunks where one answer cannot hold them. One sync
 * where an earlier reading tells all.
 */
export function readSheets(book: Book, options: ReadOptions): Promise<readonly SheetGrid[]> {
  return run(async (context) => {
    await book.refresh(context);
    stopIf(options);
    const sheets = book.sheets.map((sheet) => ({ sheet, grid: withoutReading(sheet, options) }));
    const wanted = sheets.flatMap(({ sheet, grid }) => (grid === undefined ? sheet : []));
    const read = (await readAtOnce(context, wanted)) ?? (await readInChunks(context, wanted, paceOf(options)));
    stopIf(options);
    return sheets.flatMap(({ sheet, grid }) => grid ?? read.get(sheet.id) ?? []);
  }, options);
}

/** Grids by sheet id, or `undefined` where they do not fit one answer. */
async function readAtOnce(
  context: Excel.RequestContext,
  sheets: readonly KnownSheet[],
): Promise<ReadonlyMap<string, SheetGrid> | undefined> {
  if (sheets.length === 0) return new Map();
  const queued = sheets.map(({ id, name, hidden }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const merged = sheet.getUsedRange(false).getMergedAreasOrNullObject().load(AREAS);
    const used = sheet.getUsedRange(true);
    return { id, name, hidden, cells: used.load(CELLS), merged, shown: queueShown(used) };
  });
  try {
    await context.sync();
  } catch (error) {
    if (isTooMuch(error)) return undefined;
    throw error;
  }
  // Beyond 5 million cells Excel answers null, whatever the types say.
  if (queued.some(({ cells }) => (cells.values as unknown) === null)) return undefined;
  return new Map(
    queued.map(({ id, name, hidden, cells, merged, shown }) => {
      const merges = merged.isNullObject ? [] : merged.areas.items.map(toRange);
      return [id, withColumns({ name, hidden, rows: toRows(cells, shown), merges }, hiddenColumnsOf(cells, shown))];
    }),
  );
}

function paceOf(options: ReadOptions): Pace {
  return (done, total) => {
    stopIf(options);
    options.onProgress?.(done, total);
  };
}

function stopIf({ cancel }: ReadOptions): void {
  if (cancel?.aborted === true) throw new HostFault('canceled', hostText.canceled());
}

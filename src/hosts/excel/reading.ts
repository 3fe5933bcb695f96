import type { ReadOptions } from '../../app/ports';
import { HostFault } from '../../app/ports';
import type { SheetGrid } from '../../core/grid';
import { hostText } from '../../core/messages';
import type { Book, KnownSheet } from './book';
import { readInChunks } from './chunks';
import { codeOf } from './faults';
import { toRange, toRows } from './grids';
import { run } from './session';

export const CELLS = 'rowIndex,columnIndex,values,valueTypes,formulas,numberFormat';
export const AREAS = 'areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount';

/** Excel's codes for an answer of more than 5 MB, and for what it cannot list at once (more than 512 merged areas). */
const TOO_MUCH: readonly (string | undefined)[] = ['ResponsePayloadSizeLimitExceeded', 'GeneralException'];

/** Reads sheets in two syncs: their list, then all cells at once; in chunks where one answer cannot hold them. */
export function readSheets(book: Book, options: ReadOptions): Promise<readonly SheetGrid[]> {
  return run(async (context) => {
    await book.refresh(context);
    stopIf(options);
    const wanted = book.sheets.filter(({ name }) => options.sheets?.includes(name) ?? true);
    const visible = wanted.filter(({ hidden }) => !hidden);
    const read = (await readAtOnce(context, visible)) ?? (await readInChunks(context, visible, () => stopIf(options)));
    stopIf(options);
    return wanted.map((sheet) => read.get(sheet.id) ?? { name: sheet.name, hidden: true, rows: [], merges: [] });
  }, options);
}

/** Grids by sheet id, or `undefined` where they do not fit one answer. */
async function readAtOnce(
  context: Excel.RequestContext,
  sheets: readonly KnownSheet[],
): Promise<ReadonlyMap<string, SheetGrid> | undefined> {
  if (sheets.length === 0) return new Map();
  const queued = sheets.map(({ id, name }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const merged = sheet.getUsedRange(false).getMergedAreasOrNullObject().load(AREAS);
    return { id, name, cells: sheet.getUsedRange(true).load(CELLS), merged };
  });
  try {
    await context.sync();
  } catch (error) {
    if (TOO_MUCH.includes(codeOf(error))) return undefined;
    throw error;
  }
  // Beyond 5 million cells Excel answers null, whatever the types say.
  if (queued.some(({ cells }) => (cells.values as unknown) === null)) return undefined;
  return new Map(
    queued.map(({ id, name, cells, merged }) => {
      const merges = merged.isNullObject ? [] : merged.areas.items.map(toRange);
      return [id, { name, hidden: false, rows: toRows(cells), merges }];
    }),
  );
}

function stopIf({ cancel }: ReadOptions): void {
  if (cancel?.aborted === true) throw new HostFault('canceled', hostText.canceled());
}

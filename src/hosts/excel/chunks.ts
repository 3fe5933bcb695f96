import { HostFault } from '../../app/ports';
import type { GridRange, GridRow, SheetGrid } from '../../core/grid';
import { hostText } from '../../core/messages';
import type { KnownSheet } from './book';
import { codeOf } from './faults';
import { AREAS, CELLS, toRange, toRows, type LoadedArea } from './grids';

/** Cells of one answer: with values, types, formulas and formats some 60 bytes each, well below 5 MB. */
const CELLS_AT_ONCE = 20_000;

/** A band of rows of one sheet. */
interface Band {
  readonly sheet: KnownSheet;
  readonly area: LoadedArea;
}

interface Collected {
  readonly rows: GridRow[];
  readonly merges: Map<string, GridRange>;
}

/**
 * Reads large sheets: one sync for their extents, then as few as their cells need. Grids by sheet id.
 * @param pause called before every answer; may throw to stop
 */
export async function readInChunks(
  context: Excel.RequestContext,
  sheets: readonly KnownSheet[],
  pause: () => void,
): Promise<ReadonlyMap<string, SheetGrid>> {
  const collected = new Map<string, Collected>(sheets.map(({ id }) => [id, { rows: [], merges: new Map() }]));
  for (const bands of batches(await extents(context, sheets))) {
    pause();
    await readBands(context, bands, collected);
  }
  return new Map(
    sheets.map(({ id, name, hidden }) => {
      const { rows, merges } = collected.get(id) ?? { rows: [], merges: new Map<string, GridRange>() };
      return [id, { name, hidden, rows, merges: [...merges.values()] }];
    }),
  );
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
    const cells = band.area.rowCount * band.area.columnCount;
    if (cells > room || all.length === 0) {
      all.push([]);
      room = CELLS_AT_ONCE;
    }
    all.at(-1)?.push(band);
    room -= cells;
  }
  return all;
}

async function readBands(
  context: Excel.RequestContext,
  bands: readonly Band[],
  collected: ReadonlyMap<string, Collected>,
): Promise<void> {
  const queued = bands.map(({ sheet, area }) => {
    const range = context.workbook.worksheets
      .getItem(sheet.id)
      .getRangeByIndexes(area.rowIndex, area.columnIndex, area.rowCount, area.columnCount);
    return { sheet, cells: range.load(CELLS), merged: range.getMergedAreasOrNullObject().load(AREAS) };
  });
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
    throw new HostFault('tooLarge', hostText.tooLargeToRead(bands[0]?.sheet.name ?? ''));
  }
  for (const { sheet, cells, merged } of queued) {
    const { rows, merges } = collected.get(sheet.id) ?? { rows: [], merges: new Map<string, GridRange>() };
    for (const row of toRows(cells)) rows.push(row);
    if (merged.isNullObject) continue;
    for (const area of merged.areas.items) merges.set(`${area.rowIndex},${area.columnIndex}`, toRange(area));
  }
}

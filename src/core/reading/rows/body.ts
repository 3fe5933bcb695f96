import type { GridRow } from '../../grid';
import type { DraftBody } from '../draft';
import type { Block } from '../header/blocks';
import { nameByTotalRow } from '../header/blocks';
import { isColumnNumberRow } from '../sheet/columnNumbers';
import { isRepeatedHead } from '../sheet/heads';
import type { FormLookup } from '../sheet/lookup';
import type { SheetView } from '../sheet/sheetView';
import { cellAt } from '../sheet/sheetView';
import type { FormColumn } from '../types';
import { BodyReader } from './bodyReader';
import { columnGaps, lineGaps } from './gaps';
import { unknownColumns } from './observations';
import { mergeRepeatedLines } from './repeated';
import { totalLines } from './totalLines';

/** The rows of a form that are found by label or code; lines come block by block. */
export function readBody(
  view: SheetView,
  lookup: FormLookup,
  layout: readonly Block[],
  from: number,
  to: number,
): DraftBody {
  const rows = view.rows.slice(from, to);
  const blocks = completeByTotalRow(rows, lookup, layout);
  const reader = new BodyReader(view, lookup, blocks);
  for (const row of rows) if (!isRepeatedHead(row)) reader.read(row);
  const [first = [], ...others] = reader.lines;
  const read = first.concat(...others, totalLines(view, lookup, blocks, reader.lines));
  const { lines, observations } = mergeRepeatedLines(read);
  const columns: FormColumn[] = [];
  for (const { index, amounts } of blocks)
    for (const { key, printed, sheetColumn } of amounts) columns.push({ key, printed, sheetColumn, block: index });
  return {
    lines,
    columns,
    counts: [],
    notes: reader.notes,
    observations: [...unknownColumns(view, blocks), ...reader.observations, ...observations],
    gaps: [...columnGaps(view, blocks, reader.rows), ...lineGaps(reader.lines, blocks, reader.entities)],
  };
}

/** The 合计 row may hold the last words of the header; they then name the columns. */
function completeByTotalRow(rows: readonly GridRow[], lookup: FormLookup, layout: readonly Block[]): readonly Block[] {
  const first = rows.find((row) => !isColumnNumberRow(row));
  if (first === undefined || layout.every((block) => block.unknown.length === 0)) return layout;
  return layout.map((block) => nameByTotalRow(block, (column) => wordAt(first, column), lookup));
}

function wordAt(row: GridRow, column: number): string {
  const value = cellAt(row, column)?.value;
  return typeof value === 'string' ? value : '';
}

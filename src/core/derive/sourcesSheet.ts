import { notationOf, type Place } from '../formula';
import type { PutSheetEdit, SheetCell } from '../edits';
import { ownSheets } from '../edits';
import { toA1, type CellRef, type GridRow, type SheetGrid } from '../grid';
import { deriveText as words } from '../messages';
import { formatAmount, fullDecimals, parseDecimalText, shortestDecimal } from '../money';
import type { TypedFigure } from '../reading';
import { countKey, type TypedCount } from './counts';
import { sourcesGrid } from './sourcesGrid';
import { TEXT_UNIT, type Input } from './types';

/** Columns of 上年及预算数, from 0. */
const COLUMN = { key: 0, name: 1, amount: 2, source: 3, cell: 4 } as const;
const AMOUNT_FORMAT = '#,##0.00';

/** A figure that derived ones are compared with: what it is called, and the figure where it is known. */
export interface Comparison {
  readonly place: Place;
  readonly name: string;
  readonly figure?: Input;
  readonly byHand: boolean;
  /** File the figure was taken from. */
  readonly file?: string;
}

/**
 * The figures that stand in 上年及预算数, by the notation of their place; none where there is no such sheet. Rows whose amount
 * is no number are left out.
 */
export function readTyped(sheets: readonly SheetGrid[]): ReadonlyMap<string, TypedFigure> {
  const typed = new Map<string, TypedFigure>();
  const grid = sourcesGrid(sheets);
  if (grid === undefined) return typed;
  for (const row of grid.rows) {
    const key = textAt(row, COLUMN.key);
    const amount = row.cells.find(({ column }) => column === COLUMN.amount)?.value;
    if (!key.includes('[') || key.startsWith('数量[') || typeof amount !== 'number') continue;
    const { fen } = parseDecimalText(shortestDecimal(amount), TEXT_UNIT);
    const source = textAt(row, COLUMN.source);
    const byHand = source === '' || source === words.byHand;
    typed.set(key, { fen, cell: { sheet: grid.name, row: row.row, column: COLUMN.amount }, byHand });
  }
  return typed;
}

/**
 * The sheet 上年及预算数 with where each amount stands in it, by the notation of its place.
 * @param name of the sheet, where the user has one of that name
 * @param counts numbers of the text that are no amounts
 */
export function sourcesSheet(
  comparisons: readonly Comparison[],
  name: string = ownSheets.sources,
  counts: readonly TypedCount[] = [],
): {
  edit: PutSheetEdit;
  cells: ReadonlyMap<string, CellRef>;
} {
  const rows: (SheetCell | null)[][] = [
    [{ content: words.sourcesTitle, style: 'title' }],
    [{ content: words.sourcesNote, style: 'note' }],
    words.sourcesHeadings.map((content) => ({ content, style: 'heading' })),
  ];
  const cells = new Map<string, CellRef>();
  for (const [source, heading] of blocks) {
    const block = comparisons.filter(({ place }) => place.source === source);
    if (block.length === 0) continue;
    rows.push([{ content: heading, style: 'heading' }]);
    for (const comparison of block) {
      cells.set(notationOf(comparison.place), { sheet: name, row: rows.length, column: COLUMN.amount });
      rows.push(comparisonRow(comparison));
    }
  }
  if (counts.length > 0) rows.push([{ content: words.countsHeading, style: 'heading' }], ...counts.map(countRow));
  const layout = { columnWidths: [44, 48, 16, 30, 44], orientation: 'landscape', headingRows: 3 } as const;
  return { edit: { kind: 'putSheet', name, rows, layout }, cells };
}

const blocks = [
  ['prior', words.priorHeading],
  ['budget', words.budgetHeading],
  ['current', words.currentHeading],
] as const;

function comparisonRow({ place, name, figure, byHand, file }: Comparison): SheetCell[] {
  const cell =
    byHand || figure?.cell === null || figure === undefined ? '' : `${figure.cell.sheet}!${addressOf(figure.cell)}`;
  return [
    { content: notationOf(place), style: 'note' },
    { content: name },
    { content: figure === undefined ? null : wanyuan(figure), numberFormat: AMOUNT_FORMAT },
    { content: figure === undefined || byHand ? words.byHand : (file ?? '') },
    { content: cell },
  ];
}

function countRow({ name, value }: TypedCount): SheetCell[] {
  return [
    { content: countKey(name), style: 'note' },
    { content: name },
    { content: value ?? null },
    { content: words.byHand },
    { content: '' },
  ];
}

/** The amount in 万元 with every digit that is known, so that percentages are worked out from unrounded amounts. */
function wanyuan({ fen }: Input): number {
  return Number(formatAmount(fen, TEXT_UNIT, fullDecimals(TEXT_UNIT)));
}

function addressOf({ row, column }: CellRef): string {
  return toA1(row, column);
}

function textAt(row: GridRow, column: number): string {
  const value = row.cells.find((cell) => cell.column === column)?.value;
  return typeof value === 'string' ? value.trim() : '';
}

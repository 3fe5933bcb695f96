import type { GridRow } from '../../grid';
import { footerAmount, isFilled, readAmounts, withoutHeaderWords } from './amounts';
import { isColumnNumberRow } from '../sheet/columnNumbers';
import type { DraftAmount, DraftBody, DraftLine } from '../draft';
import { draftLine, totalRow, unlabelled } from './draftLine';
import { isRepeatedHead } from '../sheet/heads';
import type { AmountColumn, Block } from '../header/blocks';
import { nameByTotalRow } from '../header/blocks';
import type { FoundLine, LineReader } from './lines';
import { lineReader } from './lines';
import type { FormLookup } from '../sheet/lookup';
import { isNoteText, notesOf } from './notes';
import { besides, lineObservations, unknownColumns } from './observations';
import { mergeRepeatedLines } from './repeated';
import { totalLines } from './totalLines';
import type { SheetView } from '../sheet/sheetView';
import { cellAt } from '../sheet/sheetView';
import { isFooterRow } from './footers';
import { columnGaps, lineGaps } from './gaps';
import type { FoundEntity } from './gaps';
import type { FormColumn, Note, Observation } from '../types';

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
  const body = rows.filter(({ row }) => reader.rows.has(row));
  const { lines, observations } = mergeRepeatedLines([
    ...reader.lines.flat(),
    ...totalLines(view, lookup, blocks, reader.lines),
  ]);
  const columns = blocks.flatMap(({ index, amounts }) =>
    amounts.map((amount): FormColumn => ({ ...amount, block: index })),
  );
  return {
    lines,
    columns,
    counts: [],
    notes: reader.notes,
    observations: [...unknownColumns(view, blocks), ...reader.observations, ...observations],
    gaps: [...columnGaps(view, blocks, body), ...lineGaps(reader.lines, blocks, reader.entities)],
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

class BodyReader {
  /** By block. */
  readonly lines: readonly DraftLine[][];
  readonly notes: Note[] = [];
  readonly observations: Observation[] = [];
  /** Sheet rows that are lines, and those of units under which codes are listed. */
  readonly rows = new Set<number>();
  readonly entities: FoundEntity[] = [];
  private readonly readers: readonly LineReader[];

  constructor(
    private readonly view: SheetView,
    private readonly lookup: FormLookup,
    private readonly blocks: readonly Block[],
  ) {
    this.lines = blocks.map(() => []);
    this.readers = blocks.map((block) => lineReader(lookup, block));
  }

  read(row: GridRow): void {
    const found = this.readers.map((read) => read(row));
    const entity = found.find((line) => line?.entity === true);
    if (entity !== undefined) {
      this.entities.push({ row: row.row, line: entity });
      return;
    }
    let claimed: number | undefined;
    let lines = 0;
    for (const block of this.blocks) {
      const own = readAmounts(this.view, row, withoutColumn(block.amounts, claimed));
      const footer = this.footerOf(row, block, found, own);
      if (footer !== undefined) claimed = footer.cell.column;
      const amounts = footer === undefined ? own : [footer];
      const line = this.accept(row, block, found[block.index], amounts);
      if (line === undefined) continue;
      this.lines[block.index]?.push(draftLine(this.view, row, block, line, withoutHeaderWords(this.lookup, amounts)));
      this.observations.push(...lineObservations(this.view, this.lookup, row, block, line, amounts));
      lines += 1;
    }
    if (lines > 0) {
      this.rows.add(row.row);
      this.observations.push(...besides(this.view, this.blocks, row));
    } else this.notes.push(...notesOf(this.view, row, this.blocks));
  }

  /** What a block's cells make of a row: nothing where they are blank, or hold a note. */
  private accept(
    row: GridRow,
    block: Block,
    found: FoundLine | undefined,
    amounts: readonly DraftAmount[],
  ): FoundLine | undefined {
    if (found?.known === true) return found;
    if (isFilled(amounts)) {
      if (isFooterRow(row, this.notes.length > 0)) return undefined;
      return found ?? (this.isOnlyRow(block) ? totalRow(block) : unlabelled(row, block));
    }
    if (found === undefined || isNoteText(found.printedName)) return undefined;
    return this.lookup.definition.rows === 'lines' ? found : undefined;
  }

  /** Whether a block prints no labels, so that its only row is the 合计. */
  private isOnlyRow({ labels, index }: Block): boolean {
    const { lines } = this.lookup.definition;
    return labels.length === 0 && this.lines[index]?.length === 0 && lines.some(({ key }) => key === '合计');
  }

  /** The amount of a line whose label reaches over its own column: it stands under a later block, whose own it then is not. */
  private footerOf(
    row: GridRow,
    block: Block,
    found: readonly (FoundLine | undefined)[],
    [own]: readonly DraftAmount[],
  ): DraftAmount | undefined {
    const line = found[block.index];
    if (own === undefined || line === undefined || !isFooter(line, block.index, found)) return undefined;
    const covered = this.view.coverOf(row.row, own.cell.column);
    if (this.lookup.definition.rows !== 'economic' && covered?.left !== line.labelColumn) return undefined;
    return footerAmount(this.view, row, line, own, this.blocks.slice(block.index + 1));
  }
}

/** A line that is no code, with nothing on its right. */
function isFooter(line: FoundLine, block: number, found: readonly (FoundLine | undefined)[]): boolean {
  return line.known && line.code === undefined && found.every((other, index) => index <= block || other === undefined);
}

function withoutColumn(columns: readonly AmountColumn[], column: number | undefined): readonly AmountColumn[] {
  return column === undefined ? columns : columns.filter(({ sheetColumn }) => sheetColumn !== column);
}

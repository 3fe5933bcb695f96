import type { GridRow } from '../../grid';
import type { DraftAmount, DraftLine } from '../draft';
import type { AmountColumn, Block } from '../header/blocks';
import type { FormLookup } from '../sheet/lookup';
import type { SheetView } from '../sheet/sheetView';
import type { Note, Observation } from '../types';
import { arePlain, footerAmount, isFilled, readAmounts, withoutHeaderWords } from './amounts';
import { draftLine, totalRow, unlabelled } from './draftLine';
import { isFooterRow } from './footers';
import type { FoundLine, LineReader } from './foundLine';
import type { FoundEntity } from './gaps';
import { lineReader } from './lines';
import { isNoteText, notesOf } from './notes';
import { addFiguresBesides, datedCode, headerWords, labelObservation, oddAmounts } from './observations';

/** Reads the rows of a form one after the other: what a row is may depend on those above. */
export class BodyReader {
  /** By block. */
  readonly lines: readonly DraftLine[][];
  readonly notes: Note[] = [];
  readonly observations: Observation[] = [];
  /** Rows that are lines. */
  readonly rows: GridRow[] = [];
  readonly entities: FoundEntity[] = [];
  private readonly readers: readonly LineReader[];
  /** All sheet columns that are understood. */
  private readonly columns = new Set<number>();

  constructor(
    private readonly view: SheetView,
    private readonly lookup: FormLookup,
    private readonly blocks: readonly Block[],
  ) {
    this.lines = blocks.map(() => []);
    this.readers = blocks.map((block) => lineReader(lookup, block));
    for (const block of blocks) for (const column of block.columns) this.columns.add(column);
  }

  read(row: GridRow): void {
    const found: (FoundLine | undefined)[] = [];
    for (const read of this.readers) found.push(read(row));
    for (const line of found) {
      if (line?.entity !== true) continue;
      this.entities.push({ row: row.row, line });
      return;
    }
    this.readLines(row, found);
  }

  private readLines(row: GridRow, found: readonly (FoundLine | undefined)[]): void {
    let claimed: number | undefined;
    let lines = 0;
    for (const block of this.blocks) {
      const own = readAmounts(this.view, row, withoutColumn(block.amounts, claimed));
      const footer = this.footerOf(row, block, found, own);
      if (footer !== undefined) claimed = footer.cell.column;
      const amounts = footer === undefined ? own : [footer];
      const line = this.accept(row, block, found[block.index], amounts);
      if (line === undefined) continue;
      this.take(row, block, line, amounts);
      lines += 1;
    }
    if (lines > 0) {
      this.rows.push(row);
      addFiguresBesides(this.view, this.columns, row, this.observations);
    } else this.notes.push(...notesOf(this.view, row, this.blocks));
  }

  private take(row: GridRow, block: Block, line: FoundLine, amounts: readonly DraftAmount[]): void {
    const { view, lookup, observations } = this;
    const plain = arePlain(amounts);
    const kept = plain ? amounts : withoutHeaderWords(lookup, amounts);
    this.lines[block.index]?.push(draftLine(view, row, block, line, kept));
    if (!plain) observations.push(...headerWords(lookup, amounts), ...oddAmounts(amounts));
    const dated = datedCode(view, row, line);
    if (dated !== undefined) observations.push(dated);
    const labelled = labelObservation(view, row, block, line);
    if (labelled !== undefined) observations.push(labelled);
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
    amounts: readonly DraftAmount[],
  ): DraftAmount | undefined {
    const line = found[block.index];
    const own = amounts[0];
    if (own === undefined || line === undefined || !isFooter(line, block.index, found)) return undefined;
    const covered = this.view.coverOf(row.row, own.cell.column);
    if (this.lookup.definition.rows !== 'economic' && covered?.left !== line.labelColumn) return undefined;
    return footerAmount(this.view, row, line, own, this.blocks.slice(block.index + 1));
  }
}

/** A line that is no code, with nothing on its right. */
function isFooter(line: FoundLine, block: number, found: readonly (FoundLine | undefined)[]): boolean {
  if (!line.known || line.code !== undefined) return false;
  for (let right = block + 1; right < found.length; right += 1) if (found[right] !== undefined) return false;
  return true;
}

function withoutColumn(columns: readonly AmountColumn[], column: number | undefined): readonly AmountColumn[] {
  return column === undefined ? columns : columns.filter(({ sheetColumn }) => sheetColumn !== column);
}

import type { GridCell, GridRow } from '../grid';
import { isColumnNumberRow } from './columnNumbers';
import { contentOf } from './content';
import type { DraftAmount, DraftBody, DraftLine } from './draft';
import type { Block } from './layout';
import { nameByTotalRow } from './layout';
import { lineReader } from './lines';
import type { FoundLine } from './lines';
import type { FormLookup } from './lookup';
import { mergeRepeatedLines } from './repeated';
import { isNoteText, NIL_WORDS } from './notes';
import { isUnitText } from './preamble';
import { isRoleWord } from './roles';
import type { SheetView } from './sheetView';
import { cellAt, refOf, rightEnd, textOf } from './sheetView';
import { formOfTitle } from './titles';
import { compact } from './text';
import type { FormColumn, Note, Observation } from './types';

/** Rows of a form that are found by label or code. */
export function readBody(
  view: SheetView,
  lookup: FormLookup,
  layout: readonly Block[],
  from: number,
  to: number,
): DraftBody {
  const blocks = completeByTotalRow(view, lookup, layout, from, to);
  const reader = new BodyReader(view, lookup, blocks);
  for (let index = from; index < to; index += 1) {
    const row = view.rows[index];
    if (row !== undefined) reader.read(row);
  }
  return reader.finish();
}

/** The 合计 row may hold the last words of the header; they then name the columns. */
function completeByTotalRow(
  view: SheetView,
  lookup: FormLookup,
  layout: readonly Block[],
  from: number,
  to: number,
): readonly Block[] {
  if (layout.every((block) => block.unknown.length === 0)) return layout;
  for (let index = from; index < Math.min(to, from + 3); index += 1) {
    const row = view.rows[index];
    if (row === undefined || isColumnNumberRow(row)) continue;
    return layout.map((block) => nameByTotalRow(block, (column) => wordAt(row, column), lookup));
  }
  return layout;
}

function wordAt(row: GridRow, column: number): string {
  const value = cellAt(row, column)?.value;
  return typeof value === 'string' ? value : '';
}

class BodyReader {
  private readonly lines: DraftLine[] = [];
  private readonly notes: Note[] = [];
  private readonly observations: Observation[] = [];
  private readonly readers;
  private readonly knownColumns: ReadonlySet<number>;

  constructor(
    private readonly view: SheetView,
    private readonly lookup: FormLookup,
    private readonly blocks: readonly Block[],
  ) {
    this.readers = blocks.map((block) => lineReader(lookup, block));
    this.knownColumns = new Set(
      blocks.flatMap(({ codes, labels, lineNumber, amounts }) => [
        ...codes,
        ...labels,
        ...(lineNumber === undefined ? [] : [lineNumber]),
        ...amounts.map((amount) => amount.sheetColumn),
      ]),
    );
  }

  read(row: GridRow): void {
    if (this.isRepeatedHead(row)) return;
    const before = this.lines.length;
    const found = this.readers.map((read) => read(row));
    this.blocks.forEach((block, index) => this.addLine(row, block, found, index));
    if (this.lines.length > before) this.lookBesides(row);
    else if (found.every((line) => line?.known !== true)) this.addNotes(row);
  }

  finish(): DraftBody {
    const columns = this.blocks.flatMap(({ index, amounts }) =>
      amounts.map((amount): FormColumn => ({ ...amount, block: index })),
    );
    for (const block of this.blocks) {
      for (const { printed, path } of block.unknown) {
        const part = path.parts.at(-1);
        if (part !== undefined)
          this.observations.push({
            kind: 'unknownColumn',
            text: printed,
            cell: refOf(this.view, part.row, part.column),
          });
      }
    }
    const { lines, observations } = mergeRepeatedLines(this.lines);
    return { lines, columns, counts: [], notes: this.notes, observations: [...this.observations, ...observations] };
  }

  private isRepeatedHead(row: GridRow): boolean {
    let words = false;
    for (const cell of row.cells) {
      if (typeof cell.value !== 'string') continue;
      if (isRoleWord(cell.value) || isUnitText(cell.value) || compact(cell.value) === '栏次') return true;
      if (formOfTitle(cell.value) !== null) return true;
      words = true;
    }
    return !words && isColumnNumberRow(row);
  }

  private addLine(row: GridRow, block: Block, found: readonly (FoundLine | undefined)[], index: number): void {
    const line = found[index];
    const amounts = this.amountsOf(row, block, line, found.slice(index + 1));
    const filled = amounts.some(({ content }) => content.kind !== 'blank');
    if (line === undefined || (!line.known && !filled)) {
      if (line === undefined && filled) this.lines.push(this.unlabelled(row, block, amounts));
      else if (line !== undefined && !isNoteText(line.printedName)) this.addUnknown(row, block, line, amounts);
      return;
    }
    this.lines.push(this.draft(row, block, line, amounts));
    this.observe(block, line, amounts);
    if (!line.known) {
      const cell = refOf(this.view, row.row, line.codeColumn ?? line.labelColumn);
      this.observations.push({ kind: 'unknownLine', text: line.printedName || line.key, cell });
    }
  }

  /** A label without amounts that is no note: only forms of statutory lines have such rows. */
  private addUnknown(row: GridRow, block: Block, line: FoundLine, amounts: readonly DraftAmount[]): void {
    if (this.lookup.definition.rows !== 'lines' && this.lookup.definition.rows !== 'entities') return;
    this.lines.push(this.draft(row, block, line, amounts));
    const cell = refOf(this.view, row.row, line.labelColumn);
    this.observations.push({ kind: 'unknownLine', text: line.printedName, cell });
  }

  private unlabelled(row: GridRow, block: Block, amounts: readonly DraftAmount[]): DraftLine {
    const labelColumn = block.labels[0] ?? block.codes[0] ?? 0;
    const line = { key: `行${row.row + 1}`, known: false, printedName: '', labelColumn };
    return this.draft(row, block, line, amounts);
  }

  private draft(row: GridRow, block: Block, line: FoundLine, amounts: readonly DraftAmount[]): DraftLine {
    const lineNumber = block.lineNumber === undefined ? '' : textOf(cellAt(row, block.lineNumber)).trim();
    return {
      key: line.key,
      ...(line.code === undefined ? {} : { code: line.code }),
      known: line.known,
      printedName: line.printedName,
      labelCell: refOf(this.view, row.row, line.labelColumn),
      ...(line.codeColumn === undefined ? {} : { codeCell: refOf(this.view, row.row, line.codeColumn) }),
      ...(lineNumber === '' ? {} : { lineNumber }),
      sheetRow: row.row,
      block: block.index,
      amounts,
    };
  }

  private amountsOf(
    row: GridRow,
    block: Block,
    line: FoundLine | undefined,
    behind: readonly (FoundLine | undefined)[],
  ): DraftAmount[] {
    const own = block.amounts.map(({ key, sheetColumn }) => this.amount(row, key, sheetColumn));
    if (
      line?.known !== true ||
      line.code !== undefined ||
      own.length !== 1 ||
      behind.some((other) => other !== undefined)
    )
      return own;
    return this.footerAmount(row, block, line, own);
  }

  /** The amount of a footer may stand under a later block, its label reaching over the blocks between. */
  private footerAmount(row: GridRow, block: Block, line: FoundLine, own: DraftAmount[]): DraftAmount[] {
    if (this.lookup.definition.rows !== 'economic' || own[0]?.content.kind !== 'blank') return own;
    const end = rightEnd(this.view, row.row, line.labelColumn);
    const later = this.blocks.slice(block.index + 1).flatMap(({ amounts }) => amounts);
    const candidates = later.map(({ key, sheetColumn }) => this.amount(row, key, sheetColumn));
    const filled = candidates.find(({ content }) => content.kind !== 'blank');
    const behindLabel = candidates.find(({ cell }) => cell.column > end);
    const covered = own[0].cell.column <= end;
    if (filled !== undefined) return [filled];
    return covered && behindLabel !== undefined ? [behindLabel] : own;
  }

  private amount(row: GridRow, column: string, sheetColumn: number): DraftAmount {
    return { column, cell: refOf(this.view, row.row, sheetColumn), content: contentOf(cellAt(row, sheetColumn)) };
  }

  private observe(block: Block, line: FoundLine, amounts: readonly DraftAmount[]): void {
    for (const { content, cell } of amounts) {
      if (content.kind === 'text' && this.lookup.isHeaderWord(content.text))
        this.observations.push({ kind: 'headerWords', text: content.text, cell });
    }
    const [codeColumn] = block.codes;
    if (line.known && line.code === undefined && codeColumn !== undefined && line.labelColumn > codeColumn) {
      const cell = amounts[0]?.cell;
      if (cell !== undefined && block.labels.includes(line.labelColumn))
        this.observations.push({
          kind: 'totalOnNameColumn',
          key: line.key,
          cell: { ...cell, column: line.labelColumn },
        });
    }
  }

  /** Figures of a row of the form that stand under no column of amounts. */
  private lookBesides(row: GridRow): void {
    for (const cell of row.cells) {
      if (this.knownColumns.has(cell.column) || typeof cell.value !== 'number') continue;
      const ref = refOf(this.view, row.row, cell.column);
      this.observations.push({ kind: 'figureOutsideColumns', cell: ref, printed: String(cell.value) });
    }
  }

  private addNotes(row: GridRow): void {
    for (const cell of row.cells) {
      const text = typeof cell.value === 'string' ? cell.value.trim() : '';
      if (text !== '' && !NIL_WORDS.test(compact(text)) && !isLineNumberCell(cell, this.blocks))
        this.notes.push({ text, cell: refOf(this.view, row.row, cell.column) });
    }
  }
}

function isLineNumberCell(cell: GridCell, blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.lineNumber === cell.column);
}

import type { GridRow } from '../../grid';
import type { DraftAmount } from '../draft';
import type { Block } from '../header/blocks';
import type { FoundLine } from './foundLine';
import type { FormLookup } from '../sheet/lookup';
import type { SheetView } from '../sheet/sheetView';
import { refOf } from '../sheet/sheetView';
import type { Observation } from '../types';

/** Columns of amounts whose header nobody understands. */
export function unknownColumns(view: SheetView, blocks: readonly Block[]): Observation[] {
  if (blocks.every(({ unknown }) => unknown.length === 0)) return [];
  return blocks.flatMap(({ unknown }) =>
    unknown.flatMap(({ printed, path }): Observation[] => {
      const part = path.parts.at(-1);
      if (part === undefined) return [];
      return [{ kind: 'unknownColumn', text: printed, cell: refOf(view, part.row, part.column) }];
    }),
  );
}

/** What is noticed about the label and the code of a line, `undefined` where nothing is. */
export function labelObservation(
  view: SheetView,
  row: GridRow,
  block: Block,
  line: FoundLine,
): Observation | undefined {
  if (line.known && !isOnNameColumn(block, line)) return undefined;
  const cell = refOf(view, row.row, line.codeColumn ?? line.labelColumn);
  return line.known
    ? { kind: 'totalOnNameColumn', key: line.key, cell }
    : { kind: 'unknownLine', text: line.printedName || line.key, cell };
}

/** Amounts that their number format does not print as such, and numbers typed as text with blanks. */
export function oddAmounts(amounts: readonly DraftAmount[]): readonly Observation[] {
  return amounts.flatMap(({ content, cell }): Observation[] => {
    if (content.kind === 'unread' && content.why === 'date') return [{ kind: 'oddFormat', format: 'date', cell }];
    if (content.kind !== 'number' || content.odd === undefined) return [];
    return content.odd === 'spaced'
      ? [{ kind: 'spacedNumber', cell }]
      : [{ kind: 'oddFormat', format: content.odd, cell }];
  });
}

/** A code that became a date. */
export function datedCode(
  view: SheetView,
  row: GridRow,
  { dated, code, codeColumn }: FoundLine,
): Observation | undefined {
  if (!dated || code === undefined || codeColumn === undefined) return undefined;
  return { kind: 'datedCode', code, cell: refOf(view, row.row, codeColumn) };
}

/** Header words typed into amount cells. */
export function headerWords(lookup: FormLookup, amounts: readonly DraftAmount[]): readonly Observation[] {
  return amounts.flatMap(({ content, cell }): Observation[] => {
    const isWord = content.kind === 'text' && lookup.isHeaderWord(content.text);
    return isWord ? [{ kind: 'headerWords', text: content.text, cell }] : [];
  });
}

function isOnNameColumn(block: Block, line: FoundLine): boolean {
  const [codeColumn] = block.codes;
  const split = block.codes.length > 1;
  return line.code === undefined && codeColumn !== undefined && !split && block.labels.includes(line.labelColumn);
}

/**
 * Adds the figures of a row of the form that stand under none of its columns.
 * @param columns all sheet columns of the form that are understood
 */
export function addFiguresBesides(
  view: SheetView,
  columns: ReadonlySet<number>,
  { row, cells }: GridRow,
  found: Observation[],
): void {
  for (const { column, value } of cells) {
    if (typeof value === 'number' && !columns.has(column))
      found.push({ kind: 'figureOutsideColumns', cell: refOf(view, row, column), printed: String(value) });
  }
}

import type { GridRow } from '../../grid';
import type { DraftAmount } from '../draft';
import type { Block } from '../header/blocks';
import type { FoundLine } from './lines';
import type { FormLookup } from '../sheet/lookup';
import type { SheetView } from '../sheet/sheetView';
import { refOf } from '../sheet/sheetView';
import type { Observation } from '../types';

const NOTHING: readonly Observation[] = [];

/** Columns of amounts whose header nobody understands. */
export function unknownColumns(view: SheetView, blocks: readonly Block[]): Observation[] {
  return blocks.flatMap(({ unknown }) =>
    unknown.flatMap(({ printed, path }): Observation[] => {
      const part = path.parts.at(-1);
      if (part === undefined) return [];
      return [{ kind: 'unknownColumn', text: printed, cell: refOf(view, part.row, part.column) }];
    }),
  );
}

/** What is noticed about one line of a row. */
export function lineObservations(
  view: SheetView,
  lookup: FormLookup,
  row: GridRow,
  block: Block,
  line: FoundLine,
  amounts: readonly DraftAmount[],
): readonly Observation[] {
  const words = [...headerWords(lookup, amounts), ...oddAmounts(amounts), ...datedCode(view, row, line)];
  const onNameColumn = isOnNameColumn(block, line);
  if (line.known && !onNameColumn) return words;
  const cell = refOf(view, row.row, line.codeColumn ?? line.labelColumn);
  if (onNameColumn && line.known) return [...words, { kind: 'totalOnNameColumn', key: line.key, cell }];
  return [...words, { kind: 'unknownLine', text: line.printedName || line.key, cell }];
}

/** Amounts that their number format does not print as such, and numbers typed as text with blanks. */
function oddAmounts(amounts: readonly DraftAmount[]): readonly Observation[] {
  return amounts.flatMap(({ content, cell }): Observation[] => {
    if (content.kind === 'unread' && content.why === 'date') return [{ kind: 'oddFormat', format: 'date', cell }];
    if (content.kind !== 'number' || content.odd === undefined) return [];
    return content.odd === 'spaced'
      ? [{ kind: 'spacedNumber', cell }]
      : [{ kind: 'oddFormat', format: content.odd, cell }];
  });
}

function datedCode(view: SheetView, row: GridRow, { dated, code, codeColumn }: FoundLine): readonly Observation[] {
  if (dated !== true || code === undefined || codeColumn === undefined) return NOTHING;
  return [{ kind: 'datedCode', code, cell: refOf(view, row.row, codeColumn) }];
}

/** Header words typed into amount cells. */
export function headerWords(lookup: FormLookup, amounts: readonly DraftAmount[]): readonly Observation[] {
  if (amounts.every(({ content }) => content.kind !== 'text')) return NOTHING;
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

/** Figures of a row of the form that stand under none of its columns. */
export function besides(view: SheetView, blocks: readonly Block[], { row, cells }: GridRow): readonly Observation[] {
  const found: Observation[] = [];
  for (const { column, value } of cells) {
    if (typeof value !== 'number' || blocks.some((block) => block.columns.has(column))) continue;
    found.push({ kind: 'figureOutsideColumns', cell: refOf(view, row, column), printed: String(value) });
  }
  return found.length === 0 ? NOTHING : found;
}

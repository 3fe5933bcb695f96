import type { GridRow } from '../../grid';
import { contentAt } from './amounts';
import type { DraftLine } from '../draft';
import type { Block } from '../header/blocks';
import type { FoundLine } from './foundLine';
import type { SheetView } from '../sheet/sheetView';
import { refOf } from '../sheet/sheetView';
import type { Content } from '../sheet/content';
import type { Gap } from '../types';

/** The row of a unit, under which codes are listed. */
export interface FoundEntity {
  readonly row: number;
  readonly line: FoundLine;
}

/** Shares and changes are worked out from what is printed beside them: no amount of the form is among them. */
const DERIVED = /占[^占]*比|比重|增减|同比|比上年|增长|完成|[%％]/;

/** Columns with amounts whose header was not understood. */
export function columnGaps(view: SheetView, blocks: readonly Block[], rows: readonly GridRow[]): Gap[] {
  if (blocks.every(({ unknown }) => unknown.length === 0)) return [];
  return blocks.flatMap(({ unknown, side }) =>
    unknown.flatMap(({ printed, path, sheetColumn }): Gap[] => {
      if (DERIVED.test(printed) || !rows.some((row) => isAmount(contentAt(view, row, sheetColumn)))) return [];
      const part = path.parts.at(-1);
      const cell = refOf(view, part?.row ?? rows[0]?.row ?? 0, sheetColumn);
      return [{ kind: 'column', text: printed, cell, ...(side === undefined ? {} : { side }) }];
    }),
  );
}

/**
 * Rows with amounts whose label was not understood. A block of which no row was understood, beside one that was, is a table of
 * its own; where several units are listed, nobody knows which codes are whose.
 */
export function lineGaps(
  lines: readonly (readonly DraftLine[])[],
  blocks: readonly Block[],
  entities: readonly FoundEntity[],
): Gap[] {
  if (entities.length < 2 && !lines.some((own) => own.some(isUnread))) return [];
  const understood = lines.map((own) => own.some(({ line }) => line.known));
  return blocks.flatMap(({ index, side }) => {
    const besides = blocks.some((other) => other.index !== index && other.side === side && understood[other.index]);
    if (understood[index] !== true && besides) return [];
    const own = [...(lines[index] ?? []).filter(isUnread), ...(index === 0 ? severalUnits(lines, entities) : [])];
    return own.map(({ line }): Gap => {
      const text = line.printedName || (line.code ?? '');
      return { kind: 'line', text, cell: line.codeCell ?? line.labelCell, ...(side === undefined ? {} : { side }) };
    });
  });
}

/** Rows of further units: the first line below the second stands for them. */
function severalUnits(lines: readonly (readonly DraftLine[])[], entities: readonly FoundEntity[]): DraftLine[] {
  return entities.slice(1, 2).flatMap(({ row }) => lines.flat().find(({ line }) => line.sheetRow > row) ?? []);
}

/** A label that nobody knows beside an amount; `其中：…` is a part of the line above, and what has no label is where it stands. */
function isUnread({ line, amounts }: DraftLine): boolean {
  if (line.known || (line.printedName === '' && line.code === undefined) || /^\s*其\s*中/.test(line.printedName))
    return false;
  return amounts.some(({ content }) => isAmount(content));
}

/** Whether something stands in a cell that is not nothing and not words. */
export function isAmount(content: Content): boolean {
  return content.kind === 'number' ? !content.zero : content.kind !== 'blank' && content.kind !== 'text';
}

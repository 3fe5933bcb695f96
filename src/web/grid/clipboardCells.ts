import type { CellContent } from '../../core/edits';
import type { CopiedCells } from './copying';

/** The clipboard's kind for cells of this page. */
export const OWN_KIND = 'application/x-duibiao-cells+json';

/** Cells that this page put on the clipboard; `undefined` for what another put there under the same name. */
export function toCopied(text: string): CopiedCells | undefined {
  if (text === '') return undefined;
  try {
    const read: unknown = JSON.parse(text);
    return isCopied(read) ? read : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isCopied(read: unknown): read is CopiedCells {
  if (!isObject(read) || !isObject(read['from']) || !Array.isArray(read['rows'])) return false;
  const { row, column } = read['from'];
  if (!Number.isInteger(row) || !Number.isInteger(column)) return false;
  return read['rows'].every((cells: unknown) => Array.isArray(cells) && cells.every(isContent));
}

function isContent(read: unknown): read is CellContent {
  if (read === null || ['string', 'number', 'boolean'].includes(typeof read)) return true;
  return isObject(read) && typeof read['formula'] === 'string';
}

function isObject(read: unknown): read is Readonly<Record<string, unknown>> {
  return typeof read === 'object' && read !== null;
}

import type { ClipboardEvent } from 'react';
import type { CellEdit } from '../../core/edits';
import type { GridRange } from '../../core/grid';
import { OWN_KIND, toCopied } from './clipboardCells';
import { copiedCells, emptied, pasted, shownText, sourcesOfCells, sourcesOfText } from './copying';
import type { Unpastable } from './copying';
import type { SheetModel } from './sheetModel';

interface Options {
  readonly model: SheetModel;
  /** The selected cells. */
  readonly range: GridRange | undefined;
  readonly onChange: (edits: readonly CellEdit[]) => void;
  readonly onRefuse: (why: Unpastable) => void;
}

type Handler = (event: ClipboardEvent<HTMLElement>) => void;

interface ClipboardHandlers {
  readonly onCopy: Handler;
  readonly onCut: Handler;
  readonly onPaste: Handler;
}

/** Copying, cutting and pasting the selected cells, also from and to Excel; a field being typed in is left alone. */
export function useClipboard({ model, range, onChange, onRefuse }: Options): ClipboardHandlers {
  const withRange = (work: (event: ClipboardEvent, cells: GridRange) => void): Handler => {
    return (event) => {
      if (range === undefined || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      work(event, range);
    };
  };
  const copy = ({ clipboardData }: ClipboardEvent, cells: GridRange): void => {
    clipboardData.setData('text/plain', shownText(model, cells));
    clipboardData.setData(OWN_KIND, JSON.stringify(copiedCells(model, cells)));
  };
  return {
    onCopy: withRange(copy),
    onCut: withRange((event, cells) => {
      copy(event, cells);
      onChange(emptied(model, cells));
    }),
    onPaste: withRange(({ clipboardData }, cells) => {
      const own = toCopied(clipboardData.getData(OWN_KIND));
      const rows = own === undefined ? sourcesOfText(model, clipboardData.getData('text/plain')) : sourcesOfCells(own);
      const edits = pasted(model, cells, rows);
      if (typeof edits === 'string') onRefuse(edits);
      else onChange(edits);
    }),
  };
}

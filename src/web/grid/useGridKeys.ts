import type { KeyboardEvent } from 'react';
import type { SheetModel } from './sheetModel';

/** A cell of the sheet in view, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

interface Options {
  readonly model: SheetModel;
  readonly selected: Place | undefined;
  /** Height of the view in pixels: how far a page is. */
  readonly height: number;
  readonly onSelect: (place: Place) => void;
  readonly onType: (place: Place, text: string) => void;
  readonly onUndo: () => void;
  readonly onEdit: (editing: { readonly place: Place; readonly initial?: string }) => void;
}

/** The keyboard over a sheet, as in Excel: arrows, pages, Home and End move; F2, Enter or typing edits; Delete empties; Ctrl+Z takes back. */
export function useGridKeys(options: Options): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    if (event.target !== event.currentTarget || event.altKey || event.metaKey) return;
    const place = options.selected ?? { row: 0, column: 0 };
    const next = moved(event, place, options);
    if (next !== undefined) options.onSelect(next);
    else if (event.key === 'F2' || event.key === 'Enter') options.onEdit({ place });
    else if (event.key === 'Delete' || event.key === 'Backspace') options.onType(place, '');
    else if (event.ctrlKey && event.key === 'z') options.onUndo();
    else if (event.key.length === 1 && !event.ctrlKey) options.onEdit({ place, initial: event.key });
    else return;
    event.preventDefault();
  };
}

function moved(event: KeyboardEvent, place: Place, { model, height }: Options): Place | undefined {
  const area = model.area(place.row, place.column);
  const page = Math.max(Math.floor(height / model.rows.standard) - 2, 1);
  const to = (row: number, column: number): Place => inside(model, row, column);
  switch (event.key) {
    case 'ArrowDown':
      return to(area.bottom + 1, place.column);
    case 'ArrowUp':
      return to(area.top - 1, place.column);
    case 'ArrowRight':
      return to(place.row, area.right + 1);
    case 'ArrowLeft':
      return to(place.row, area.left - 1);
    case 'PageDown':
      return to(place.row + page, place.column);
    case 'PageUp':
      return to(place.row - page, place.column);
    case 'Home':
      return to(event.ctrlKey ? 0 : place.row, 0);
    case 'End':
      return event.ctrlKey ? to(model.rowCount - 1, model.columnCount - 1) : to(place.row, model.columnCount - 1);
    default:
      return undefined;
  }
}

/** The nearest cell of the sheet; one under a merged area stands for the area's first. */
function inside(model: SheetModel, row: number, column: number): Place {
  const nearest = {
    row: Math.min(Math.max(row, 0), model.rowCount - 1),
    column: Math.min(Math.max(column, 0), model.columnCount - 1),
  };
  const { top, left } = model.area(nearest.row, nearest.column);
  return { row: top, column: left };
}

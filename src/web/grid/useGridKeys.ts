import type { KeyboardEvent } from 'react';
import type { Place } from './place';
import type { SheetModel } from './sheetModel';

interface Options {
  readonly model: SheetModel;
  readonly selected: Place | undefined;
  /** The other end of the selected range. */
  readonly corner: Place | undefined;
  /** Height of the view in pixels: how far a page is. */
  readonly height: number;
  readonly onSelect: (place: Place) => void;
  /** Selects all cells up to this one. */
  readonly onExtend: (corner: Place) => void;
  readonly onEmpty: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onEdit: (editing: { readonly place: Place; readonly initial?: string }) => void;
}

/**
 * The keyboard over a sheet, as in Excel: arrows, pages, Home and End move, with Shift they select; F2, Enter or typing edits;
 * Delete empties; Ctrl+Z takes back, Ctrl+Y or Ctrl+Shift+Z does it again.
 */
export function useGridKeys(options: Options): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    if (event.target !== event.currentTarget || event.altKey) return;
    const done = event.ctrlKey || event.metaKey ? command(event, options) : plainKey(event, options);
    if (done) event.preventDefault();
  };
}

/** @returns whether the key meant something */
function command(event: KeyboardEvent, options: Options): boolean {
  const { model, onSelect, onExtend, onUndo, onRedo } = options;
  const key = event.key.toLowerCase();
  if (key === 'z' && !event.shiftKey) onUndo();
  else if (key === 'y' || key === 'z') onRedo();
  else if (key === 'a') {
    onSelect({ row: 0, column: 0 });
    onExtend({ row: model.lastRow, column: model.lastColumn });
  } else return event.ctrlKey && move(event, options);
  return true;
}

function plainKey(event: KeyboardEvent, options: Options): boolean {
  const place = options.selected ?? { row: 0, column: 0 };
  if (move(event, options)) return true;
  if (event.key === 'F2' || event.key === 'Enter') options.onEdit({ place });
  else if (event.key === 'Delete' || event.key === 'Backspace') options.onEmpty();
  else if (event.key.length === 1) options.onEdit({ place, initial: event.key });
  else return false;
  return true;
}

function move(event: KeyboardEvent, options: Options): boolean {
  const { selected = { row: 0, column: 0 }, corner, onExtend, onSelect } = options;
  const next = moved(event, event.shiftKey ? (corner ?? selected) : selected, options);
  if (next === undefined) return false;
  if (event.shiftKey) onExtend(next);
  else onSelect(next);
  return true;
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

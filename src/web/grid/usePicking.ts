import { useState } from 'react';
import type { MouseEvent, PointerEvent } from 'react';
import type { Place } from './place';

/** The cell being edited; `initial` is what was typed to begin with. */
interface Editing {
  readonly place: Place;
  readonly initial?: string;
}

interface Picked {
  /** The other end of the selected range; `undefined` where it is one cell. */
  readonly corner: Place | undefined;
  readonly editing: Editing | undefined;
}

interface Picking {
  readonly select: (place: Place) => void;
  readonly extend: (corner: Place) => void;
  readonly edit: (editing: Editing | undefined) => void;
}

interface PointerHandlers {
  readonly onClick: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerOver: (event: PointerEvent) => void;
}

/** Picking cells: one by clicking, several by dragging or with Shift, one to edit by a double click. */
export function usePicking(
  selected: Place | undefined,
  onSelect: (place: Place) => void,
): readonly [Picked, Picking, PointerHandlers] {
  const [{ corner, anchor }, setRange] = useState<{ readonly corner?: Place; readonly anchor?: Place | undefined }>({});
  const [editing, edit] = useState<Editing>();
  const extend = (to: Place): void => setRange({ corner: to, anchor: selected });
  const select = (place: Place): void => {
    setRange({});
    onSelect(place);
  };
  const handlers: PointerHandlers = {
    onClick: (event) => atCell(event, event.shiftKey ? extend : select),
    onDoubleClick: (event) => atCell(event, (place) => edit({ place })),
    onPointerDown: (event) => {
      // A finger scrolls; a mouse begins a range.
      if (event.pointerType === 'mouse' && event.button === 0 && !event.shiftKey) atCell(event, select);
    },
    onPointerOver: (event) => {
      if (event.pointerType === 'mouse' && event.buttons === 1) atCell(event, extend);
    },
  };
  // Another cell was selected elsewhere: the range was not about that one.
  const own = anchor === undefined || isSame(anchor, selected) ? corner : undefined;
  return [{ corner: own, editing }, { select, extend, edit }, handlers];
}

function isSame(one: Place, other: Place | undefined): boolean {
  return one.row === other?.row && one.column === other.column;
}

function atCell({ target }: MouseEvent, then: (place: Place) => void): void {
  const id = (target as HTMLElement).closest<HTMLElement>('[data-cell]')?.id.split('-');
  if (id !== undefined) then({ row: Number(id[1]), column: Number(id[2]) });
}

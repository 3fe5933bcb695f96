import { useRef } from 'react';
import type { ReactElement } from 'react';
import { toA1 } from '../../core/grid';
import { pageStrings } from '../strings';
import { typed } from './displayed';
import type { SheetModel } from './sheetModel';
import type { Place } from './place';
import { HEAD } from './viewport';

interface Properties {
  readonly model: SheetModel;
  readonly place: Place;
  /** What was typed to begin with; absent when the cell's own content is edited. */
  readonly initial?: string;
  /** @param text `undefined` where the edit is given up */
  readonly onFinish: (text: string | undefined) => void;
}

/** The field over the cell being edited. Enter and leaving it take the text, Escape gives it up. */
export function CellEditor({ model, place, initial, onFinish }: Properties): ReactElement {
  const finished = useRef(false);
  const before = typed(model.cell(place.row, place.column));
  const finish = (text: string | undefined): void => {
    if (finished.current) return;
    finished.current = true;
    onFinish(text === before ? undefined : text);
  };
  const { top, left, bottom, right } = model.area(place.row, place.column);
  return (
    <input
      className="editor"
      aria-label={pageStrings.edit(toA1(place.row, place.column))}
      defaultValue={initial ?? before}
      // The user has just asked to type here.
      autoFocus
      style={{
        top: HEAD.height + model.rows.start(top),
        left: HEAD.width + model.columns.start(left),
        width: Math.max(model.columns.start(right + 1) - model.columns.start(left), 120),
        height: model.rows.start(bottom + 1) - model.rows.start(top),
      }}
      onBlur={(event) => finish(event.currentTarget.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        // Enter and Escape belong to the input method while it is at work.
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter' || event.key === 'Tab') {
          event.preventDefault();
          finish(event.currentTarget.value);
        }
        if (event.key === 'Escape') finish(undefined);
      }}
    />
  );
}

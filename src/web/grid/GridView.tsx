import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { columnLetters } from '../../core/grid';
import type { Verdict } from '../../taskpane/model/types';
import { pageStrings } from '../strings';
import { CellEditor } from './CellEditor';
import { cellId } from './Cell';
import { Row } from './Row';
import type { SheetModel } from './sheetModel';
import { useGridKeys } from './useGridKeys';
import type { Place } from './useGridKeys';
import { useViewport } from './useViewport';
import { HEAD, drawnOf, scrollTo } from './viewport';

interface Properties {
  readonly model: SheetModel;
  readonly marks: ReadonlyMap<number, Verdict>;
  readonly selected: Place | undefined;
  readonly onSelect: (place: Place) => void;
  readonly onType: (place: Place, text: string) => void;
}

/** A sheet as it looks. Only what is in view is drawn, so that 20,000 rows scroll as smoothly as twenty. */
export function GridView({ model, marks, selected, onSelect, onType }: Properties): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const view = useViewport(scroller);
  const drawn = useMemo(() => drawnOf(model, view), [model, view]);
  const [editing, setEditing] = useState<{ readonly place: Place; readonly initial?: string }>();
  const onKeyDown = useGridKeys({ model, selected, height: view.height, onSelect, onType, onEdit: setEditing });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null || selected === undefined) return;
    const now = {
      top: element.scrollTop,
      left: element.scrollLeft,
      width: element.clientWidth,
      height: element.clientHeight,
    };
    element.scrollTo(scrollTo(model, now, selected));
  }, [model, selected]);
  const finish = (text: string | undefined): void => {
    if (editing !== undefined && text !== undefined) onType(editing.place, text);
    setEditing(undefined);
    scroller.current?.focus();
  };
  const placeOf = (target: EventTarget): Place | undefined => {
    const id = (target as HTMLElement).closest<HTMLElement>('[data-cell]')?.id.split('-');
    return id === undefined ? undefined : { row: Number(id[1]), column: Number(id[2]) };
  };
  return (
    <div
      ref={scroller}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={pageStrings.sheet(model.grid.name)}
      aria-description={pageStrings.keys}
      aria-rowcount={model.rowCount + 1}
      aria-colcount={model.columnCount + 1}
      {...(selected === undefined ? {} : { 'aria-activedescendant': cellId(selected.row, selected.column) })}
      onKeyDown={onKeyDown}
      onClick={({ target }) => {
        const place = placeOf(target);
        if (place !== undefined) onSelect(place);
      }}
      onDoubleClick={({ target }) => {
        const place = placeOf(target);
        if (place !== undefined) setEditing({ place });
      }}
    >
      <div
        role="presentation"
        className="canvas"
        style={{
          width: HEAD.width + model.columns.start(model.columnCount),
          height: HEAD.height + model.rows.start(model.rowCount),
        }}
      >
        <ColumnHeads model={model} first={drawn.firstColumn} last={drawn.lastColumn} />
        {drawn.rows.map((row) => (
          <Row
            key={row}
            model={model}
            row={row}
            firstColumn={drawn.firstColumn}
            lastColumn={drawn.lastColumn}
            marks={marks}
            selected={selected?.row === row ? selected.column : -1}
          />
        ))}
        {editing !== undefined && <CellEditor model={model} {...editing} onFinish={finish} />}
      </div>
    </div>
  );
}

function ColumnHeads({
  model,
  first,
  last,
}: {
  readonly model: SheetModel;
  readonly first: number;
  readonly last: number;
}): ReactElement {
  const columns = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return (
    <div role="row" className="column-heads" aria-rowindex={1}>
      {columns.map((column) => (
        <div
          key={column}
          role="columnheader"
          aria-colindex={column + 2}
          className="column-head"
          style={{ left: HEAD.width + model.columns.start(column), width: model.columns.size(column) }}
        >
          {columnLetters(column)}
        </div>
      ))}
      <div role="presentation" className="corner" />
    </div>
  );
}

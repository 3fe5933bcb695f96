import { useMemo, useRef, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { Verdict } from '../../pane/model/types';
import { pageStrings } from '../strings';
import { CellEditor } from './CellEditor';
import { cellId } from './Cell';
import { ColumnHeads } from './ColumnHeads';
import { Row } from './Row';
import type { SheetModel } from './sheetModel';
import { useGridKeys } from './useGridKeys';
import type { Place } from './useGridKeys';
import { useRevealed, useViewport } from './useViewport';
import { HEAD, drawnOf } from './viewport';
import type { Viewport } from './viewport';

interface Properties {
  readonly model: SheetModel;
  readonly marks: ReadonlyMap<number, Verdict>;
  readonly selected: Place | undefined;
  readonly onSelect: (place: Place) => void;
  readonly onType: (place: Place, text: string) => void;
  readonly onUndo: () => void;
}

/** A sheet as it looks. Only what is in view is drawn, so that 20,000 rows scroll as smoothly as twenty. */
export function GridView({ model, marks, selected, onSelect, onType, onUndo }: Properties): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const view = useViewport(scroller);
  useRevealed(scroller, model, selected);
  const [editing, setEditing] = useState<Editing>();
  const onKeyDown = useGridKeys({ model, selected, height: view.height, onSelect, onType, onUndo, onEdit: setEditing });
  const finish = (text: string | undefined): void => {
    if (editing !== undefined && text !== undefined) onType(editing.place, text);
    setEditing(undefined);
    scroller.current?.focus();
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
      onClick={({ target }) => atCell(target, onSelect)}
      onDoubleClick={({ target }) => atCell(target, (place) => setEditing({ place }))}
    >
      <Canvas model={model} view={view} marks={marks} selected={selected}>
        {editing !== undefined && <CellEditor model={model} {...editing} onFinish={finish} />}
      </Canvas>
    </div>
  );
}

/** The cell being edited; `initial` is what was typed to begin with. */
interface Editing {
  readonly place: Place;
  readonly initial?: string;
}

function atCell(target: EventTarget, then: (place: Place) => void): void {
  const id = (target as HTMLElement).closest<HTMLElement>('[data-cell]')?.id.split('-');
  if (id !== undefined) then({ row: Number(id[1]), column: Number(id[2]) });
}

interface CanvasProperties extends Pick<Properties, 'model' | 'marks' | 'selected'> {
  readonly view: Viewport;
  readonly children: ReactNode;
}

/** The whole sheet's size, with as much of it drawn as is in view. */
function Canvas({ model, view, marks, selected, children }: CanvasProperties): ReactElement {
  const drawn = useMemo(() => drawnOf(model, view), [model, view]);
  const width = HEAD.width + model.columns.start(model.columnCount);
  const height = HEAD.height + model.rows.start(model.rowCount);
  return (
    <div role="presentation" className="canvas" style={{ width, height }}>
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
      {children}
    </div>
  );
}

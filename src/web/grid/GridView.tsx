import { useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import type { CellEdit } from '../../core/edits';
import type { SheetHead, Verdict } from '../../pane/model/types';
import { pageStrings } from '../strings';
import { Canvas } from './Canvas';
import { CellEditor } from './CellEditor';
import { cellId } from './Cell';
import { emptied } from './copying';
import type { Unpastable } from './copying';
import { frozenOf } from './frozen';
import type { Place } from './place';
import { rangeBetween } from './place';
import type { SheetModel } from './sheetModel';
import { useClipboard } from './useClipboard';
import { useGridKeys } from './useGridKeys';
import { usePicking } from './usePicking';
import { useRevealed, useViewport } from './useViewport';

interface Properties {
  readonly model: SheetModel;
  readonly marks: ReadonlyMap<number, Verdict>;
  /** The printed head, which stays in view; absent where none was recognised. */
  readonly head: SheetHead | undefined;
  readonly selected: Place | undefined;
  readonly onSelect: (place: Place) => void;
  readonly onType: (place: Place, text: string) => void;
  /** Several cells at once. */
  readonly onChange: (edits: readonly CellEdit[]) => void;
  readonly onRefuse: (why: Unpastable) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** A sheet as it looks. Only what is in view is drawn, so that 20,000 rows scroll as smoothly as twenty. */
export function GridView(properties: Properties): ReactElement {
  const { model, marks, head, selected, onType, onChange, onRefuse, onUndo, onRedo } = properties;
  const scroller = useRef<HTMLDivElement>(null);
  const view = useViewport(scroller);
  const frozen = useMemo(() => frozenOf(model, head, view), [model, head, view]);
  const [{ corner, editing }, { select, extend, edit }, picking] = usePicking(selected, properties.onSelect);
  useRevealed(scroller, model, corner ?? selected, frozen);
  const range = useMemo(
    () => (selected === undefined ? undefined : rangeBetween(model, selected, corner ?? selected)),
    [model, selected, corner],
  );
  const onKeyDown = useGridKeys({
    ...{ model, selected, corner, onUndo, onRedo },
    height: view.height,
    onSelect: select,
    onExtend: extend,
    onEmpty: () => range !== undefined && onChange(emptied(model, range)),
    onEdit: edit,
  });
  const clipboard = useClipboard({ model, range, onChange, onRefuse });
  const finish = (text: string | undefined): void => {
    if (editing !== undefined && text !== undefined) onType(editing.place, text);
    edit(undefined);
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
      aria-multiselectable
      aria-rowcount={model.rowCount + 1}
      aria-colcount={model.columnCount + 1}
      {...(selected === undefined ? {} : { 'aria-activedescendant': cellId(selected.row, selected.column) })}
      onKeyDown={onKeyDown}
      {...clipboard}
      {...picking}
    >
      <Canvas model={model} view={view} marks={marks} selected={selected} range={range} frozen={frozen}>
        {editing !== undefined && <CellEditor model={model} {...editing} onFinish={finish} />}
      </Canvas>
    </div>
  );
}

import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { CellAddress } from '../app/ports';
import type { SheetGrid } from '../core/grid';
import { parseA1, toA1 } from '../core/grid';
import type { Mark, MemoryHost } from '../hosts/memory';
import type { WorkbookLook } from '../hosts/xlsx';
import type { SheetHead } from '../pane/model/types';
import { ContentLine } from './ContentLine';
import { GridView } from './grid/GridView';
import { content } from './grid/displayed';
import { marksOfSheet } from './grid/marks';
import { toModel } from './grid/sheetModel';
import type { Place } from './grid/place';
import { pageStrings } from './strings';

interface Properties {
  readonly host: MemoryHost;
  readonly look: WorkbookLook;
  readonly grid: SheetGrid;
  readonly marks: readonly Mark[];
  /** The printed head, where the sheet holds a form. */
  readonly head: SheetHead | undefined;
  /** The selected cell of this sheet; empty where the selection is elsewhere. */
  readonly address: string;
}

/** One sheet with the line that says what its selected cell holds; what is typed goes into the workbook. */
export function SheetView({ host, look, grid, marks, head, address }: Properties): ReactElement {
  const { name } = grid;
  const model = useMemo(() => toModel(grid, look), [grid, look]);
  const own = useMemo(() => marksOfSheet(marks, name), [marks, name]);
  const selected = useMemo(() => parseA1(address), [address]);
  const addressOf = ({ row, column }: Place): CellAddress => ({ sheet: name, address: toA1(row, column) });
  const [refused, setRefused] = useState<string>();
  const type = (place: Place, text: string): void => {
    const cell = addressOf(place);
    const put = content(text, model.formatOf(place.row, place.column));
    setRefused(put === undefined ? pageStrings.formulaRefused : undefined);
    if (put !== undefined) host.type(cell, put);
  };
  return (
    <>
      <ContentLine model={model} selected={selected} refused={refused} />
      <GridView
        model={model}
        marks={own}
        head={head}
        selected={selected}
        onSelect={(place) => {
          setRefused(undefined);
          host.select(addressOf(place));
        }}
        onType={type}
        onChange={(edits) => {
          setRefused(undefined);
          host.typeAll(name, edits);
        }}
        onRefuse={(why) => setRefused(pageStrings.unpastable[why])}
        onUndo={() => host.undoTyping()}
        onRedo={() => host.redoTyping()}
      />
    </>
  );
}

import type { ReactElement } from 'react';
import { toA1 } from '../core/grid';
import { typed } from './grid/displayed';
import type { SheetModel } from './grid/sheetModel';
import type { Place } from './grid/place';
import { pageStrings } from './strings';

interface Properties {
  readonly model: SheetModel;
  readonly selected: Place | undefined;
  /** Why what was typed or pasted last was not taken. */
  readonly refused: string | undefined;
}

/** The selected cell's address and what it holds, as above the sheet in Excel. */
export function ContentLine({ model, selected, refused }: Properties): ReactElement {
  const cell = selected === undefined ? undefined : model.cell(selected.row, selected.column);
  return (
    <div className="content-line">
      <output aria-label={pageStrings.address} className="address">
        {selected === undefined ? '' : toA1(selected.row, selected.column)}
      </output>
      <output aria-label={pageStrings.content} className="content">
        {typed(cell)}
      </output>
      {refused !== undefined ? (
        <span className="note" role="alert">
          {refused}
        </span>
      ) : (
        cell?.formula !== undefined && <span className="note">{pageStrings.formula}</span>
      )}
    </div>
  );
}

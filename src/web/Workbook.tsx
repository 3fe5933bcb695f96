import { useEffect, useReducer, useState, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import type { CellAddress } from '../app/ports';
import type { MemoryHost } from '../hosts/memory';
import type { WorkbookLook } from '../hosts/xlsx';
import type { Session } from '../pane/session/session';
import { SheetTabs } from './SheetTabs';
import { SheetView } from './SheetView';

interface Properties {
  readonly host: MemoryHost;
  readonly look: WorkbookLook;
  /** What the check knows of the sheets. */
  readonly session: Session;
}

/** The workbook with the sheet of the selected cell, or the one whose tab was chosen since. */
export default function Workbook({ host, look, session }: Properties): ReactElement | null {
  const [, update] = useReducer((count: number) => count + 1, 0);
  useEffect(() => host.onUpdate(update), [host]);
  const heads = useSyncExternalStore(session.store.subscribe, () => session.store.get().check?.heads);
  const [chosen, setChosen] = useState<{ readonly name: string; readonly at: CellAddress | undefined }>();
  const cell = host.selected();
  const name = chosen !== undefined && chosen.at === cell ? chosen.name : cell?.sheet;
  const sheets = host.grids().filter(({ hidden }) => !hidden);
  const grid = sheets.find((sheet) => sheet.name === name) ?? sheets[0];
  if (grid === undefined) return null;
  const marks = host.marks();
  return (
    <>
      <SheetView
        key={grid.name}
        host={host}
        look={look}
        grid={grid}
        marks={marks}
        head={heads?.get(grid.name)}
        address={cell?.sheet === grid.name ? cell.address : ''}
      />
      <SheetTabs
        names={sheets.map((sheet) => sheet.name)}
        current={grid.name}
        marked={marks}
        onChoose={(sheet) => setChosen({ name: sheet, at: cell })}
      />
    </>
  );
}

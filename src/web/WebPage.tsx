import type { CSSProperties, ReactElement } from 'react';
import { isTextName } from '../hosts/text/names';
import { Boundary } from '../pane/Boundary';
import { lazyPart } from '../pane/lazyPart';
import { ConversionNote } from './ConversionNote';
import { Divider } from './Divider';
import { openSample, openWorkbook } from './openWorkbook';
import type { Opened } from './openWorkbook';
import { pageStrings } from './strings';
import { Toolbar } from './Toolbar';
import { useDivision } from './useDivision';
import { useDrop } from './useDrop';
import { useSaving } from './useSaving';
import { useWorkbook } from './useWorkbook';

const Workbook = lazyPart(() => import('./Workbook'));
const SessionPane = lazyPart(() => import('./LazyPane'));

/** Fetches what shows a workbook. */
export async function preload(): Promise<void> {
  await Promise.all([Workbook.preload(), SessionPane.preload()]);
}

/** The browser page: a workbook on the left, the pane beside it. While another is on its way neither is shown. */
export function WebPage({ sample }: { readonly sample: Promise<Opened> }): ReactElement {
  const [{ opened, opening, refused }, show] = useWorkbook(sample);
  const { outcome, save, mayLeave } = useSaving(opened);
  const openFile = (file: File): void => {
    if (opened !== undefined && isTextName(file.name)) opened.session.openText(file);
    else if (mayLeave()) show(file.name, openWorkbook(file.name, bytesOf(file)));
  };
  const reopenSample = (): void => {
    if (mayLeave()) show(pageStrings.sampleName, openSample());
  };
  const division = useDivision();
  const [dropping, handlers] = useDrop(openFile);
  return (
    <div
      className={division.stacked ? 'page stacked' : 'page'}
      style={{ '--pane': `${division.size}px` } as CSSProperties}
      {...handlers}
    >
      <Toolbar
        name={opening ?? opened?.name ?? ''}
        busy={opening !== undefined}
        refused={refused ?? outcome.refused}
        saved={outcome.saved}
        onFile={openFile}
        onSample={reopenSample}
        onSave={save}
      />
      <main className="workbook" aria-label={pageStrings.workbook}>
        {opening !== undefined && (
          <div className="waiting" role="status">
            {pageStrings.opening(opening)}
          </div>
        )}
        {opened !== undefined && (
          <div className="shown" hidden={opening !== undefined}>
            <Boundary key={opened.key} text={pageStrings.broken}>
              <ConversionNote name={opened.name} lost={opened.lost} />
              <Workbook host={opened.host} look={opened.look} session={opened.session} />
            </Boundary>
          </div>
        )}
      </main>
      <aside id="pane" className="pane" aria-label={pageStrings.pane}>
        <Divider {...division} />
        {opened !== undefined && (
          <div className="shown" hidden={opening !== undefined}>
            <Boundary key={opened.key} text={pageStrings.broken}>
              <SessionPane session={opened.session} />
            </Boundary>
          </div>
        )}
      </aside>
      {dropping && <div className="dropping">{pageStrings.drop}</div>}
    </div>
  );
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
